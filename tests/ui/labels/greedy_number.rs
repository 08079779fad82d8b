use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{studioId+}")]
struct GetStudio {
    studio_id: u32,
}

fn main() {}
