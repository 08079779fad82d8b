use aws_operation::aws_shape;

#[aws_shape]
enum Place {
    Bucket(String),
    Disk(String),
    Unknown(String),
}

fn main() {}
