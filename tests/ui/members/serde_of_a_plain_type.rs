// 3 mistakes
use aws_operation::{aws_operation, aws_output, aws_shape};

struct Tags;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(serde)]
    tags: Option<Tags>,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(serde)]
    tags: Tags,
}

#[aws_shape]
struct Studio {
    #[aws(serde)]
    tags: Vec<Tags>,
}

fn main() {}
