//! The query in the canonical request.

use std::borrow::Cow;

use hmac::digest::Update;
use percent_encoding::{CONTROLS, utf8_percent_encode};

/// Hashes the parameters of `query` in order, by name and then by value: `name=value` as one text has
/// another order, since `=` comes after digits and `-`.
///
/// They stay as they are sent, as in botocore. What is sent is encoded; only what is beyond ASCII a
/// URL may hold unencoded.
pub(super) fn hash(query: &str, into: &mut impl Update) {
    if query.is_empty() {
        return;
    }
    let query = Cow::from(utf8_percent_encode(query, CONTROLS));
    let parameters = query.split('&');
    let mut parameters: Vec<_> =
        parameters.map(|parameter| parameter.split_once('=').unwrap_or((parameter, ""))).collect();
    parameters.sort_unstable();
    for (index, (name, value)) in parameters.into_iter().enumerate() {
        if index > 0 {
            into.update(b"&");
        }
        into.update(name.as_bytes());
        into.update(b"=");
        into.update(value.as_bytes());
    }
}
