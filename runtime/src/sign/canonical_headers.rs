//! The headers in the canonical request.

use hmac::digest::Update;
use http::{HeaderMap, HeaderValue};

/// What proxies may change, as botocore has it, and the signature itself. What else is not signed is
/// added after.
fn is_unsigned(name: &str) -> bool {
    matches!(
        name,
        "authorization"
            | "baggage"
            | "connection"
            | "expect"
            | "keep-alive"
            | "proxy-authenticate"
            | "proxy-authorization"
            | "te"
            | "traceparent"
            | "tracestate"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
            | "user-agent"
            | "x-amzn-trace-id"
    )
}

/// The headers that a signature covers.
pub(super) struct SignedHeaders<'a> {
    /// In order of the names; those of one name in their own.
    values: Vec<(&'a str, &'a HeaderValue)>,
    /// The names, with `;` between them.
    pub(super) names: String,
}

impl<'a> SignedHeaders<'a> {
    /// Those of a request that has all that are to be signed.
    pub(super) fn of(headers: &'a HeaderMap) -> Self {
        let mut values: Vec<(&str, &HeaderValue)> = Vec::with_capacity(headers.len());
        let mut length = 0;
        for (name, value) in headers {
            let name = name.as_str();
            if !is_unsigned(name) {
                // Few requests have more than a dozen, so a sort would be more code and no faster. A request has
                // at most 10,000.
                let place = values.partition_point(|(other, _)| *other <= name);
                values.insert(place, (name, value));
                length += name.len() + 1;
            }
        }
        let mut names = String::with_capacity(length);
        for named in values.chunk_by(|(name, _), (next, _)| name == next) {
            if !names.is_empty() {
                names.push(';');
            }
            names.extend(named.first().map(|(name, _)| *name));
        }
        Self { values, names }
    }

    /// Hashes a line for each name.
    pub(super) fn hash(&self, into: &mut impl Update) {
        for named in self.values.chunk_by(|(name, _), (next, _)| name == next) {
            let mut before = b":";
            into.update(named.first().map_or("", |(name, _)| *name).as_bytes());
            for (_, value) in named {
                into.update(before);
                before = b",";
                hash_value(value.as_bytes(), into);
            }
            into.update(b"\n");
        }
    }
}

/// Without white space around it, and with one space for each inner run.
fn hash_value(value: &[u8], into: &mut impl Update) {
    if !value.contains(&b' ') && !value.contains(&b'\t') {
        into.update(value);
        return;
    }
    let words = value.split(|byte| matches!(byte, b' ' | b'\t'));
    for (index, word) in words.filter(|word| !word.is_empty()).enumerate() {
        if index > 0 {
            into.update(b" ");
        }
        into.update(word);
    }
}
