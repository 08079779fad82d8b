use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/things", output = String +)]
struct ListThings;

fn main() {}
