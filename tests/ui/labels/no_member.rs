use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{studioId}/images/{imageId}")]
struct GetImage {
    studio_id: String,
}

fn main() {}
