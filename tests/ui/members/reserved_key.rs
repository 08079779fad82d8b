// 3 mistakes
use aws_operation::{aws_operation, aws_output};

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(flattened)]
    names: Vec<String>,
    #[aws(xml_attribute)]
    data: String,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(xml_namespace = "http://x")]
    data: String,
}

fn main() {}
