//! What a server may answer with is any bytes at all: whatever they are, there is no panic and no call
//! that does not end, and an error tells itself in one line.
//!
//! Calls are made on a small stack: what nests is read from a stack that has no room for it.
//!
//! Each function takes any input; the tests give them what chance brings, and `runtime/fuzz` what
//! libFuzzer finds.

use std::thread::Builder;
use std::time::UNIX_EPOCH;

use aws_operation::{Client, Operation, Timestamp};
use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};

use crate::anything::{DescribeAnything, FetchAnything, GetAnything};
use crate::anything_in_xml::GetXml;
use crate::{Canned, CannedTransport, FixedClock};

/// The headers that a list of values goes to, one a line.
const HEADERS: [&str; 8] =
    ["x-text", "x-texts", "x-numbers", "x-times", "x-epochs", "x-states", "x-json", "x-meta-any"];

/// A success with these bytes for a body; whether it can be read.
///
/// # Panics
/// Where the promise above does not hold.
pub fn answer(bytes: &[u8]) -> bool {
    let answer = http::Response::new(Bytes::copy_from_slice(bytes));
    let by_rest = told(GetAnything, answer.clone());
    told(DescribeAnything, answer) && by_rest
}

/// A success with these bytes for an XML document; whether it can be read.
///
/// # Panics
/// Where the promise above does not hold.
pub fn xml(bytes: &[u8]) -> bool {
    told(GetXml, http::Response::new(Bytes::copy_from_slice(bytes)))
}

/// A success with these bytes for a document in CBOR; whether it can be read.
///
/// # Panics
/// Where the promise above does not hold.
pub fn cbor(bytes: &[u8]) -> bool {
    let mut answer = http::Response::new(Bytes::copy_from_slice(bytes));
    answer.headers_mut().insert("smithy-protocol", HeaderValue::from_static("rpc-v2-cbor"));
    told(FetchAnything, answer)
}

/// An error: the first byte is its status, the first line its type, the rest the body.
///
/// # Panics
/// Where the promise above does not hold.
pub fn error(bytes: &[u8]) {
    let (status, rest) = bytes.split_first().unwrap_or((&0, &[]));
    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    let (code, body) = rest.split_at(end);
    let mut answer = http::Response::new(Bytes::copy_from_slice(body.get(1..).unwrap_or(b"")));
    *answer.status_mut() =
        http::StatusCode::from_u16(400 + u16::from(*status) % 200).unwrap_or_default();
    // What no header can hold does not come so far.
    if let Ok(code) = HeaderValue::from_bytes(code) {
        answer.headers_mut().insert("x-amzn-query-error", code.clone());
        answer.headers_mut().insert("x-amzn-errortype", code);
    }
    assert!(!told(GetAnything, answer.clone()), "an error is a success");
    assert!(!told(DescribeAnything, answer.clone()), "an error is a success");
    assert!(!told(FetchAnything, answer.clone()), "an error is a success");
    assert!(!told(GetXml, answer), "an error is a success");
}

/// A success with a header on each line, for lists of every type; whether it can be read.
///
/// # Panics
/// Where the promise above does not hold.
pub fn headers(bytes: &[u8]) -> bool {
    let mut answer = http::Response::new(Bytes::from_static(b"{}"));
    for (name, line) in HEADERS.iter().zip(bytes.split(|byte| *byte == b'\n')) {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            answer.headers_mut().append(HeaderName::from_static(name), value);
        }
    }
    told(GetAnything, answer)
}

/// A text as a timestamp: what is read is written as one that is read as the same.
///
/// # Panics
/// Where it is not.
pub fn timestamp(text: &str) {
    if let Ok(time) = text.parse::<Timestamp>() {
        assert_eq!(time.to_string().parse().as_ref(), Ok(&time), "{text:?} is read as {time}");
    }
}

/// A text as one of the shared files: the line that cannot be is one of its lines, and the text is not
/// quoted beyond a name.
///
/// # Panics
/// Where it is otherwise.
pub fn config(text: &str) -> bool {
    match aws_operation::__testing::sections(text) {
        Ok(count) => {
            assert!(count <= text.matches('[').count(), "{text:?} has {count} sections");
            true
        }
        Err((line, problem)) => {
            let lines = text.split('\n').count();
            assert!((1..=lines).contains(&line), "{text:?}: line {line} of {lines}");
            assert!(!problem.is_empty(), "{text:?}");
            false
        }
    }
}

/// Little, and enough for a sanitizer, with which frames are larger.
const STACK: usize = 128 << 10;

/// Whether the call succeeds; where it does not, the error is told in one line.
fn told<O: Operation + Send + 'static>(operation: O, answer: http::Response<Bytes>) -> bool {
    let thread = Builder::new().stack_size(STACK).spawn(move || told_here(operation, answer));
    let thread = thread.unwrap_or_else(|error| unreachable!("{error}"));
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn told_here<O: Operation>(operation: O, answer: http::Response<Bytes>) -> bool {
    let client = Client::builder()
        .region("us-east-1")
        .transport(CannedTransport::new(vec![Canned::Answer(answer)]))
        .clock(FixedClock::at(UNIX_EPOCH))
        .max_attempts(1)
        .build();
    let client = client.unwrap_or_else(|error| unreachable!("{error}"));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.unwrap_or_else(|error| unreachable!("{error}"));
    let Err(error) = runtime.block_on(client.send(operation)) else { return true };
    let line = error.to_string();
    assert!(!line.is_empty() && !line.contains(char::is_control), "{line:?}");
    false
}
