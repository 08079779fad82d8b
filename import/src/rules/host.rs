//! What may be part of a host name.

use std::net::Ipv4Addr;

/// Whether a text is a label of a host name, or several where `dots` are allowed.
pub(super) fn is_label(text: &str, dots: bool) -> bool {
    if dots {
        return text.split('.').all(|label| is_label(label, false));
    }
    let fits = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    fits && (1..=63).contains(&text.len()) && !text.starts_with('-') && !text.ends_with('-')
}

/// Whether a text is the name of an S3 bucket that can stand in a host name.
pub(super) fn is_bucket(text: &str, dots: bool) -> bool {
    (3..=63).contains(&text.len())
        && !text.bytes().any(|byte| byte.is_ascii_uppercase())
        && text.parse::<Ipv4Addr>().is_err()
        && is_label(text, dots)
}
