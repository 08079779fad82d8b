// 7 mistakes
use aws_operation::{Blob, aws_operation, aws_output, aws_shape};

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(media_type = "text/csv")]
    name: String,
    #[aws(json_value)]
    tags: String,
}

#[aws_operation(method = "POST", path = "/icons", output = CreateIconOutput)]
struct CreateIcon {
    #[aws(payload, media_type = "csv")]
    data: Blob,
    #[aws(query, json_value)]
    query: String,
}

#[aws_output]
struct CreateIconOutput {
    #[aws(payload, media_type = "text/csv")]
    data: Blob,
    #[aws(status, json_value)]
    status: u16,
}

#[aws_shape]
struct Icon {
    #[aws(json_value)]
    data: String,
}

fn main() {}
