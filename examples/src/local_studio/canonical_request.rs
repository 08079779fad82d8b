//! The canonical request: the one form of a request that both sides hash.

use axum::http::HeaderMap;
use sha2::{Digest, Sha256};

use super::hex;
use super::percent_encoding;
use super::signature::{HttpRequest, SignatureError};

/// The canonical request's hash, in hexadecimal.
pub(super) fn hash(
    request: &HttpRequest<'_>,
    signed_headers: &[&str],
) -> Result<String, SignatureError> {
    let (path, query) = request.target.split_once('?').unwrap_or((request.target, ""));
    // Bytes and not text, because a header's value need not be UTF-8.
    let mut canonical = Vec::new();
    for line in [request.method, &canonical_uri(path), &canonical_query(query)] {
        canonical.extend_from_slice(line.as_bytes());
        canonical.push(b'\n');
    }
    for name in signed_headers {
        canonical.extend_from_slice(name.as_bytes());
        canonical.push(b':');
        append_values(&mut canonical, request.headers, name)?;
        canonical.push(b'\n');
    }
    canonical.push(b'\n');
    canonical.extend_from_slice(signed_headers.join(";").as_bytes());
    canonical.push(b'\n');
    canonical.extend_from_slice(hex::encode(&Sha256::digest(request.body)).as_bytes());
    Ok(hex::encode(&Sha256::digest(&canonical)))
}

/// Normalizes the path by RFC 3986, then encodes each segment as it came, once
/// more: what is `%2F` in the path is `%252F` here. (Only S3 leaves out both.)
fn canonical_uri(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(percent_encoding::encode(segment.as_bytes())),
        }
    }
    let mut uri = String::new();
    for segment in &segments {
        uri.push('/');
        uri.push_str(segment);
    }
    let names_a_folder = matches!(path.rsplit('/').next(), Some("" | "." | ".."));
    if names_a_folder || segments.is_empty() {
        uri.push('/');
    }
    uri
}

/// The parameters, each encoded in the one way there is, in order.
fn canonical_query(query: &str) -> String {
    let encode = |text: &str| percent_encoding::encode(&percent_encoding::decode(text));
    let mut parameters: Vec<(String, String)> = query
        .split('&')
        .filter(|parameter| !parameter.is_empty())
        .map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            (encode(name), encode(value))
        })
        .collect();
    // By the encoded name, then the encoded value; sorting `name=value` as one
    // text would differ, because `=` sorts after digits and `-`.
    parameters.sort();
    parameters.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// All values of a header, trimmed and with inner runs of spaces made one.
fn append_values(
    canonical: &mut Vec<u8>,
    headers: &HeaderMap,
    name: &str,
) -> Result<(), SignatureError> {
    let mut values = headers.get_all(name).iter().peekable();
    if values.peek().is_none() {
        return Err(SignatureError::SignedHeaderAbsent(name.to_owned()));
    }
    while let Some(value) = values.next() {
        let words = value.as_bytes().split(u8::is_ascii_whitespace);
        for (index, word) in words.filter(|word| !word.is_empty()).enumerate() {
            if index > 0 {
                canonical.push(b' ');
            }
            canonical.extend_from_slice(word);
        }
        if values.peek().is_some() {
            canonical.push(b',');
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{canonical_query, canonical_uri};

    #[test]
    fn the_path_is_normalized_and_encoded_once_more() {
        for (path, canonical) in [
            ("/", "/"),
            ("/a/b", "/a/b"),
            ("/a/b/", "/a/b/"),
            ("//a//b", "/a/b"),
            ("/a/./b/../c", "/a/c"),
            ("/a/.", "/a/"),
            ("/..", "/"),
            ("/a%2Fb/%C3%BC%20~", "/a%252Fb/%25C3%25BC%2520~"),
            ("/a/%2E%2E/b", "/a/%252E%252E/b"),
        ] {
            assert_eq!(canonical_uri(path), canonical, "{path}");
        }
    }

    #[test]
    fn the_query_is_sorted_by_encoded_name_and_value() {
        for (query, canonical) in [
            ("", ""),
            ("b=2&a=1", "a=1&b=2"),
            ("a=2&a=1&a", "a=&a=1&a=2"),
            ("a1=x&a=y&a-=z", "a=y&a-=z&a1=x"),
            ("a=%7e%2f&b=c+d%20e", "a=~%2F&b=c%2Bd%20e"),
        ] {
            assert_eq!(canonical_query(query), canonical, "{query}");
        }
    }
}
