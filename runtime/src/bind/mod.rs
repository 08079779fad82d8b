//! Binds an operation's members to a request: labels, query, headers, body, token.
//!
//! Binding reports nothing to the declaration: what cannot be sent is noted in the binder, so that
//! one error names every member that is wrong.

mod announced;
mod body;
mod each;
mod encoded_header;
mod form;
mod header;
mod host;
mod kind;
mod label;
mod length;
mod map;
mod measured;
mod payload;
mod query;
mod range;
mod raw;
mod request;
mod text;
mod timestamp;
mod token;

pub use body::{BodyMember, MemberWriter, RequestBody, WrittenBody};
pub use each::{EachLength, EachRange};
pub use encoded_header::EncodedHeaderMember;
pub use form::{Form, TakesJsonValue, TakesMediaType};
pub use header::HeaderMember;
pub use host::HostLabelValue;
pub use kind::{Kind, NoBytes};
pub use label::{GreedyLabelValue, LabelValue};
pub use length::HasLength;
pub use map::{PrefixHeadersMember, QueryParamsMember};
pub use measured::{
    InAnswersEncodedHeader, InAnswersHeader, InAnswersPayload, InAnswersPrefixHeaders, InBody,
    InDocument, InEncodedHeader, InGreedyLabel, InHeader, InLabel, InPayload, InPrefixHeaders,
    InQuery, InQueryParams, InShape, InStatus,
};
pub use payload::{PayloadForm, PayloadMember, Structure, UnsetPayload};
pub use query::QueryMember;
pub use range::{HasRange, Number, Range};
pub use request::RequestBinder;
pub use text::HttpText;
pub use timestamp::HoldsTimestamp;
pub use token::{IdempotencyToken, TokenText};

pub(crate) use announced::{Fact, facts};
pub(crate) use length::violation;
pub(crate) use request::{BoundRequest, RefusedRequest};
