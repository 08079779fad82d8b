// 6 mistakes
use aws_operation::{aws_operation, aws_output};

struct Tags;

#[aws_operation(method = "POST", path = "/studios", output = CreateStudioOutput)]
struct CreateStudio {
    #[aws(payload, length(max = 64))]
    data: Option<Tags>,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(payload)]
    data: Tags,
}

#[aws_operation(method = "POST", path = "/icons", output = CreateIconOutput)]
struct CreateIcon {
    #[aws(payload)]
    data: Vec<u8>,
}

#[aws_output]
struct CreateIconOutput {
    #[aws(payload)]
    data: Option<Vec<u8>>,
}

#[aws_operation(method = "POST", path = "/sizes")]
struct CreateSize {
    #[aws(payload, length(max = 64))]
    size: u32,
}

#[aws_operation(method = "POST", path = "/times")]
struct CreateTime {
    #[aws(payload, timestamp = "date-time")]
    time: String,
}

fn main() {}
