use aws_operation::aws_service;

#[aws_service(id = "nimble")]
struct Nimble {
    region: String,
}

fn main() {}
