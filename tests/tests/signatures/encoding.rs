//! What a client that encodes its own URLs and checks its own headers never gives to the signer.

use bytes::Bytes;

/// Why a request is none that a client makes, where it is so.
///
/// Signers differ in such requests, and servers in what they take: botocore signs a query as it
/// stands, AWS's signers one that they decode and encode again; one folds a tab, the other does not.
/// Of what is encoded there is one form, and all agree.
pub fn never_sent(request: &http::Request<Bytes>) -> Option<&'static str> {
    let query = request.uri().query();
    if !query.is_none_or(is_encoded) {
        return Some("its query is written otherwise than a client encodes it");
    }
    let has_control = |value: &http::HeaderValue| value.as_bytes().iter().any(u8::is_ascii_control);
    if request.headers().values().any(has_control) {
        return Some("it has a control character in a header, which is refused before signing");
    }
    None
}

/// Whether names and values are percent-encoded, no more and no less than they must be. Characters
/// beyond ASCII are no ambiguity.
fn is_encoded(query: &str) -> bool {
    query.split('&').all(|parameter| {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        !parameter.is_empty() && is_component(name) && is_component(value)
    })
}

fn is_component(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let encoded = match byte {
            b'%' => digit(bytes.next()).zip(digit(bytes.next())),
            _ if is_unreserved(byte) || !byte.is_ascii() => continue,
            _ => None,
        };
        if encoded.is_none_or(|(high, low)| is_unreserved(high << 4 | low)) {
            return false;
        }
    }
    true
}

fn digit(character: Option<u8>) -> Option<u8> {
    match character? {
        digit @ b'0'..=b'9' => Some(digit - b'0'),
        letter @ b'A'..=b'F' => Some(letter - b'A' + 10),
        _ => None,
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}
