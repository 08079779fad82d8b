//! An operation and its members.

use proc_macro2::TokenStream;
use syn::{Ident, LitStr, Type};

use super::{
    Auth, Checksum, Constraints, Item, Layouts, Method, Pages, PathTemplate, Root, Row,
    TimestampFormat,
};

/// One operation, as `expand` needs it.
pub(crate) struct Operation {
    pub(crate) item: Item,
    /// The element of its document in XML.
    pub(crate) element: Root,
    /// The operation's name: the struct's, or what `name` says.
    pub(crate) name: String,
    pub(crate) route: Route,
    /// Whether its path is sent as it is, if others of the service have a label of theirs in the host.
    pub(crate) path_style: bool,
    pub(crate) retries_off: bool,
    /// What stands before the endpoint's host.
    pub(crate) host_prefix: Vec<HostPart>,
    pub(crate) service: Option<Type>,
    pub(crate) output: Option<Type>,
    /// Whether nothing says that one was meant.
    pub(crate) lacks_output: bool,
    pub(crate) error: Option<Type>,
    /// Where it is not the service's.
    pub(crate) auth: Option<Auth>,
    pub(crate) checksum: Option<Checksum>,
    pub(crate) pages: Option<Pages>,
    /// The word that names the encoding of its requests.
    pub(crate) compression: Option<Ident>,
    pub(crate) members: Vec<Member>,
}

/// A part of the host prefix.
pub(crate) enum HostPart {
    Constant(String),
    /// The member of that index in the operation's, and the label's name.
    Label(usize, String),
}

/// How an operation is told from the others of its service.
pub(crate) enum Route {
    /// By method and path.
    Rest {
        method: Method,
        path: PathTemplate,
        /// One of the keys that say so, for carets.
        said: Option<Ident>,
    },
    /// By its name alone, which the service's protocol has to allow.
    Rpc {
        service: Box<Type>,
        /// Whether the struct has braces, in which members would be.
        has_input: bool,
    },
}

/// One member of an operation's input.
pub(crate) struct Member {
    pub(crate) field: Ident,
    pub(crate) ty: Type,
    /// The member's name in Smithy's sense, which errors name it by.
    pub(crate) name: String,
    pub(crate) binding: Binding,
    /// The key `idempotency_token`, where it was given.
    pub(crate) token: Option<Ident>,
    /// Only what is behind the last `/` of its value is sent.
    pub(crate) last_segment: bool,
    pub(crate) sensitive: bool,
    pub(crate) constraints: Constraints,
    pub(crate) timestamp: Option<TimestampFormat>,
    /// The key `serde`, if its type is of another crate.
    pub(crate) foreign: Option<Ident>,
    /// The key `text`, if it is sent and read by its text.
    pub(crate) text: Option<Ident>,
    pub(crate) layouts: Layouts,
}

impl Member {
    /// What the table of members has of it.
    pub(crate) fn row(&self) -> Row<'_> {
        Row {
            name: &self.name,
            constraints: &self.constraints,
            timestamp: self.timestamp,
            sensitive: self.sensitive,
            of_event: None,
            layouts: &self.layouts,
        }
    }
}

/// Where a member goes in the request, and the tokens that say so.
pub(crate) enum Binding {
    Label {
        greedy: bool,
    },
    Query {
        name: String,
        said: TokenStream,
        /// What is sent for no value.
        default: Option<String>,
    },
    /// Every entry of a map.
    QueryParams {
        said: Ident,
    },
    Header {
        name: LitStr,
        encoded: Option<Encoded>,
    },
    /// Every entry of a map, under names with that beginning.
    PrefixHeaders {
        prefix: LitStr,
    },
    /// The whole body.
    Payload {
        said: Ident,
        /// In place of the usual one.
        media_type: Option<String>,
    },
    Body {
        asked: bool,
        said: TokenStream,
    },
    /// A binding that was reported already, and where it goes all the same, if that is sure: the
    /// member's type can still be wrong for that place.
    Broken(Option<Place>),
}

/// The key by which the value of a header is in base64.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Encoded {
    JsonValue,
    MediaType,
}

/// Where a member goes that is not in the body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    Label,
    Query,
    Header,
}

impl Binding {
    /// Whether it is the body, or in it.
    pub(crate) fn is_in_the_body(&self) -> bool {
        matches!(self, Self::Body { .. } | Self::Payload { .. })
    }

    /// Whether it goes to some other place of the request.
    pub(crate) fn is_outside_the_body(&self) -> bool {
        !self.is_in_the_body() && !matches!(self, Self::Broken(None))
    }

    /// Whether HTTP has a place for it that a protocol without method and path has not.
    pub(crate) fn is_of_http(&self) -> bool {
        self.is_outside_the_body() || matches!(self, Self::Payload { .. })
    }

    /// The key that says it.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Label { .. } => "label",
            Self::Query { .. } => "query",
            Self::QueryParams { .. } => "query_params",
            Self::PrefixHeaders { .. } => "prefix_headers",
            Self::Header { .. } => "header",
            Self::Payload { .. } => "payload",
            Self::Body { .. } | Self::Broken(_) => "body",
        }
    }
}
