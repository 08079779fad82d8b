//! Declare an AWS operation as an annotated struct, and call it: bound to the wire, signed,
//! retried, its response parsed, its errors typed.
//!
//! For the few operations you need, of AWS or of a private, preview, retired or compatible service,
//! without a generated crate. What is sent is what botocore sends; where it is not, it is safer, and
//! `docs/deviations.md` of the repository says so.
//!
//! # A first call
//!
//! `method` and `path` alone make an operation: restJson1, and a JSON value for its output.
//!
//! ```no_run
//! use aws_operation::{Client, aws_operation};
//!
//! #[aws_operation(method = "GET", path = "/2015-03-31/functions/{FunctionName}")]
//! struct GetFunction {
//!     function_name: String,
//!     #[aws(query = "Qualifier")]
//!     qualifier: Option<String>,
//! }
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().from_env()?.service("lambda").build()?;
//! let get = GetFunction { function_name: "resize".to_owned(), qualifier: None };
//! let function = client.send(get).await?;
//! println!("{}", function["Configuration"]["Runtime"]);
//! # Ok(())
//! # }
//! ```
//!
//! # With types
//!
//! Each further key adds one. A service declares what its operations share; the client then carries
//! only region, credentials and connections, and one client calls every service.
//!
//! ```
//! use aws_operation::{Client, Credentials, aws_error, aws_operation, aws_output, aws_service, aws_shape};
//!
//! /// AWS Deadline Cloud.
//! #[aws_service(id = "deadline", endpoint_prefix = "deadline", error = DeadlineError)]
//! struct Deadline;
//!
//! /// Makes a queue in a farm.
//! #[aws_operation(
//!     method = "POST",
//!     path = "/2023-10-12/farms/{farmId}/queues",
//!     service = Deadline,
//!     output = CreateQueueOutput,
//!     required = CreateQueueRequired,
//! )]
//! #[derive(Clone)]
//! struct CreateQueue {
//!     farm_id: String,
//!     #[aws(length(min = 1, max = 100))]
//!     display_name: String,
//!     #[aws(length(max = 100), sensitive)]
//!     description: Option<String>,
//!     default_budget_action: Option<BudgetAction>,
//!     #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
//!     client_token: Option<String>,
//! }
//!
//! #[aws_output]
//! #[derive(Debug)]
//! struct CreateQueueOutput {
//!     queue_id: String,
//! }
//!
//! #[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
//! #[derive(Clone, Debug, PartialEq)]
//! enum BudgetAction {
//!     None,
//!     StopSchedulingAndCompleteTasks,
//!     StopSchedulingAndCancelTasks,
//!     /// A value that AWS adds later is kept.
//!     Unknown(String),
//! }
//!
//! #[aws_error]
//! #[derive(Debug)]
//! enum DeadlineError {
//!     #[aws(status = 404)]
//!     ResourceNotFoundException(Refusal),
//!     #[aws(status = 429, retryable(throttling))]
//!     ThrottlingException(Refusal),
//! }
//!
//! #[aws_shape]
//! #[derive(Debug)]
//! struct Refusal {
//!     message: Option<String>,
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
//! let client = Client::builder()
//!     .region("us-west-2")
//!     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
//!     .build()?;
//! let create = CreateQueue {
//!     default_budget_action: Some(BudgetAction::None),
//!     ..CreateQueueRequired { farm_id: "farm-1".to_owned(), display_name: "nightly".to_owned() }.into()
//! };
//! let call = client.call(create);
//! let request = call.preview().await?;
//! assert_eq!(request.uri(), "https://deadline.us-west-2.amazonaws.com/2023-10-12/farms/farm-1/queues");
//! assert_eq!(request.body().as_ref(), br#"{"displayName":"nightly","defaultBudgetAction":"NONE"}"#);
//! // The token was filled in, and `call.send().await` would carry the same one.
//! assert!(request.headers().contains_key("x-amz-client-token"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `required = CreateQueueRequired` names a struct that is written for you: it has the required members,
//! and makes the rest of a literal, in which all others are `None`. A required member that is forgotten
//! does not compile.
//!
//! # The five attributes
//!
//! | attribute | on | makes it |
//! |---|---|---|
//! | [`macro@aws_operation`] | a struct | an [`Operation`]: what [`Client::send`] sends |
//! | [`macro@aws_service`] | a unit struct | a [`Service`]: names, protocol and errors that operations share |
//! | [`macro@aws_output`] | a struct | an [`Output`]: what a response becomes |
//! | [`macro@aws_shape`] | a struct or enum | a structure, open enum, union or newtype inside inputs and outputs |
//! | [`macro@aws_error`] | an enum | an [`OperationError`]: the errors that the service models |
//!
//! The item stays as it was written, so every other derive and attribute goes on working beside
//! them. Only where a member is `sensitive` is `Debug` written for you, with the value hidden. The
//! wire name of a member is its field's name in camelCase, unless `name` or `rename_all` says otherwise.
//!
//! A member of a body has a type of std, one of ours ([`Timestamp`], [`Blob`], [`Document`]), or a shape
//! that you declare. The [types of members](macro@aws_operation#types-of-members) are listed there.
//! Anything else comes in by the key `serde`, if it has serde's traits. Declarations need no serde derive,
//! and serde's keys do nothing on the wire.
//!
//! A wrong declaration does not compile: all its mistakes come out at once, each with the text to type.
//! `docs/diagnostics.md` of the repository lists what the compiler can say. Where this crate has another
//! name in `Cargo.toml`, every declaration needs `crate = ::that_name`.
//!
//! # Calling
//!
//! [`Client::send`] binds, signs, sends and retries as botocore's standard mode does: up to three
//! attempts, with backoff, a retry quota for each service, and the same idempotency token
//! throughout; the adaptive mode, a classifier of one's own, timeouts and the limit on responses held
//! in memory are set on [`Client::builder`]. [`Client::call`] gives room for a timeout, the
//! [`Metadata`] of the response, and [`Call::preview`]: the signed request, unsent.
//!
//! Each call is a [`tracing`] span with an inner one for each attempt, by OpenTelemetry's names
//! (`rpc.service`, `rpc.method`, `aws.request_id`, ...); neither shows a secret, member or body. An
//! [`interceptor`] sees attempts and calls, and adds headers.
//!
//! A failing call tells its whole story in [`Error`], and [`Error::kind`] which kind of failure it is. What
//! cannot be sent (a label that is empty, a `length` that is exceeded, a line break in a header, a value
//! that the protocol cannot hold) is refused before anything leaves, with every such member in one error.
//!
//! The types of the `http` and `bytes` crates (version 1) stand in [`Call::preview`], [`Error::raw`],
//! [`Metadata`] and [`transport`], by which a test responds to calls without a server; the trait `Stream`
//! of `futures-core` in [`ByteStream`].
//!
//! # Streams
//!
//! A payload that is a [`ByteStream`] is sent part by part, from memory, a file or any stream, and comes
//! part by part; nothing of it need fit into memory. What can be read but once is not sent again where
//! an attempt fails, and the error says so ([`Error::is_body_used_up`]). It cannot be hashed before it is
//! sent either: its operation has to be declared with `auth = unsigned_payload`, as services want it.
//!
//! # Credentials
//!
//! [`Client::from_env`] finds settings and credentials where the AWS command line does: in the
//! environment, in the shared files, with SSO, containers and instances. [`ClientBuilder::from_env`] has
//! the list. Those with an end are renewed before it, by one question for all who wait.
//!
//! # Features
//!
//! TLS is one of `rustls-ring` (default), `rustls-aws-lc` and `native-tls`; without any, only
//! `http://` endpoints can be reached.
//!
//! `env` (default) has [`Client::from_env`], [`ClientBuilder::from_env`] and [`ClientBuilder::profile`]:
//! the shared files, and the sources of credentials in them. It brings `xml` (default), the protocol of
//! STS. If your program has its keys itself, leave both out, and everything that they need is neither
//! built nor linked:
//!
//! ```toml
//! aws-operation = { version = "0.1", default-features = false, features = ["rustls-ring"] }
//! ```
//!
//! `aws-config` takes settings and credentials from the official SDK's `SdkConfig`.
//!
//! `sigv4a` is for services and operations that are declared with `auth = sigv4a`: Signature Version 4A.
//!
//! `chrono`, `jiff` and `time` make those crates' points in time members: `chrono::DateTime<Utc>`,
//! `jiff::Timestamp` and `time::OffsetDateTime`. By `TryFrom` they also convert a [`Timestamp`] to and
//! from these types.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

