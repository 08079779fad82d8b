//! What stands before an operation's own parameters: its name and its service's version.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::operation::OperationSpec;
use crate::unreserved::UNRESERVED;

/// What a form leaves unescaped, beside the space that becomes a `+`.
const UNESCAPED: &AsciiSet = &UNRESERVED.remove(b' ');

/// The whole body of an operation whose own parameters are `parameters`.
pub(crate) fn with_action(spec: &'static OperationSpec, parameters: Vec<u8>) -> Vec<u8> {
    let mut body = Vec::new();
    parameter(&mut body, "Action", spec.name);
    parameter(&mut body, "Version", spec.service.version.unwrap_or_default());
    if !parameters.is_empty() {
        body.push(b'&');
        body.extend(parameters);
    }
    body
}

/// Adds one parameter.
pub(super) fn parameter(body: &mut Vec<u8>, name: &str, value: &str) {
    if !body.is_empty() {
        body.push(b'&');
    }
    body.extend(escaped(name).bytes());
    body.push(b'=');
    body.extend(escaped(value).bytes());
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, UNESCAPED).to_string().replace(' ', "+")
}
