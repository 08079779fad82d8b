use aws_operation::aws_operation;

#[aws_operation(
    method = "PATCH",
    path = "/studios/{studioId}/images/{imageId}",
    required = UpdateImageRequired
)]
struct UpdateImage {
    studio_id: String,
    image_id: String,
    name: Option<String>,
}

fn main() {
    let studio_id = "studio-1".to_owned();
    let _ = UpdateImage {
        name: Some("Rocky 9".to_owned()),
        ..UpdateImageRequired { studio_id }.into()
    };
}
