use aws_operation::aws_shape;

#[aws_shape]
pub(crate) mod studios {}

fn main() {}
