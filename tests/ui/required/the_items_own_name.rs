use aws_operation::aws_shape;

#[aws_shape(required = Tag)]
struct Tag {
    key: String,
    value: Option<String>,
}

fn main() {
    let _ = Tag { key: "team".to_owned(), value: None };
}
