use aws_operation::aws_shape;

#[aws_shape]
union Place {
    bucket: u32,
}

fn main() {}
