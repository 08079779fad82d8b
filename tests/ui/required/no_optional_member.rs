// 2 mistakes
use aws_operation::{aws_operation, aws_shape};

#[aws_operation(method = "GET", path = "/studios/{id}", required = GetStudioRequired)]
struct GetStudio {
    id: String,
}

#[aws_shape(required = TagRequired)]
struct Tag {
    key: String,
    values: Vec<String>,
}

fn main() {
    let _: GetStudio = GetStudioRequired { id: "studio-1".to_owned() }.into();
    let _: Tag = TagRequired { key: "team".to_owned(), values: Vec::new() }.into();
}
