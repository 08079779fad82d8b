//! The digits of numbers, by JSON's rules.

use std::str::FromStr;

use crate::shape::Integer;

/// The text of a number.
pub(super) struct Digits<'de> {
    pub(super) text: &'de str,
    /// Whether it has neither a fraction nor an exponent.
    pub(super) is_whole: bool,
}

/// Reads the number at `start`, to after its last digit; what was expected, and where.
pub(super) fn read(text: &str, start: usize) -> Result<(Digits<'_>, usize), (&'static str, usize)> {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied();
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len())
    };
    let first = start + usize::from(byte(start) == Some(b'-'));
    let mut end = match byte(first) {
        Some(b'0') => first + 1,
        Some(b'1'..=b'9') => digits(first + 1),
        _ => return Err(("a number", start)),
    };
    let mut is_whole = true;
    if byte(end) == Some(b'.') {
        is_whole = false;
        let fraction = end + 1;
        end = digits(fraction);
        if end == fraction {
            return Err(("a digit", end));
        }
    }
    if let Some(b'e' | b'E') = byte(end) {
        is_whole = false;
        let exponent = end + 1 + usize::from(matches!(byte(end + 1), Some(b'+' | b'-')));
        end = digits(exponent);
        if end == exponent {
            return Err(("a digit", end));
        }
    }
    Ok((Digits { text: text.get(start..end).unwrap_or_default(), is_whole }, end))
}

impl Digits<'_> {
    /// The integer, without what is behind its point. `None` if it has more than 64 bits.
    pub(super) fn integer(&self) -> Option<Integer> {
        match Integer::parse(self.text) {
            Some(integer) if self.is_whole => Some(integer),
            _ => Integer::of_float(self.text.parse().ok()?),
        }
    }
}

/// The integer of a text that stands for one: `"5"`, `"5.0"`.
pub(super) fn integer_of_text(text: &str) -> Option<Integer> {
    let text = text.trim();
    Integer::parse(text).or_else(|| Integer::of_float(text.parse().ok()?))
}

/// The float of a text that stands for one: `"5.7"`, and what Smithy writes for what has no digits,
/// which Rust reads as it is.
pub(super) fn float_of_text<F: FromStr>(text: &str) -> Option<F> {
    text.trim().parse().ok()
}
