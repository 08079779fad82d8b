// 2 mistakes
use aws_operation::{ByteStream, aws_operation};

#[aws_operation(method = "POST", path = "/things")]
struct PutThing {
    #[aws(header = "X-Content")]
    content: ByteStream,
    #[aws(payload, length(max = 8))]
    other: ByteStream,
}

fn main() {}
