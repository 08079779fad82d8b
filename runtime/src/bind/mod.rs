//! Binds the members of an operation to a request (labels, query, headers, body, token), and those of
//! an output to a response (status, headers, body).
//!
//! Binding a member does not return an error. The binder collects what cannot be sent, so that one
//! error names every invalid member.

mod bound;
mod encoded_header;
mod header;
mod host;
mod label;
mod map;
mod message;
mod payload;
mod query;
mod request;
mod response;
mod token;

pub use encoded_header::EncodedHeaderMember;
pub use header::HeaderMember;
pub use host::HostLabelValue;
pub use label::{GreedyLabelValue, LabelValue};
pub use map::{PrefixHeadersMember, QueryParamsMember};
pub use message::MessageBinder;
pub use payload::PayloadMember;
pub use query::QueryMember;
pub use request::RequestBinder;
pub use response::ResponseBinder;
pub use token::IdempotencyToken;

pub(crate) use bound::{BoundRequest, RefusedRequest, VirtualHost};
