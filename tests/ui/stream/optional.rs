// 2 mistakes
use aws_operation::{ByteStream, aws_operation, aws_output};

#[aws_operation(method = "POST", path = "/things")]
struct PutThing {
    #[aws(payload)]
    content: Option<ByteStream>,
}

#[aws_output]
struct PutThingOutput {
    #[aws(payload)]
    content: Option<ByteStream>,
}

fn main() {}
