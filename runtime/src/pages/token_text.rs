//! The text of a token, by which tokens are compared: whoever declares a shape need not make it comparable.

use crate::json::Json;
use crate::shape::{Codec, Member, ValueOf, WriteValue};
use crate::value::Document;

static TOKEN: Member = Member::new("token");

/// The texts of the values that are not a token, as in botocore.
const EMPTY: [&str; 6] = ["\"\"", "{}", "[]", "null", "0", "false"];

/// The value in JSON.
pub(super) fn text_of<T: WriteValue>(value: &T) -> String {
    let written = Json::write(&TOKEN, value);
    // A map comes in any order: that of a document is sorted.
    let sorted = match written.first() {
        Some(b'{' | b'[') => Json::read(&written, ValueOf::<Document>::new())
            .map(|document| Json::write(&TOKEN, &document)),
        _ => Ok(written),
    };
    String::from_utf8(sorted.unwrap_or_default()).unwrap_or_default()
}

/// Whether it is one of the values that are not a token: an empty string, for example.
pub(super) fn is_empty<T: WriteValue>(value: &T) -> bool {
    EMPTY.contains(&text_of(value).as_str())
}
