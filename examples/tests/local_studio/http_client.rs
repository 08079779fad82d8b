//! An HTTP/1.1 client of one connection per request, which shows every byte.

use std::io::ErrorKind;
use std::time::Duration;

use aws_operation_examples::local_studio::{LocalCredentials, LocalStudio};
use axum::http::HeaderMap;
use axum::http::header::{HeaderName, HeaderValue};
use serde_json::Value;
use tokio::net::TcpStream;

use crate::signer::Request;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Asserts that this is the error, in the one shape errors have.
    pub fn assert_error(&self, status: u16, name: &str) -> Value {
        let found = (self.status, self.header("x-amzn-errortype"));
        assert_eq!(found, (status, Some(name)), "{:?}", self.text());
        let error = self.json();
        assert!(error["message"].as_str().is_some_and(|m| m.len() > 10));
        assert!(error["code"].as_str().is_some_and(|code| !code.is_empty()));
        assert!(error["context"].is_object());
        assert!(self.header("x-amzn-requestid").is_some());
        error
    }

    /// The streaming image that was answered with.
    pub fn image(&self) -> Value {
        assert_eq!(self.status, 200, "{:?}", self.text());
        self.json()["streamingImage"].clone()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Signs a request with the studio's own credentials and sends it.
pub async fn call(studio: &LocalStudio, method: &str, target: &str, body: &str) -> Answer {
    let request = Request::new(studio, method, target, body);
    send(studio, &request.signed(studio.credentials())).await
}

/// The same with other credentials.
pub async fn call_as(
    credentials: LocalCredentials,
    studio: &LocalStudio,
    (method, target, body): (&str, &str, &str),
) -> Answer {
    let request = Request::new(studio, method, target, body);
    send(studio, &request.signed(credentials)).await
}

pub async fn send(studio: &LocalStudio, request: &Request) -> Answer {
    let bytes = exchange(studio, request).await;
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
    let end = end.expect("an answer with a head");
    let head = str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap();
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(": ").unwrap();
        let value = HeaderValue::from_str(value).unwrap();
        (name.parse::<HeaderName>().unwrap(), value)
    });
    Answer {
        status: status.parse().unwrap(),
        headers: headers.collect(),
        body: bytes[end + 4..].to_vec(),
    }
}

/// Sends a request and returns every byte up to the end of the connection.
pub async fn exchange(studio: &LocalStudio, request: &Request) -> Vec<u8> {
    let work = async {
        let address = studio.endpoint_url().strip_prefix("http://").unwrap();
        let stream = TcpStream::connect(address).await.unwrap();
        write_all(&stream, request.to_bytes("Connection: close\r\n").as_bytes()).await;
        read_to_end(&stream).await
    };
    let limit = Duration::from_secs(10);
    tokio::time::timeout(limit, work).await.expect("an end within 10 s")
}

pub async fn write_all(stream: &TcpStream, mut bytes: &[u8]) {
    while !bytes.is_empty() {
        stream.writable().await.unwrap();
        match stream.try_write(bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(error) => assert_eq!(error.kind(), ErrorKind::WouldBlock),
        }
    }
}

pub async fn read_to_end(stream: &TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        stream.readable().await.unwrap();
        match stream.try_read(&mut buffer) {
            Ok(0) => return bytes,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
            Err(error) => assert_eq!(error.kind(), ErrorKind::WouldBlock),
        }
    }
}
