//! Requests written as HTTP/1.1 text.

use aws_operation_tests::Problem;
use bytes::Bytes;
use http::Uri;
use http::header::{HOST, HeaderName, HeaderValue};

/// A request as the text has it, a header that goes on in a further line made one line.
pub fn request(text: &str) -> Result<http::Request<Bytes>, Problem> {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let target = target(text).ok_or("there is no target")?;
    let method = text.split(' ').next().unwrap_or_default();
    let mut request = http::Request::builder().method(method).body(Bytes::from(body.to_owned()))?;
    for line in head.replace("\n ", " ").lines().skip(1) {
        let (name, value) = line.split_once(':').ok_or("a header has no colon")?;
        let name = HeaderName::from_bytes(name.as_bytes())?;
        request.headers_mut().append(name, HeaderValue::from_bytes(value.as_bytes())?);
    }
    let host = request.headers().get(HOST).ok_or("there is no host")?.to_str()?;
    let uri: Uri = format!("https://{host}{target}").parse()?;
    *request.uri_mut() = uri;
    Ok(request)
}

/// Why no `http::Request` can hold the request that the text has, where that is so.
pub fn unheld(text: &str) -> Option<&'static str> {
    target(text)?.contains(' ').then_some("its target holds a space, which no URL can")
}

/// The path and query, which may hold spaces.
pub fn target(text: &str) -> Option<&str> {
    let line = text.lines().next()?;
    let (_, target) = line.split_once(' ')?;
    target.strip_suffix(" HTTP/1.1")
}

/// The value of the one header of that name.
pub fn header<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let headers = text.lines().skip(1).filter_map(|line| line.split_once(':'));
    let mut found = headers.filter(|(found, _)| found.eq_ignore_ascii_case(name));
    found.next().map(|(_, value)| value.trim())
}
