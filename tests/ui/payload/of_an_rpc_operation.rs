use aws_operation::{AwsJson1_1, Blob, aws_operation, aws_service};

#[aws_service(id = "studio", protocol = AwsJson1_1, target_prefix = "Studio")]
struct Studio;

#[aws_operation(service = Studio)]
struct CreateStudio {
    #[aws(payload)]
    data: Blob,
}

fn main() {}
