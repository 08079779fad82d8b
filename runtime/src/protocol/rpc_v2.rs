//! What the two protocols of Smithy RPC v2 have in common: all but the format.

use http::header::ACCEPT;
use http::{HeaderName, HeaderValue};

use super::aws_json::ask_for_query_codes;
use crate::spec::{Envelope, OperationSpec};

/// Says of each request and response which protocol it is of.
pub(super) const PROTOCOL: &str = "smithy-protocol";

/// Names the service and the operation in the path. An operation without an input has no body.
pub(super) fn envelope(
    spec: &'static OperationSpec,
    request: &mut Envelope,
    mark: (&'static str, &'static str),
    content_type: &'static str,
) {
    let service = spec.service;
    let path = ["/service/", service.target_prefix.unwrap_or_default(), "/operation/", spec.name];
    request.target.extend(path);
    if !spec.has_input {
        request.document = None;
    }
    let (name, value) = mark;
    request.headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    request.headers.insert(ACCEPT, HeaderValue::from_static(content_type));
    ask_for_query_codes(service, request);
}
