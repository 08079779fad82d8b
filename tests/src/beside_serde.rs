//! Our reader of JSON beside serde_json's: what one takes the other takes, as the same value.
//!
//! Three things are ours alone: a whole number of more than 64 bits is not rounded, a number beyond an
//! `f64` is kept, and lists and objects may be nested deeper than 127 levels.

use aws_operation::__testing::read_output;
use aws_operation::{Document, ReadError, RestJson1, aws_output};
use bytes::Bytes;
use serde::de::IgnoredAny;
use serde_json::Value;

/// A document that is the whole body.
#[aws_output]
struct Whole {
    #[aws(payload)]
    document: Document,
}

/// Members of some types, and none of the name `Unknown`.
#[aws_output]
struct Members {
    text: Option<String>,
    float: Option<f64>,
    value: Option<Value>,
}

/// A document of these bytes.
///
/// # Errors
/// If they are not one.
pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let response = http::Response::new(Bytes::copy_from_slice(bytes));
    read_output::<Whole, RestJson1>(&response).map(|output| output.document)
}

/// Whether a document is passed over as a member that no table has.
#[must_use]
pub fn is_skipped(bytes: &[u8]) -> bool {
    members("Unknown", bytes).is_ok()
}

fn members(name: &str, bytes: &[u8]) -> Result<Members, ReadError> {
    let body = [b"{\"", name.as_bytes(), b"\":", bytes, b"}"].concat();
    read_output::<Members, RestJson1>(&http::Response::new(Bytes::from(body)))
}

/// Reads any bytes by both readers; whether they are a document.
///
/// # Panics
/// Where the readers differ.
pub fn compare(bytes: &[u8]) -> bool {
    let (ours, theirs) = (read(bytes), serde_json::from_slice::<Value>(bytes));
    // An empty body stands for an object without members, and `1,"a":2` is more than a member's value.
    let is_json = |bytes: &[u8]| serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
    let is_more = !is_json(bytes) && is_json(&[b"{\"Unknown\":", bytes, b"}"].concat());
    if bytes.is_empty() || is_more {
        return false;
    }
    // What is passed over may be deeper than what is read.
    if ours.as_ref().is_err_and(|error| error.to_string().contains("levels deep")) {
        return false;
    }
    let shown = || String::from_utf8_lossy(bytes);
    assert_eq!(is_skipped(bytes), ours.is_ok(), "read and skipped: {}", shown());
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert!(is_same(ours, theirs), "{ours} {theirs}: {}", shown()),
        (Err(_), Err(_)) => {}
        (Ok(_), Err(theirs)) => assert!(is_ours_alone(theirs), "{theirs}: {}", shown()),
        (Err(ours), Ok(_)) => unreachable!("{ours}: {}", shown()),
    }
    match members("value", bytes) {
        Ok(Members { value, .. }) => {
            assert_eq!(value, theirs.as_ref().ok().filter(|value| !value.is_null()).cloned());
        }
        Err(ours) => assert!(theirs.is_err(), "{ours}: {}", shown()),
    }
    if let Ok(Value::String(text)) = &theirs {
        let ours = members("text", bytes).ok().and_then(|members| members.text);
        assert_eq!(ours.as_ref(), Some(text), "{}", shown());
    }
    if let Ok(Value::Number(number)) = &theirs {
        let ours = members("float", bytes).ok().and_then(|members| members.float);
        assert_eq!(ours, number.as_f64(), "{}", shown());
    }
    ours.is_ok()
}

/// Whether serde_json refuses what is read here.
#[must_use]
pub fn is_ours_alone(error: &serde_json::Error) -> bool {
    let error = error.to_string();
    error.contains("number out of range") || error.contains("recursion limit exceeded")
}

/// Whether two documents are the same, but for what serde_json rounds.
fn is_same(ours: &Document, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Document::Number(number), Value::Number(theirs)) => {
            if theirs.is_f64() {
                number.as_f64() == theirs.as_f64()
            } else {
                (number.as_i64(), number.as_u64()) == (theirs.as_i64(), theirs.as_u64())
            }
        }
        (Document::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().zip(theirs).all(|(ours, theirs)| is_same(ours, theirs))
        }
        (Document::Object(ours), Value::Object(theirs)) => {
            let same = |(key, ours): (&String, &Document)| {
                theirs.get(key).is_some_and(|theirs| is_same(ours, theirs))
            };
            ours.len() == theirs.len() && ours.iter().all(same)
        }
        _ => ours == theirs,
    }
}
