//! The trace of a Lambda function's invocation, by which Lambda notices functions that call each other
//! without end.

use std::env;

use http::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::unreserved::UNRESERVED;

pub(super) const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// Lambda sets it for each invocation.
const VARIABLE: &str = "_X_AMZN_TRACE_ID";

/// What the official SDKs leave as it is.
const KEPT: &AsciiSet = &UNRESERVED
    .remove(b'=')
    .remove(b';')
    .remove(b':')
    .remove(b'+')
    .remove(b'&')
    .remove(b'[')
    .remove(b']')
    .remove(b'{')
    .remove(b'}')
    .remove(b'"')
    .remove(b'\'')
    .remove(b',');

/// The header's value for the invocation that runs now.
pub(super) fn trace_id() -> Option<HeaderValue> {
    value(&env::var(VARIABLE).ok()?)
}

fn value(trace: &str) -> Option<HeaderValue> {
    if trace.is_empty() {
        return None;
    }
    HeaderValue::try_from(utf8_percent_encode(trace, KEPT).to_string()).ok()
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn what_a_header_cannot_hold_is_escaped() {
        let shown = |trace| value(trace).map(|value| value.to_str().map(str::to_owned).ok());
        let usual = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
        assert_eq!(shown(usual), Some(Some(usual.to_owned())));
        let odd = "a b\n\u{e9}%-=;:+&[]{}\"',";
        let escaped = "a%20b%0A%C3%A9%25-=;:+&[]{}\"',";
        assert_eq!(shown(odd), Some(Some(escaped.to_owned())));
        assert_eq!(shown(""), None);
    }
}
