//! Declare an AWS operation as an annotated struct, and call it. The client turns the struct into a
//! request, signs it, retries it, and returns a typed output or a typed error.
//!
//! Use it for the few operations you need, without a generated crate. They can belong to AWS, or to a
//! service that is private, in preview, retired or compatible with AWS. Requests match those that
//! botocore sends, except for a few [deviations](docs::deviations) on the safe side.
//!
//! The [cookbook](docs::cookbook) has whole programs for common tasks. `cargo aws-operation`, of the crate
//! `cargo-aws-operation`, writes declarations from a service's model.
//!
//! # A first call
//!
//! An operation needs only a `method` and a `path`. By default it uses restJson1, and its output is a
//! JSON value. (A protocol with XML needs an `output`.)
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
//! You can add types where you want them. A service declares what its operations have in common. The
//! client then holds only the region, credentials and connections, so one client can call every service.
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
//! // The token was filled in, and `call.send().await` would send the same one.
//! assert!(request.headers().contains_key("x-amz-client-token"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `required = CreateQueueRequired` generates a struct of that name with only the required members.
//! It completes a struct literal: every member you leave out is `None`. If you forget a required
//! member, the code does not compile.
//!
//! # The five attributes
//!
//! | attribute | on | makes it |
//! |---|---|---|
//! | [`macro@aws_operation`] | a struct | an [`Operation`], which [`Client::send`] sends |
//! | [`macro@aws_service`] | a unit struct | a [`Service`]: the names, protocol and errors that its operations share |
//! | [`macro@aws_output`] | a struct | an [`Output`], which a response is parsed into |
//! | [`macro@aws_shape`] | a struct or enum | a structure, open enum, union or newtype for use in inputs and outputs |
//! | [`macro@aws_error`] | an enum | an [`OperationError`]: the errors that the service models |
//!
//! The attributes leave your item as you wrote it, so other derives and attributes keep working. The
//! one addition is for a `sensitive` member: `Debug` is then implemented for you, and hides the
//! value. A member's name on the wire is its field's name in camelCase, unless `name` or `rename_all`
//! says otherwise.
//!
//! A member of the body can have a type from std, one of this crate's types ([`Timestamp`], [`Blob`],
//! [`Document`]), or a shape that you declare. See [types of
//! members](macro@aws_operation#types-of-members) for the full list. To use any other type that
//! implements serde's traits, add the key `serde`. The declarations themselves need no serde derives,
//! and serde's attributes have no effect on the wire.
//!
//! A wrong declaration does not compile. The compiler reports all its mistakes together, and says for
//! each what to type instead. There is a [list of these messages](docs::diagnostics). If you rename this
//! crate in your `Cargo.toml`, add `crate = ::that_name` to every declaration.
//!
//! # Calling
//!
//! [`Client::send`] signs and sends an operation, and retries it as botocore's standard mode does: up
//! to three attempts, with backoff, a retry quota for each service, and the same idempotency token on
//! every attempt. [`Client::builder`] has the adaptive mode, your own retry classifier, timeouts, and
//! the limit on responses held in memory. With [`Client::call`] you can set a timeout for one call,
//! get the [`Metadata`] of its response, or look at the signed request without sending it
//! ([`Call::preview`]).
//!
//! [`Client::pages`] and [`Client::items`] read lists to their end, and [`Client::wait`] calls an operation until its
//! output is what you wait for.
//!
//! Each call is a [`tracing`] span that contains a span for each attempt. Their fields have
//! OpenTelemetry's names (`rpc.service`, `rpc.method`, `aws.request_id`, ...) and never contain a
//! secret, a member or a body. An [`interceptor`] observes calls and attempts, and can add headers.
//!
//! If a call fails, the [`Error`] has the details, and [`Error::kind`] says what kind of failure it
//! was. An operation that cannot be sent is rejected before anything is sent. Examples are an empty
//! label, an exceeded `length`, a line break in a header, and a value that the protocol cannot
//! represent. The error lists every such member.
//!
//! [`Call::preview`], [`Error::raw`], [`Metadata`] and [`transport`] use types of the `http` and `bytes`
//! crates (version 1). A test can use its own [`transport`] to respond to calls without a server.
//! [`ByteStream`] implements the `Stream` trait of `futures-core`.
//!
//! # Streams
//!
//! A payload of type [`ByteStream`] is sent and received in chunks, so it does not have to fit into
//! memory. It can be sent from memory, from a file or from any stream. A stream that can be read only
//! once is a special case. It cannot be replayed, so once an attempt has read from it, the call is
//! not retried, and the error says so ([`Error::is_body_used_up`]). It cannot be hashed before it is
//! sent either, so declare its operation with `auth = unsigned_payload`, as services expect.
//!
//! A payload of type [`EventStream`] is received as one event after the other, as Bedrock, Kinesis and Amazon S3 Select
//! send them. If such a stream breaks, or ends without its last event, that is an error.
//!
//! # Credentials
//!
//! [`Client::from_env`] looks for settings and credentials in the same places as the AWS command
//! line: environment variables, the shared files, SSO, containers and instances.
//! [`ClientBuilder::from_env`] has the full list. Expiring credentials are refreshed ahead of time;
//! concurrent calls share one refresh.
//!
//! [`AssumeRole`](credentials::AssumeRole) has the credentials of a role that your code names.
//! [`EnvironmentCredentials`](credentials::EnvironmentCredentials) gives the credentials and the region of the
//! environment to other crates, without a client.
//!
//! Services that take a bearer token or an API key instead of a signature are declared with the key
//! [`auth`](macro@aws_service#authentication). The client has the token or the key:
//! [`ClientBuilder::bearer_token`] and [`ClientBuilder::api_key`].
//!
//! # Features
//!
//! For TLS, choose one of `rustls-ring` (default), `rustls-aws-lc` and `native-tls`. Without any of
//! them, the client can only reach `http://` endpoints.
//!
//! `env` (default) adds [`Client::from_env`], [`ClientBuilder::from_env`], [`ClientBuilder::profile`] and
//! [`EnvironmentCredentials`](credentials::EnvironmentCredentials), which read the shared files and use the
//! credential sources configured there. It enables `xml` (default), which is [`RestXml`], the protocol of STS, and
//! [`AssumeRole`](credentials::AssumeRole). If your program has its keys already, turn both off. None of the code
//! and dependencies behind them is then built or linked:
//!
//! ```toml
//! aws-operation = { version = "0.1", default-features = false, features = ["rustls-ring"] }
//! ```
//!
//! `blocking` adds [`blocking::Client`], for programs without async.
//!
//! `aws-config` lets a client take settings and credentials from the official SDK's `SdkConfig`.
//!
//! `compression` adds compressed requests, for operations declared with `compression(gzip)`.
//!
//! `sigv4a` adds Signature Version 4A, for services and operations declared with `auth = sigv4a`.
//!
//! `chrono`, `jiff` and `time` let members have those crates' time types: `chrono::DateTime<Utc>`,
//! `jiff::Timestamp` and `time::OffsetDateTime`. They also add `TryFrom` conversions between
//! [`Timestamp`] and these types.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

