// 3 mistakes
use aws_operation::{ByteStream, aws_operation, aws_output, aws_shape};

#[aws_operation(method = "POST", path = "/things")]
struct PutThing {
    content: ByteStream,
}

#[aws_output]
struct PutThingOutput {
    content: ByteStream,
}

#[aws_shape]
struct Part {
    content: Option<ByteStream>,
}

fn main() {}
