//! The crate by another name, where there is none by its own.

use renamed::{aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(id = "things", error = ThingError, crate = ::renamed)]
struct Things;

#[aws_operation(
    method = "GET",
    path = "/things/{state}",
    service = Things,
    output = Thing,
    crate = ::renamed,
)]
struct GetThing {
    state: State,
    #[aws(query, sensitive)]
    name: Option<String>,
}

#[aws_output(crate = ::renamed)]
#[allow(dead_code)]
struct Thing {
    state: Option<State>,
}

#[aws_shape(crate = ::renamed)]
#[derive(Clone, Debug)]
enum State {
    Ready,
    Unknown(String),
}

#[aws_error(crate = ::renamed)]
#[derive(Debug)]
enum ThingError {
    NotFound,
}

#[test]
fn declarations_compile() {
    let get = GetThing { state: State::Ready, name: None };
    let _ = (ThingError::NotFound, format!("{get:?}"));
}
