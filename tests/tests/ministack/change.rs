//! What can be changed of a signed request on its way: one byte of each part.

use bytes::Bytes;
use http::header::HeaderValue;
use http::{Method, Request};

/// Changes a part of a request; `None` where it has no such part.
type Change = fn(&mut Request<Bytes>) -> Option<()>;

/// The signed request, changed, and what was changed; without the parts that it has not.
pub fn changed(request: &Request<Bytes>) -> Vec<(&'static str, Request<Bytes>)> {
    let changes: [(&str, Change); 9] = [
        ("the signature", |request| header(request, "authorization", 1)),
        // Its last character is a `Z`, without which it is no date.
        ("the date", |request| header(request, "x-amz-date", 2)),
        ("the session token", |request| header(request, "x-amz-security-token", 1)),
        ("the content type", |request| header(request, "content-type", 1)),
        ("the target", |request| header(request, "x-amz-target", 1)),
        ("the body", body),
        ("the path", |request| url(request, false)),
        ("the query", |request| url(request, true)),
        ("the method", method),
    ];
    let each = changes.into_iter().filter_map(|(what, change)| {
        let mut request = request.clone();
        change(&mut request).map(|()| (what, request))
    });
    each.collect()
}

/// Changes the byte that is so far from the end.
fn header(request: &mut Request<Bytes>, name: &str, from_end: usize) -> Option<()> {
    let value = request.headers_mut().get_mut(name)?;
    let mut bytes = value.as_bytes().to_vec();
    let at = bytes.len().checked_sub(from_end)?;
    bytes[at] = other(bytes[at]);
    *value = HeaderValue::from_bytes(&bytes).ok()?;
    Some(())
}

fn body(request: &mut Request<Bytes>) -> Option<()> {
    let mut bytes = request.body().to_vec();
    match bytes.len().checked_sub(2) {
        // JSON stays JSON.
        Some(at) => bytes[at] = other(bytes[at]),
        None => bytes.push(b' '),
    }
    *request.body_mut() = bytes.into();
    Some(())
}

/// Changes the last byte of the path or of the query, where that is no part of a mark.
fn url(request: &mut Request<Bytes>, in_query: bool) -> Option<()> {
    let mut url = request.uri().to_string().into_bytes();
    let question = url.iter().position(|byte| *byte == b'?');
    let end = if in_query { question.map(|_| url.len()) } else { question.or(Some(url.len())) };
    let last = end?.checked_sub(1).filter(|last| url[*last].is_ascii_alphanumeric())?;
    url[last] = other(url[last]);
    *request.uri_mut() = String::from_utf8(url).ok()?.parse().ok()?;
    Some(())
}

fn method(request: &mut Request<Bytes>) -> Option<()> {
    let other = if request.method() == Method::POST { Method::PUT } else { Method::POST };
    *request.method_mut() = other;
    Some(())
}

/// Another one of the same kind: a digit stays a digit, also of hexadecimal.
fn other(byte: u8) -> u8 {
    match byte {
        b'0' | b'a' | b'A' => byte + 1,
        b'1'..=b'9' | b'b'..=b'z' | b'B'..=b'Z' => byte - 1,
        _ => byte ^ 1,
    }
}
