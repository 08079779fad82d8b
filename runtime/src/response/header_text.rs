//! The text of a header.

use std::borrow::Cow;

use http::header::AsHeaderName;
use http::{HeaderMap, HeaderValue};

/// The text of one line: in UTF-8, or else in Latin-1, which any bytes are.
pub(super) fn text(value: &HeaderValue) -> Cow<'_, str> {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => text.into(),
        Err(_) => value.as_bytes().iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// The text of a header. One that comes in several lines is the same as one in which commas join them, as
/// RFC 9110 (section 5.3) says.
pub(super) fn joined(headers: &HeaderMap, name: impl AsHeaderName) -> Option<Cow<'_, str>> {
    let mut lines = headers.get_all(name).iter();
    let first = text(lines.next()?);
    Some(lines.fold(first, |all, line| format!("{all}, {}", text(line)).into()))
}
