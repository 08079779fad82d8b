use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{studioId+}/images/{imageId}")]
struct GetStudio {
    studio_id: String,
    image_id: String,
}

fn main() {}
