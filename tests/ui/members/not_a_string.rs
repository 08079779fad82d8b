// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{studioId}")]
struct GetStudio {
    #[aws(label = 3)]
    studio_id: String,
    #[aws(header = X_Name)]
    name: String,
}

fn main() {}
