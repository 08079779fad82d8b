// 3 mistakes
use aws_operation::aws_output;

#[aws_output]
struct GetStudioOutput {
    #[aws(status)]
    status: String,
    #[aws(status, header = "X-Id")]
    id: u16,
    #[aws(status = 200)]
    code: u16,
    #[aws(status)]
    good: Option<i32>,
}

fn main() {}
