//! The crate by another path.

mod of {
    pub mod ours {
        pub use aws_operation::*;
    }
}

use self::of::ours::{aws_error, aws_operation, aws_output, aws_service, aws_shape};
use aws_operation_tests::target;

#[aws_service(id = "things", error = ThingError, crate = crate::crate_key::of::ours)]
struct Things;

#[aws_operation(
    method = "GET",
    path = "/things/{state}",
    service = Things,
    output = Thing,
    crate = crate::crate_key::of::ours,
)]
struct GetThing {
    state: State,
    #[aws(query, sensitive)]
    name: Option<String>,
}

#[aws_output(crate = crate::crate_key::of::ours)]
#[allow(dead_code)]
struct Thing {
    state: Option<State>,
}

#[aws_shape(crate = crate::crate_key::of::ours)]
#[derive(Clone, Debug)]
enum State {
    Ready,
    Unknown(String),
}

#[aws_error(crate = crate::crate_key::of::ours)]
#[derive(Debug)]
enum ThingError {
    NotFound,
}

#[test]
fn holds() {
    assert_eq!(target(GetThing { state: State::Ready, name: None }), "/things/Ready");
    let _ = ThingError::NotFound;
}
