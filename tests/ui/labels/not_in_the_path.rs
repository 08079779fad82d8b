use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{studioId}")]
struct GetStudio {
    #[aws(label = "studoId")]
    id: String,
}

fn main() {}
