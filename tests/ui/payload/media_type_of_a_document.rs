// 5 mistakes
use aws_operation::{ByteStream, Document, aws_operation, aws_shape};

#[aws_shape]
struct Tags {
    first: Option<String>,
}

#[aws_operation(method = "PUT", path = "/tags")]
struct PutTags {
    #[aws(payload, media_type = "text/csv")]
    tags: Tags,
}

#[aws_operation(method = "PUT", path = "/tags/default")]
struct PutDefaultTags {
    #[aws(payload, media_type = "text/csv")]
    tags: Option<Box<Tags>>,
}

#[aws_operation(method = "PUT", path = "/value")]
struct PutValue {
    #[aws(payload, media_type = "text/csv")]
    value: Document,
}

struct Wrong;

#[aws_operation(method = "PUT", path = "/wrong")]
struct PutWrong {
    #[aws(payload, media_type = "text/csv")]
    wrong: Option<Wrong>,
}

#[aws_operation(method = "PUT", path = "/bytes")]
struct PutBytes {
    #[aws(payload, media_type = "text/csv")]
    bytes: Vec<u8>,
}

#[aws_operation(method = "PUT", path = "/stream")]
struct PutStream {
    #[aws(payload, media_type = "text/csv")]
    stream: ByteStream,
}

fn main() {}
