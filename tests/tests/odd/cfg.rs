//! `#[cfg]` on members, on members of the path, and on variants.

use aws_operation::{aws_error, aws_operation, aws_output, aws_shape};
use aws_operation_tests::{body, target};

#[aws_operation(method = "POST", path = "/studios/{studioId}")]
#[cfg_attr(all(), derive(Clone))]
struct CreateImage {
    #[cfg(any(test, not(test)))]
    studio_id: String,
    #[cfg(any())]
    studio_id: u8,
    #[cfg(any())]
    #[aws(idempotency_token)]
    token: NotThere,
    #[cfg_attr(all(), aws(query))]
    state: State,
    name: String,
}

#[aws_output]
struct CreateImageOutput {
    #[cfg(any(test, not(test)))]
    id: String,
    #[cfg(any())]
    other: NotThere,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
enum State {
    Ready,
    #[cfg(any())]
    Gone(NotThere),
    Unknown(String),
}

#[aws_error]
#[derive(Debug)]
enum ImageError {
    #[cfg(any())]
    Conflict(NotThere),
    NotFound,
}

#[test]
fn holds() {
    let operation = CreateImage { studio_id: "s".into(), state: State::Ready, name: "n".into() };
    assert_eq!(target(operation.clone()), "/studios/s?state=Ready");
    assert_eq!(body(operation), r#"{"name":"n"}"#);
    let _ = (ImageError::NotFound, |output: CreateImageOutput| output.id);
}
