//! The crate by another path.

mod of {
    pub mod ours {
        pub use aws_operation::*;
    }
}

use aws_operation_tests::target;
use of::ours::{aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(id = "things", error = ThingError, crate = crate::of::ours)]
struct Things;

#[aws_operation(
    method = "GET",
    path = "/things/{state}",
    service = Things,
    output = Thing,
    crate = crate::of::ours,
)]
struct GetThing {
    state: State,
    #[aws(query, sensitive)]
    name: Option<String>,
}

#[aws_output(crate = crate::of::ours)]
#[allow(dead_code)]
struct Thing {
    state: Option<State>,
}

#[aws_shape(crate = crate::of::ours)]
#[derive(Clone, Debug)]
enum State {
    Ready,
    Unknown(String),
}

#[aws_error(crate = crate::of::ours)]
#[derive(Debug)]
enum ThingError {
    NotFound,
}

fn main() {
    assert_eq!(target(GetThing { state: State::Ready, name: None }), "/things/Ready");
    let _ = ThingError::NotFound;
}
