// 5 mistakes
use aws_operation::{ByteStream, UnknownMember, aws_operation, aws_output, aws_shape};

type Content = ByteStream;

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

#[aws_shape]
enum Source {
    Content(ByteStream),
    Unknown(UnknownMember),
}

#[aws_operation(method = "GET", path = "/things")]
struct ListThings {
    #[aws(body)]
    content: Content,
}

fn main() {}
