//! The characters that are not escaped in a path or query.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// What RFC 3986 calls unreserved stays; everything else is escaped. No server reads it otherwise.
pub(crate) const UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same of several segments.
pub(crate) const UNRESERVED_AND_SLASH: &AsciiSet = &UNRESERVED.remove(b'/');
