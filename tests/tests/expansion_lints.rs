//! What the macros write passes the strictest lints: as an expansion, and as text that was written
//! out, since clippy looks away from the expansions of other crates' macros.
#![deny(warnings, missing_docs, clippy::pedantic)]
// The printer of the snapshots breaks a long `match` arm into a block, without its semicolon.
#![allow(clippy::semicolon_if_nothing_returned)]

use std::collections::BTreeMap;

/// The runtime by another name, as `crate = crate::aws` finds it.
pub mod aws {
    pub use aws_operation::*;
}

/// Declarations of each kind.
pub mod declared {
    use std::collections::BTreeMap;

    use aws_operation::{
        Timestamp, UnknownMember, aws_error, aws_operation, aws_output, aws_service, aws_shape,
    };

    /// A service.
    #[aws_service(id = "things", error = ThingError)]
    pub struct Things;

    /// Bindings of every kind.
    #[aws_operation(
        method = "POST",
        path = "/{bucket}/things/{Key+}/x?tagging",
        service = Things,
        output = CreateThingOutput,
        required = CreateThingRequired,
    )]
    #[derive(Clone)]
    pub struct CreateThing {
        /// A label.
        pub bucket: String,
        /// A greedy label.
        pub key: String,
        /// A list in the query.
        #[aws(query)]
        pub tags: Vec<String>,
        /// A timestamp in a header.
        #[aws(header = "X-Since")]
        pub since: Option<Timestamp>,
        /// A map in the body.
        #[aws(length(max = 50))]
        pub labels: BTreeMap<String, String>,
        /// A structure in the body.
        pub address: Option<Address>,
        /// Sensitive.
        #[aws(sensitive)]
        pub secret: Option<String>,
        /// By its text, in a header.
        #[aws(header = "X-From", text)]
        pub from: Option<std::net::IpAddr>,
        /// By its text, in the body.
        #[aws(text)]
        pub hosts: Option<Vec<std::net::IpAddr>>,
        /// The token.
        #[aws(idempotency_token)]
        pub client_token: Option<String>,
    }

    /// A union, whose timestamp has a format of its own.
    #[aws_shape]
    pub enum Origin {
        /// Known.
        Bucket(String),
        /// Known.
        #[aws(timestamp = "date-time", sensitive)]
        Time(Timestamp),
        /// Kept.
        Unknown(UnknownMember),
    }

    /// An output.
    #[aws_output]
    #[derive(Debug)]
    pub struct CreateThingOutput {
        /// From a header.
        #[aws(header = "ETag")]
        pub e_tag: Option<String>,
        /// By its text.
        #[aws(text)]
        pub host: Option<std::net::IpAddr>,
        /// From the document.
        pub state: Option<State>,
    }

    /// A structure.
    #[aws_shape]
    #[derive(Clone, Debug)]
    pub struct Address {
        /// Constrained.
        #[aws(length(min = 1))]
        pub street: String,
        /// A newtype.
        pub zip: Option<Zip>,
        /// By its text.
        #[aws(text)]
        pub host: Option<std::net::IpAddr>,
        /// A newtype by its text.
        pub door: Option<Door>,
    }

    /// A newtype.
    #[aws_shape]
    #[derive(Clone, Debug)]
    pub struct Zip(pub String);

    /// A newtype by its text.
    #[aws_shape]
    #[derive(Clone)]
    pub struct Door(#[aws(text, sensitive)] pub std::num::NonZeroU8);

    /// An enum.
    #[aws_shape]
    #[derive(Clone, Debug)]
    pub enum State {
        /// Known.
        Ready,
        /// Kept.
        Unknown(String),
    }

    /// Errors.
    #[aws_error]
    #[derive(Debug)]
    pub enum ThingError {
        /// With a shape.
        #[aws(status = 404)]
        NotFound(Address),
        /// Without.
        #[aws(code = "Busy", retryable(throttling))]
        TooBusy,
    }
}

/// The snapshots of the expansion, beside the items that they expand.
pub mod written_out {
    use std::collections::BTreeMap;

    use aws_operation::{
        RestJson1, Timestamp, UnknownMember, aws_error, aws_output, aws_service, aws_shape,
    };
    use serde_json::Value as Kind;

    /// For the operations.
    #[aws_service(id = "nimble")]
    pub struct Nimble;
    /// For the operations.
    #[aws_service(id = "things")]
    pub struct Things;
    /// For the operations.
    #[aws_output]
    pub struct UpdateStreamingImageOutput {}
    /// For the operations.
    #[aws_output]
    pub struct ThingList {}
    /// For the service.
    #[aws_error]
    #[derive(Debug)]
    pub enum IamError {}
    /// For the errors.
    #[aws_shape]
    #[derive(Debug)]
    pub struct NotFoundShape {}

