//! Sends a request as it stands: a client would sign it anew.

use std::io::{Read, Write};
use std::net::TcpStream;

use aws_operation_tests::Problem;
use bytes::Bytes;
use http::Request;
use http::header::{CONNECTION, CONTENT_LENGTH};

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// Headers and body.
    pub text: String,
}

/// Sends it over a connection of its own.
pub fn send(request: &Request<Bytes>) -> Result<Answer, Problem> {
    let uri = request.uri();
    let authority = uri.authority().ok_or("there is no host")?.as_str();
    let target = uri.path_and_query().ok_or("there is no path")?;
    let mut bytes = format!("{} {target} HTTP/1.1\r\n", request.method()).into_bytes();
    let own = [CONNECTION, CONTENT_LENGTH];
    for (name, value) in request.headers().iter().filter(|(name, _)| !own.contains(name)) {
        bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    let length = request.body().len();
    bytes.extend(format!("connection: close\r\ncontent-length: {length}\r\n\r\n").bytes());
    bytes.extend(request.body());
    let mut connection = TcpStream::connect(authority)?;
    connection.write_all(&bytes)?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer)?;
    let text = String::from_utf8_lossy(&answer).into_owned();
    let status = text.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3));
    let status = status.ok_or_else(|| format!("no status in {text:?}"))?.parse()?;
    Ok(Answer { status, text })
}
