//! Names of the standard library, and those that an expansion uses, taken by others.

#![allow(dead_code, non_camel_case_types, unused_imports, unused_macros)]

use aws_operation_tests::{body, target};

type Result = u8;
struct Option;
struct String;
struct Vec;
struct Value;
trait Operation {}
trait Output {}
trait Service {}
trait Protocol {}
trait Default {}
trait Clone {}
trait Debug {}
trait LabelValue {}
trait BodyMember {}
mod core {}
mod std {}
mod serde {}
mod alloc {}
enum Shadow {
    Ok,
    Err,
    Some,
    None,
}
use Shadow::{Err, None, Ok, Some};
type str = u8;
type usize = u8;
type u64 = u8;
macro_rules! compile_error {
    () => {};
}

type Text = ::std::string::String;
type Maybe<T> = ::core::option::Option<T>;

#[aws_operation::aws_service(id = "things", error = ThingError)]
struct Things;

#[aws_operation::aws_operation(
    method = "POST",
    path = "/things/{id}?x=y",
    service = Things,
    output = CreateThingOutput,
)]
#[derive(::std::default::Default)]
struct CreateThing {
    id: Text,
    #[aws(query)]
    state: Maybe<State>,
    #[aws(header = "X-Tags")]
    tags: ::std::vec::Vec<Text>,
    #[aws(length(max = 3), sensitive)]
    name: Maybe<Text>,
    #[aws(idempotency_token)]
    token: Maybe<Text>,
}

#[aws_operation::aws_output]
struct CreateThingOutput {
    #[aws(header = "ETag")]
    e_tag: Maybe<Text>,
    #[aws(sensitive)]
    thing: Maybe<Thing>,
}

#[aws_operation::aws_shape]
#[derive(::std::fmt::Debug)]
struct Thing {
    #[aws(length(min = 1))]
    name: Name,
    state: Maybe<State>,
}

#[aws_operation::aws_shape]
struct Name(#[aws(sensitive)] Text);

#[aws_operation::aws_shape]
#[derive(::std::fmt::Debug)]
enum State {
    Ready,
    Unknown(::std::string::String),
}

#[aws_operation::aws_error]
#[derive(::std::fmt::Debug)]
enum ThingError {
    NotFound(Thing),
    Throttled,
}

#[test]
fn holds() {
    let operation = || CreateThing {
        id: "i".into(),
        state: ::core::option::Option::Some(State::Ready),
        tags: ::std::vec!["a".into(), "b".into()],
        name: ::core::option::Option::Some("n".into()),
        token: ::core::option::Option::Some("t".into()),
    };
    assert_eq!(target(operation()), "/things/i?x=y&state=Ready");
    assert_eq!(body(operation()), r#"{"name":"n","token":"t"}"#);
}
