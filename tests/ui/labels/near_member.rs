use aws_operation::aws_operation;

#[aws_operation(method = "PATCH", path = "/studios/{studioId}")]
struct UpdateStudio {
    studio: String,
    name: Option<String>,
}

fn main() {}
