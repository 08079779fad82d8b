//! awsJson 1.0 and 1.1.

use http::{HeaderName, HeaderValue};

use super::json_error::{self, Place};
use super::{Protocol, sealed};
use crate::json::Json;
use crate::shape::{ReadError, TreeReader};
use crate::spec::{Envelope, ErrorContent, OperationSpec, ProtocolSpec, ServiceSpec};

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

/// Smithy's [`aws.protocols#awsJson1_0`](https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html):
/// JSON documents, and operations identified by name.
#[derive(Debug, Clone, Copy)]
pub struct AwsJson1_0;

/// Smithy's [`aws.protocols#awsJson1_1`](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html):
/// like [`AwsJson1_0`], with a different content type.
#[derive(Debug, Clone, Copy)]
pub struct AwsJson1_1;

/// Names the operation in a header.
fn envelope(spec: &'static OperationSpec, request: &mut Envelope) {
    request.target.push('/');
    let service = spec.service;
    // The macros check that these can be headers.
    if let Some(prefix) = service.target_prefix
        && let Ok(target) = HeaderValue::try_from(format!("{prefix}.{}", spec.name))
    {
        request.headers.insert(TARGET, target);
    }
    ask_for_query_codes(service, request);
}

/// Asks a service that spoke awsQuery before for the error codes of then.
pub(super) fn ask_for_query_codes(service: &ServiceSpec, request: &mut Envelope) {
    if service.query_compatible {
        request.headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    }
}

macro_rules! versions {
    ($($name:ident: $content_type:literal;)*) => {$(
        impl sealed::Sealed for $name {}

        impl Protocol for $name {
            const SPEC: &'static ProtocolSpec = &ProtocolSpec {
                content_type: $content_type,
                envelope,
                // botocore looks nowhere but in `__type`. Smithy's clients do, and a member called
                // `code` is data as long as there is a type.
                is_error: None,
                error: |response| {
                    json_error::read(response, [Place::Type, Place::Header, Place::Code])
                },
            };
            type Codec = Json;
            type ErrorReader<'e> = TreeReader<'e>;

            fn error_reader(content: &ErrorContent) -> Result<TreeReader<'_>, ReadError> {
                json_error::reader(content)
            }
        }
    )*};
}

versions! {
    AwsJson1_0: "application/x-amz-json-1.0";
    AwsJson1_1: "application/x-amz-json-1.1";
}
