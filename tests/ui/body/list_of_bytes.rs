// 3 mistakes
use aws_operation::{aws_operation, aws_output, aws_shape};

type Bytes = Vec<u8>;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    icon: Bytes,
}

#[aws_shape]
struct Icon {
    pixels: Option<Vec<u8>>,
}

#[aws_output]
struct GetIconOutput {
    layers: Vec<Vec<u8>>,
}

fn main() {}
