use aws_operation::aws_shape;

#[aws_shape]
struct Range(u32, u32);

fn main() {}
