use aws_operation::aws_shape;

#[aws_shape]
#[derive(Debug)]
struct Secret(#[aws(sensitive)] String);

fn main() {}
