//! The facts about a protocol: its envelope and its errors.

use bytes::Bytes;
use http::HeaderMap;

use super::OperationSpec;
use crate::value::Document;
#[cfg(feature = "xml")]
use crate::xml::ErrorElement;

/// A protocol, as the pipeline sees it.
#[derive(Debug)]
pub struct ProtocolSpec {
    /// The media type of a body document.
    pub(crate) content_type: &'static str,
    /// What it puts around what the members were bound to.
    pub(crate) envelope: fn(&'static OperationSpec, &mut Envelope),
    /// Tells whether the body of a success is an error, in protocols whose services respond so.
    pub(crate) is_error: Option<fn(&[u8]) -> bool>,
    /// What the response of an error says.
    pub(crate) error: fn(&http::Response<Bytes>) -> ErrorDocument,
}

/// A request while its protocol has a say.
#[derive(Debug)]
pub struct Envelope {
    /// The HTTP method.
    pub(crate) method: &'static str,
    /// The path and query that the members were bound to, encoded as they will be sent.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    /// The body document, if there is one.
    pub(crate) document: Option<Vec<u8>>,
}

/// What the response of an error says, in whatever protocol.
#[derive(Debug)]
pub struct ErrorDocument {
    pub(crate) code: Option<String>,
    /// The code of an awsQuery-compatible service's old protocol, which callers still know it by.
    pub(crate) query_code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) content: ErrorContent,
}

/// What a modeled error is read from: the response's body, parsed once.
#[derive(Debug)]
pub enum ErrorContent {
    /// A document.
    Tree(Document),
    /// An element.
    #[cfg(feature = "xml")]
    Xml(Box<ErrorElement>),
}

impl ErrorContent {
    /// The request ID, if the document has it.
    pub(crate) fn request_id(&self) -> Option<&str> {
        match self {
            Self::Tree(_) => None,
            #[cfg(feature = "xml")]
            Self::Xml(element) => element.request_id.as_deref(),
        }
    }

    /// The canonical request and the string to sign that the service expected, if the document has them in
    /// elements of their own.
    pub(crate) fn expected_texts(&self) -> [Option<&str>; 2] {
        match self {
            Self::Tree(_) => [None, None],
            #[cfg(feature = "xml")]
            Self::Xml(element) => element.expected_texts(),
        }
    }

    /// The region that the request should have been signed for, if the document has it.
    pub(crate) fn region(&self) -> Option<&str> {
        match self {
            Self::Tree(_) => None,
            #[cfg(feature = "xml")]
            Self::Xml(element) => element.region.as_deref(),
        }
    }
}
