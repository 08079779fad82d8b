//! Our reader of CBOR beside ciborium: what both take is the same value.
//!
//! They do not take the same. A map whose keys are not text, or with a key twice, has no value here; and
//! ciborium has a limit on how deep it reads.

use aws_operation::__testing::read_output;
use aws_operation::{Document, Number, ReadError, RpcV2Cbor, aws_output};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use ciborium::Value;

/// A document that is the whole body.
#[aws_output]
struct Whole {
    #[aws(payload)]
    document: Document,
}

/// No member of the name `Unknown`.
#[aws_output]
struct Members {
    known: Option<String>,
}

fn response(body: Vec<u8>) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(body));
    let mark = http::HeaderValue::from_static("rpc-v2-cbor");
    response.headers_mut().insert("smithy-protocol", mark);
    response
}

/// A document of these bytes.
///
/// # Errors
/// If they are not one.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let whole = read_output::<Whole, RpcV2Cbor>(&response(bytes.to_vec()));
    whole.map(|output| output.document)
}

/// Whether a document is passed over as a member that no table has.
#[must_use]
pub fn is_skipped(bytes: &[u8]) -> bool {
    let body = [b"\xa2\x67Unknown", bytes, b"\x65known\x61k"].concat();
    read_output::<Members, RpcV2Cbor>(&response(body)).is_ok_and(|output| output.known.is_some())
}

/// Reads any bytes by both readers; whether they are a document.
///
/// # Panics
/// Where the readers differ.
pub fn compare(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    let theirs = ciborium::from_reader::<Value, _>(&mut rest).ok().filter(|_| rest.is_empty());
    let ours = read(bytes).ok();
    assert!(ours.is_none() || bytes.is_empty() || is_skipped(bytes), "not skipped: {bytes:x?}");
    if let (Some(ours), Some(theirs)) = (&ours, theirs.as_ref().and_then(document)) {
        assert_eq!(*ours, theirs, "{bytes:x?}");
    }
    ours.is_some()
}

/// Our document of their value, unless a tag has a meaning that ciborium does not give it.
fn document(value: &Value) -> Option<Document> {
    Some(match value {
        Value::Integer(number) => i128::from(*number).into(),
        Value::Float(float) => of_float(*float),
        Value::Bool(flag) => (*flag).into(),
        Value::Text(text) => text.as_str().into(),
        Value::Bytes(bytes) => of_bytes(bytes),
        Value::Array(items) => Document::Array(items.iter().map(document).collect::<Option<_>>()?),
        Value::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| match key {
                Value::Text(key) => Some((key.clone(), document(value)?)),
                _ => None,
            });
            Document::Object(entries.collect::<Option<_>>()?)
        }
        Value::Tag(2..=4, _) => return None,
        Value::Tag(_, value) => document(value)?,
        _ => Document::Null,
    })
}

/// A float in a document. JSON has no numbers for NaN and the infinities, so they are text.
#[must_use]
pub fn of_float(float: f64) -> Document {
    match Number::from_f64(float) {
        Some(number) => Document::Number(number),
        None if float.is_nan() => "NaN".into(),
        None if float > 0.0 => "Infinity".into(),
        None => "-Infinity".into(),
    }
}

/// Bytes in a document.
#[must_use]
pub fn of_bytes(bytes: &[u8]) -> Document {
    Document::Text(STANDARD.encode(bytes))
}
