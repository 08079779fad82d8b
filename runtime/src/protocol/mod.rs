//! The protocols. Each has its own file with its envelope, its codec and its errors.
//!
//! A declaration never names a codec. `CONTRIBUTING.md` explains how to add a protocol.

mod aws_json;
#[cfg(feature = "xml")]
#[cfg_attr(not(feature = "env"), allow(dead_code, reason = "only STS speaks it so far"))]
mod aws_query;
mod json_error;
mod rest_json;
#[cfg(feature = "xml")]
mod rest_xml;
#[cfg(feature = "xml")]
mod xml_error;

use crate::shape::{Codec, ReadError, ValueReader};
use crate::spec::{ErrorContent, ProtocolSpec};

pub use aws_json::{AwsJson1_0, AwsJson1_1};
pub use rest_json::RestJson1;
#[cfg(feature = "xml")]
pub use rest_xml::RestXml;

#[cfg(feature = "xml")]
pub(crate) use aws_query::AwsQuery;

/// An AWS protocol, for the key `protocol` of [`aws_service`](crate::aws_service).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS protocol",
    label = "use a protocol of `aws_operation`, such as `RestJson1`"
)]
pub trait Protocol: sealed::Sealed + Sized + 'static {
    #[doc(hidden)]
    const SPEC: &'static ProtocolSpec;
    /// The format of its documents.
    #[doc(hidden)]
    type Codec: Codec;
    /// What reads a modeled error.
    #[doc(hidden)]
    type ErrorReader<'e>: ValueReader;
    /// Reads a modeled error from what [`ProtocolSpec::error`] made of its response.
    #[doc(hidden)]
    fn error_reader(content: &ErrorContent) -> Result<Self::ErrorReader<'_>, ReadError>;
}

mod sealed {
    pub trait Sealed {}
}
