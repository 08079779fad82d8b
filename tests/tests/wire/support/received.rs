//! A request as it came over a connection, taken apart by hand.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use aws_operation_tests::Problem;

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Received {
    /// The method.
    pub method: String,
    /// The path and query, as they stood on the request line.
    pub target: String,
    /// The headers, in the order they came, names in lower case.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The body.
    pub body: Bytes,
    /// Which of the server's connections it came over, counted from 0.
    pub connection: usize,
}

impl Received {
    /// Takes a head apart: everything before the empty line.
    ///
    /// # Errors
    /// A head that is none by RFC 9112.
    pub fn parse(head: &[u8], connection: usize) -> Result<Self, Problem> {
        let mut lines = Vec::new();
        let mut rest = head;
        while let Some(end) = rest.windows(2).position(|two| two == b"\r\n") {
            let (line, after) = rest.split_at(end);
            lines.push(line);
            rest = after.get(2..).unwrap_or_default();
        }
        lines.push(rest);
        let mut lines = lines.into_iter();
        let start = std::str::from_utf8(lines.next().ok_or("no request line")?)?;
        let [method, target, "HTTP/1.1"] = start.split(' ').collect::<Vec<_>>()[..] else {
            return Err(format!("no request line: {start:?}").into());
        };
        let mut headers = Vec::new();
        for line in lines {
            let colon =
                line.iter().position(|byte| *byte == b':').ok_or("a header has no colon")?;
            let (name, value) = line.split_at(colon);
            let name = std::str::from_utf8(name)?;
            // Also refuses a name with white space, which a smuggled line would have.
            name.parse::<HeaderName>()?;
            let value = value.get(1..).unwrap_or_default();
            headers.push((name.to_lowercase(), trim(value).to_vec()));
        }
        let (method, target) = (method.to_owned(), target.to_owned());
        Ok(Self { method, target, headers, body: Bytes::new(), connection })
    }

    /// The value of the header `name`, where there is exactly one.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&[u8]> {
        let mut named = self.headers.iter().filter(|(other, _)| other == name);
        let (_, value) = named.next()?;
        named.next().is_none().then_some(value)
    }

    /// As [`Received::header`], as text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.header(name)?).ok()
    }

    /// How long the body is said to be.
    #[must_use]
    pub fn content_length(&self) -> usize {
        self.text("content-length").and_then(|length| length.parse().ok()).unwrap_or(0)
    }

    /// The headers as the verifier of signatures takes them.
    ///
    /// # Errors
    /// A header that is none.
    pub fn header_map(&self) -> Result<HeaderMap, Problem> {
        let mut map = HeaderMap::new();
        for (name, value) in &self.headers {
            map.append(name.parse::<HeaderName>()?, HeaderValue::from_bytes(value)?);
        }
        Ok(map)
    }
}

/// Without the white space that HTTP takes off: spaces and tabs.
fn trim(mut value: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = value {
        value = rest;
    }
    value
}
