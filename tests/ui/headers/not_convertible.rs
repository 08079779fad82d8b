use aws_operation::aws_operation;

struct Day;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "X-Day")]
    day: Option<Day>,
}

fn main() {}
