//! Writes a JSON text as the same value in CBOR: documents, and what serde makes of a type of another
//! crate. It goes from token to token, so that no depth is too much.

use super::decimal;
use super::head::{major, tag};
use super::writer::CborBytes;
use crate::shape::{Integer, ValueWriter};

/// Writes the value of a text that is valid JSON.
pub(super) fn write(json: &str, to: &mut CborBytes) {
    let mut rest = json;
    while let Some(first) = rest.bytes().next() {
        let length = match first {
            b'"' => string_length(rest),
            b'-' | b'0'..=b'9' => {
                rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(rest.len())
            }
            b't' | b'n' => 4,
            b'f' => 5,
            _ => 1,
        };
        let (token, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        match first {
            b'{' => to.begin_map(),
            b'[' => to.begin_list(),
            b'}' | b']' => to.end(),
            b'"' => to.text(&serde_json::from_str::<String>(token).unwrap_or_default()),
            b't' | b'f' => to.boolean(first == b't'),
            b'n' => to.null(),
            b'-' | b'0'..=b'9' => number(token, to),
            _ => {}
        }
        rest = after;
    }
}

/// How long the string is that the text begins with, with its quotes.
fn string_length(text: &str) -> usize {
    let mut is_escaped = true;
    let end = text.bytes().position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 1)
}

fn number(text: &str, to: &mut CborBytes) {
    if !text.contains(['.', 'e', 'E']) {
        return whole(text, to);
    }
    match text.parse() {
        Ok(value) if f64::is_finite(value) => to.float(value),
        _ => fraction(text, to),
    }
}

/// An integer of any size.
pub(super) fn whole(text: &str, to: &mut CborBytes) {
    if let Some(integer) = Integer::parse(text) {
        // `-0` is not a negative number.
        let zero = Integer::positive(0);
        return to.integer(if integer == Integer::Negative(0) { zero } else { integer });
    }
    let (digits, is_negative) = match text.strip_prefix('-') {
        Some(digits) => (digits, true),
        None => (text, false),
    };
    let bytes = decimal::bytes(digits, is_negative);
    to.head(major::TAG, if is_negative { tag::BIG_NEGATIVE } else { tag::BIG_POSITIVE });
    to.string(major::BYTES, &bytes);
}

/// A number of any precision: its digits without a point, and the exponent of ten for them.
pub(super) fn fraction(text: &str, to: &mut CborBytes) {
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (before, behind) = digits.split_once('.').unwrap_or((digits, ""));
    // An exponent that has no room is out of every range anyhow.
    let exponent = exponent.parse::<i64>().unwrap_or(i64::MAX);
    let behind_point = i64::try_from(behind.len()).unwrap_or(i64::MAX);
    to.head(major::TAG, tag::DECIMAL_FRACTION);
    to.head(major::LIST, 2);
    to.integer(Integer::signed(exponent.saturating_sub(behind_point)));
    whole(&format!("{before}{behind}"), to);
}
