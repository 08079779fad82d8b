//! Declarations that come out of a `macro_rules!`, whole and in parts.

use aws_operation::{aws_error, aws_operation, aws_output, aws_service, aws_shape};
use aws_operation_tests::{body, target};

macro_rules! list {
    ($(#[$meta:meta])* $vis:vis $name:ident, $path:literal, $member:ident: $ty:ty, $service:ty, $output:path) => {
        $(#[$meta])*
        #[aws_operation(method = "GET", path = $path, service = $service, output = $output)]
        $vis struct $name {
            #[aws(query)]
            $member: $ty,
            #[aws(header = "X-Max")]
            max_results: Option<i32>,
            #[aws(query, idempotency_token)]
            token: Option<String>,
        }
    };
}

macro_rules! method {
    ($method:expr, $name:ident) => {
        #[aws_operation(method = $method, path = "/x")]
        struct $name {
            name: Option<String>,
        }
    };
}

macro_rules! with_arguments {
    ($name:ident, $($argument:meta),*) => {
        #[aws_operation($($argument),*)]
        struct $name {
            id: u8,
        }
    };
}

macro_rules! as_it_is {
    ($($item:item)*) => {
        $($item)*
    };
}

macro_rules! shape {
    ($name:ident { $($field:ident: $ty:ty,)* }) => {
        #[aws_shape]
        #[derive(Clone, Debug, Default)]
        struct $name {
            $($field: $ty,)*
        }
    };
}

macro_rules! string_enum {
    ($name:ident: $($variant:ident = $value:literal),*) => {
        #[aws_shape]
        #[derive(Clone, Debug)]
        enum $name {
            $(#[aws(name = $value)] $variant,)*
            Unknown(String),
        }
    };
}

macro_rules! errors {
    ($name:ident: $($variant:ident $(($shape:ty))? = $status:literal),*) => {
        #[aws_error]
        #[derive(Debug)]
        enum $name {
            $(#[aws(status = $status)] $variant $(($shape))?,)*
        }
    };
}

list!(
    /// Lists things.
    #[derive(Clone, Default)]
    ListThings, "/things?tagging", ids: Vec<String>, Things, Listed
);
method!("POST", PostX);
with_arguments!(GetX, method = "GET", path = "/x/{id}");
as_it_is! {
    #[aws_service(id = "things", error = ThingError)]
    struct Things;

    #[aws_output]
    #[allow(dead_code)]
    struct Listed {
        things: Vec<Thing>,
    }
}
shape!(Thing { id: Option<String>, kind: Option<Kind>, });
string_enum!(Kind: Small = "S", Large = "L");
errors!(ThingError: NotFound(Thing) = 404, Throttled = 429);

#[test]
fn holds() {
    let list = ListThings { ids: vec!["a".into()], token: Some("t".into()), ..Default::default() };
    assert_eq!(target(list), "/things?tagging&ids=a&token=t");
    assert_eq!(body(PostX { name: Some("n".into()) }), r#"{"name":"n"}"#);
    assert_eq!(target(GetX { id: 7 }), "/x/7");
    let _ =
        (ThingError::Throttled, ThingError::NotFound(Thing::default()), Kind::Small, Kind::Large);
}
