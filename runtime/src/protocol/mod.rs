//! The protocols. Each has its own file with its envelope, its codec and its errors.
//!
//! A declaration never names a codec. `CONTRIBUTING.md` explains how to add a protocol.

mod aws_json;
#[cfg(feature = "xml")]
mod aws_query;
#[cfg(feature = "xml")]
mod ec2_query;
mod json_error;
mod rest_json;
#[cfg(feature = "xml")]
mod rest_xml;
mod rpc_v2;
mod rpc_v2_cbor;
mod rpc_v2_json;
#[cfg(feature = "xml")]
mod xml_error;

use http::HeaderMap;

use crate::shape::{Codec, ReadError, ValueReader};
use crate::spec::{ErrorContent, ProtocolSpec};

pub use aws_json::{AwsJson1_0, AwsJson1_1};
#[cfg(feature = "xml")]
pub use aws_query::AwsQuery;
#[cfg(feature = "xml")]
pub use ec2_query::Ec2Query;
pub use rest_json::RestJson1;
#[cfg(feature = "xml")]
pub use rest_xml::RestXml;
pub use rpc_v2_cbor::RpcV2Cbor;
pub use rpc_v2_json::RpcV2Json;

/// An AWS protocol, for the key `protocol` of [`aws_service`](crate::aws_service).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS protocol",
    label = "use a protocol of `aws_operation`, such as `RestJson1`"
)]
pub trait Protocol: sealed::Sealed + Sized + 'static {
    #[doc(hidden)]
    const SPEC: &'static ProtocolSpec;
    /// The header by which every response says that it is of the protocol, and its value.
    #[doc(hidden)]
    const MARK: Option<(&'static str, &'static str)> = None;
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

/// Whether a success is of the protocol with that mark.
pub(crate) fn check_mark(
    mark: (&'static str, &'static str),
    headers: &HeaderMap,
) -> Result<(), ReadError> {
    let (name, value) = mark;
    match headers.get(name) {
        Some(found) if found == value => Ok(()),
        Some(_) => Err(ReadError::new(format!("the header `{name}` is not `{value}`"))),
        None => Err(ReadError::new(format!("expected the header `{name}: {value}`, found none"))),
    }
}

mod sealed {
    pub trait Sealed {}
}
