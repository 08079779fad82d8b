use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
union ListStudios {
    id: u32,
}

fn main() {}
