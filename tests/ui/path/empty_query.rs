use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{studioId}?")]
struct GetStudio {
    studio_id: String,
}

fn main() {}