// The name contains the version, so that only an expansion of the same version can rely on it.
#[doc(hidden)]
#[path = "for_expansions.rs"]
pub mod __private_0_1_0;
#[doc(hidden)]
pub mod __testing;
mod auth;
mod bind;
#[cfg(feature = "blocking")]
pub mod blocking;
mod boxed_future;
mod cbor;
mod checksum;
mod client;
pub mod clock;
pub mod credentials;
mod declared;
#[cfg(any(doc, doctest))]
pub mod docs;
mod endpoint;
#[cfg(feature = "env")]
mod environment;
#[cfg(not(feature = "env"))]
mod environment_off;
mod error;
mod event_stream;
#[cfg(feature = "xml")]
mod form;
mod guard;
pub mod interceptor;
mod json;
mod memory;
mod metadata;
mod not_sent;
pub mod pages;
mod pipeline;
mod protocol;
mod response;
pub mod retry;
mod shape;
mod sign;
mod spec;
mod stack;
mod stream;
#[cfg(feature = "xml")]
mod sts;
pub mod token;
pub mod transport;
mod unreserved;
mod value;
mod variable_name;
pub mod wait;
#[cfg(feature = "xml")]
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
pub use checksum::Checksums;
pub use client::{
    BuildError, Call, Client, ClientBuilder, PostPolicy, Presigned, PresignedPost, Sending,
};
pub use credentials::Credentials;
pub use declared::{ErrorOf, Operation, OperationError, Output, Service, Unmodeled};
pub use endpoint::AddressingStyle;
pub use error::{Error, ErrorKind};
pub use event_stream::EventStream;
pub use metadata::Metadata;
pub use protocol::{AwsJson1_0, AwsJson1_1, Protocol, RestJson1, RpcV2Cbor, RpcV2Json};
#[cfg(feature = "xml")]
pub use protocol::{AwsQuery, Ec2Query, RestXml};
pub use shape::{InvalidMember, ReadError, StringEnum, UnknownMember};
pub use stream::ByteStream;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub use value::TimestampRangeError;
pub use value::{
    BigDecimal, BigInteger, Blob, Document, DocumentRangeError, HttpText, Number,
    ParseBigNumberError, ParseTimestampError, Timestamp,
};
