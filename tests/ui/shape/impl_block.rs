use aws_operation::aws_operation;

struct Studios;

#[aws_operation(method = "GET", path = "/studios")]
impl Studios {
    #[aws(query)]
    fn list() {}
}

fn main() {}