// The name has the version: nothing but an expansion of the same version can lean on it.
#[doc(hidden)]
#[path = "for_expansions.rs"]
pub mod __private_0_1_0;
#[doc(hidden)]
pub mod __testing;
mod bind;
mod boxed_future;
mod client;
pub mod clock;
pub mod credentials;
mod declared;
mod endpoint;
#[cfg(feature = "env")]
mod environment;
#[cfg(not(feature = "env"))]
mod environment_off;
mod error;
#[cfg(feature = "xml")]
#[cfg_attr(not(feature = "env"), allow(dead_code, reason = "only STS speaks it so far"))]
mod form;
mod guard;
pub mod interceptor;
mod json;
mod metadata;
mod pipeline;
mod protocol;
mod response;
pub mod retry;
mod shape;
mod sign;
mod spec;
mod stack;
mod stream;
pub mod token;
pub mod transport;
mod unreserved;
mod value;
#[cfg(feature = "xml")]
#[cfg_attr(not(feature = "env"), allow(dead_code, reason = "only STS speaks it so far"))]
mod xml;

#[doc = include_str!("docs/aws_error.md")]
pub use aws_operation_macros::aws_error;
#[doc = include_str!("docs/aws_operation.md")]
pub use aws_operation_macros::aws_operation;
#[doc = include_str!("docs/aws_output.md")]
pub use aws_operation_macros::aws_output;
#[doc = include_str!("docs/aws_service.md")]
pub use aws_operation_macros::aws_service;
#[doc = include_str!("docs/aws_shape.md")]
pub use aws_operation_macros::aws_shape;
pub use boxed_future::BoxFuture;
pub use client::{BuildError, Call, Client, ClientBuilder, Sending};
pub use credentials::Credentials;
pub use declared::{ErrorOf, Operation, OperationError, Output, Service, Unmodeled};
pub use error::{Error, ErrorKind};
pub use metadata::Metadata;
pub use protocol::{AwsJson1_0, AwsJson1_1, Protocol, RestJson1};
pub use shape::{InvalidMember, ReadError, StringEnum, UnknownMember};
pub use stream::ByteStream;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub use value::TimestampRangeError;
pub use value::{
    Blob, Document, DocumentRangeError, HttpText, Number, ParseTimestampError, Timestamp,
};
