// 2 mistakes
use aws_operation::{aws_operation, aws_output};

#[aws_operation(method = "POST", path = "/things", output = PutThingOutput)]
struct PutThing {
    #[aws(payload)]
    content: ByteStream,
}

#[aws_output]
struct PutThingOutput {
    #[aws(payload)]
    content: ByteStream,
}

fn main() {}