    /// An operation.
    pub struct UpdateStreamingImage {
        /// A member.
        pub studio_id: String,
        /// A member.
        pub streaming_image_id: String,
        /// A member.
        pub name: Option<String>,
        /// A member.
        pub description: Option<String>,
        /// A member.
        pub client_token: Option<String>,
    }
    include!("../../macros/tests/expansions/update_streaming_image.expanded.rs");

    /// An operation.
    pub struct ListFunctions;
    include!("../../macros/tests/expansions/minimal.expanded.rs");

    /// An operation.
    pub struct DeleteTags {
        /// A member.
        pub bucket: String,
        /// A member.
        pub object: String,
    }
    include!("../../macros/tests/expansions/labels.expanded.rs");

    /// An operation.
    pub struct ListThings {
        /// A member.
        pub max_results: Option<i32>,
        /// A member.
        pub tags: Vec<String>,
    }
    include!("../../macros/tests/expansions/queries.expanded.rs");

    /// An operation.
    pub struct HeadThing {
        /// A member.
        pub id: u64,
        /// A member.
        pub since: Option<Timestamp>,
    }
    include!("../../macros/tests/expansions/headers.expanded.rs");

    /// An operation.
    pub struct CreateThing {
        /// A member.
        pub r#type: Kind,
        /// A member.
        pub tags: BTreeMap<String, String>,
        /// A member.
        pub request_id: String,
    }
    include!("../../macros/tests/expansions/body.expanded.rs");

    /// A service.
    pub struct Iam;
    /// A service.
    pub struct Billing;
    /// A service.
    pub struct KeyValueStore;
    /// A service.
    pub struct Foreign;
    /// A service.
    pub struct CodeCatalyst;
    /// A service.
    pub struct Weather;
    /// An operation.
    pub struct GetMap;
    /// An operation.
    pub struct GetRadar;
    /// An operation.
    pub struct ListJobs;
    include!("../../macros/tests/expansions/service.expanded.rs");

    /// An output.
    pub struct GetThingOutput {
        /// A member.
        pub e_tag: Option<String>,
        /// A member.
        pub name: String,
        /// A member.
        pub secret: Option<String>,
    }
    include!("../../macros/tests/expansions/output.expanded.rs");

    /// Errors.
    #[derive(Debug)]
    pub enum ThingError {
        /// With a shape.
        NotFound(NotFoundShape),
        /// Without.
        TooBusy,
    }
    include!("../../macros/tests/expansions/error.expanded.rs");

    /// A structure.
    pub struct Address {
        /// A member.
        pub street: String,
        /// A member.
        pub zip: Option<String>,
    }
    include!("../../macros/tests/expansions/structure.expanded.rs");

    /// An operation.
    pub struct UpdateStudio {
        /// A member.
        pub studio_id: String,
        pub(crate) tags: Vec<String>,
        /// A member.
        pub display_name: Option<String>,
        /// A member.
        pub client_token: Option<String>,
    }
    include!("../../macros/tests/expansions/required.expanded.rs");

    /// An enum.
    pub enum State {
        /// Known.
        InProgress,
        /// Known.
        Ready,
        /// Kept.
        Unknown(String),
    }
    include!("../../macros/tests/expansions/string_enum.expanded.rs");

    /// A union.
    pub enum Source {
        /// Known.
        Bucket(String),
        /// Known.
        Time(Timestamp),
        /// Kept.
        Unknown(UnknownMember),
    }
    include!("../../macros/tests/expansions/union.expanded.rs");

    /// A newtype.
    pub struct Password(pub String);
    include!("../../macros/tests/expansions/newtype.expanded.rs");
}

/// The declarations above are used, not only compiled.
#[test]
fn declarations_under_strict_lints_work() {
    let service = aws_operation::Client::builder().region("us-east-1").build();
    let client = service.unwrap_or_else(|error| unreachable!("{error}"));
    let required = || declared::CreateThingRequired {
        bucket: "b".to_owned(),
        key: "k/l".to_owned(),
        tags: Vec::new(),
        labels: BTreeMap::new(),
    };
    let call = client.call(declared::CreateThing { secret: None, ..required().into() });
    assert!(call.idempotency_token().is_some());
    let shown = format!("{:?}", declared::CreateThing::from(required()));
    assert!(shown.contains("secret: <sensitive>"), "{shown}");
}
