//! restJson1.

use super::json_error::{self, Place};
use super::{Protocol, sealed};
use crate::json::Json;
use crate::shape::{ReadError, TreeReader};
use crate::spec::{ErrorContent, ProtocolSpec};

/// Smithy's [`aws.protocols#restJson1`](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html):
/// HTTP bindings and JSON documents.
#[derive(Debug, Clone, Copy)]
pub struct RestJson1;

impl sealed::Sealed for RestJson1 {}

impl Protocol for RestJson1 {
    const SPEC: &'static ProtocolSpec = &ProtocolSpec {
        content_type: "application/json",
        // The members' bindings say it all.
        envelope: |_, _| {},
        is_error: None,
        error: |response| json_error::read(response, [Place::Header, Place::Code, Place::Type]),
    };
    type Codec = Json;
    type ErrorReader<'e> = TreeReader<'e>;

    fn error_reader(content: &ErrorContent) -> Result<TreeReader<'_>, ReadError> {
        json_error::reader(content)
    }
}
