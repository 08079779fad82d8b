use aws_operation::aws_shape;

#[aws_shape]
struct Icon(Vec<u8>);

fn main() {}
