//! The path in the canonical request.

use hmac::digest::Update;
use percent_encoding::utf8_percent_encode;

use super::rules::PathRule;
use crate::unreserved::{UNRESERVED_AND_SLASH, is_unreserved_path};

/// Hashes `path`, which is encoded already.
pub(super) fn hash(path: &str, rule: PathRule, into: &mut impl Update) {
    if rule == PathRule::AsSent {
        into.update(path.as_bytes());
    } else if path.contains("//") || path.contains("/.") {
        hash_normalized(path, into);
    } else {
        hash_encoded(path, into);
    }
}

/// As botocore has it: without empty segments, too, and with a slash at the end only where there was
/// one, so that `/a/.` is `/a`.
fn hash_normalized(path: &str, into: &mut impl Update) {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            _ => segments.push(segment),
        }
    }
    for segment in &segments {
        into.update(b"/");
        hash_encoded(segment, into);
    }
    if segments.is_empty() || path.ends_with('/') {
        into.update(b"/");
    }
}

fn hash_encoded(path: &str, into: &mut impl Update) {
    if is_unreserved_path(path) {
        into.update(path.as_bytes());
        return;
    }
    for part in utf8_percent_encode(path, UNRESERVED_AND_SLASH) {
        into.update(part.as_bytes());
    }
}
