//! Nothing in scope but what is named.

#![no_implicit_prelude]
#![allow(dead_code)]

use ::aws_operation::{aws_error, aws_operation, aws_output, aws_service, aws_shape};
use ::aws_operation_tests::{body, target};
use ::std::option::Option::{self, Some};
use ::std::string::{String, ToString};

#[aws_service(id = "things", error = ThingError)]
struct Things;

#[aws_operation(method = "POST", path = "/{id}/x/{rest+}", service = Things, output = Created)]
struct Create {
    id: String,
    rest: String,
    #[aws(query)]
    state: Option<State>,
    #[aws(length(max = 3), sensitive)]
    name: Option<String>,
    #[aws(header = "X-Token", idempotency_token)]
    token: Option<String>,
    thing: Option<Thing>,
}

#[aws_output]
struct Created {
    #[aws(header = "ETag")]
    e_tag: Option<String>,
    #[aws(sensitive)]
    thing: Option<Thing>,
}

#[aws_shape]
#[derive(::std::fmt::Debug)]
struct Thing {
    #[aws(length(min = 1))]
    name: Name,
}

#[aws_shape]
struct Name(#[aws(sensitive)] String);

#[aws_shape]
enum State {
    Ready,
    Unknown(String),
}

#[aws_error]
#[derive(::std::fmt::Debug)]
enum ThingError {
    NotFound(Thing),
    Throttled,
}

fn operation() -> Create {
    Create {
        id: "i".to_string(),
        rest: "a/b".to_string(),
        state: Some(State::Ready),
        name: Some("n".to_string()),
        token: Option::None,
        thing: Some(Thing { name: Name("m".to_string()) }),
    }
}

#[::core::prelude::v1::test]
fn holds() {
    ::std::assert_eq!(target(operation()), "/i/x/a/b?state=Ready");
    ::std::assert_eq!(body(operation()), r#"{"name":"n","thing":{"name":"m"}}"#);
}
