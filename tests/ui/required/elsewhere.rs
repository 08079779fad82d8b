// 4 mistakes
use aws_operation::{aws_error, aws_operation, aws_output, aws_service};

#[aws_service(id = "nimble", required = NimbleRequired)]
struct Nimble;

#[aws_output(required = GetStudioOutputRequired)]
struct GetStudioOutput {
    id: String,
    name: Option<String>,
}

#[aws_error(required = NimbleErrorRequired)]
#[derive(Debug)]
enum NimbleError {
    NotFound,
}

#[aws_operation(method = "GET", path = "/studios/{id}")]
struct GetStudio {
    #[aws(required)]
    id: String,
}

fn main() {}
