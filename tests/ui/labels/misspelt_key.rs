use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{studioId}")]
struct GetStudio {
    #[aws(lable = "studioId")]
    id: String,
}

fn main() {}
