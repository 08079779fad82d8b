//! Shapes, their members, and what the model says of either.

use aws_operation_words::TimestampFormat;
use serde_json::Number;

use super::Layout;

/// A type of the model.
#[derive(Debug)]
pub(crate) struct Shape {
    /// Its name without a namespace.
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) traits: Traits,
}

/// What a shape is.
#[derive(Debug)]
pub(crate) enum Kind {
    Blob,
    Boolean,
    Byte,
    Short,
    Integer,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    String,
    Timestamp,
    Document,
    Enum(Vec<EnumValue>),
    List(Box<Member>),
    Map(Box<Member>, Box<Member>),
    Structure(Vec<Member>),
    Union(Vec<Member>),
    /// What cannot be declared, and why.
    Unsupported(&'static str),
}

/// A value of a string enum.
#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) value: String,
    /// What the model calls it, where it has a name besides.
    pub(crate) name: Option<String>,
    pub(crate) docs: Option<String>,
}

/// A member of a structure or union, or what a list or map holds.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// Its name in documents.
    pub(crate) wire: String,
    /// The id of its shape.
    pub(crate) target: String,
    pub(crate) required: bool,
    pub(crate) binding: Binding,
    pub(crate) host_label: bool,
    /// The parameter of the endpoint rules that it sets.
    pub(crate) endpoint_parameter: Option<String>,
    pub(crate) idempotency_token: bool,
    /// What is sent for no value.
    pub(crate) default: Option<String>,
    pub(crate) traits: Traits,
}

/// Where a member stands in a request or answer, by its name there.
#[derive(Debug, PartialEq)]
pub(crate) enum Binding {
    Document,
    Label(String),
    Query(String),
    QueryParams,
    Header(String),
    PrefixHeaders(String),
    Payload,
    Status,
}

/// What is said of a shape or of a member; a member's word goes before its shape's.
#[derive(Debug, Default)]
pub(crate) struct Traits {
    /// HTML.
    pub(crate) docs: Option<String>,
    pub(crate) sensitive: bool,
    pub(crate) sparse: bool,
    pub(crate) length: Option<Bounds>,
    pub(crate) range: Option<Bounds>,
    pub(crate) timestamp: Option<TimestampFormat>,
    pub(crate) media_type: Option<String>,
    pub(crate) json_value: bool,
    /// Of a blob: that it may be too much for the memory.
    pub(crate) streaming: bool,
    /// Of a streaming blob: that its length is to be known before it is sent.
    pub(crate) requires_length: bool,
    pub(crate) error: Option<ErrorTraits>,
    /// Of a union: that its values come one by one.
    pub(crate) events: bool,
    /// Of a member of an event: that it is a header, or the payload.
    pub(crate) event_header: bool,
    pub(crate) event_payload: bool,
    pub(crate) layout: Layout,
}

/// The least and the most of a length or number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) min: Option<Number>,
    pub(crate) max: Option<Number>,
}

/// What is said of a structure that is an error.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ErrorTraits {
    /// The code on the wire, where it is not the shape's name.
    pub(crate) code: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) retry: Option<Retry>,
}

/// That the call may be sent again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Retry {
    Plain,
    Throttling,
}
