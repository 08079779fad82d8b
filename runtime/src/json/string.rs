//! Strings: finding their end in one scan, and their escapes.

/// Writes a text as a string.
pub(super) fn write(text: &str, to: &mut Vec<u8>) {
    to.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let (plain, odd) = rest.split_at(plain_end(rest, 0));
        to.extend_from_slice(plain);
        let Some((odd, after)) = odd.split_first() else { break };
        match SHORT_ESCAPES.iter().find(|(byte, _)| byte == odd) {
            Some((_, letter)) => to.extend([b'\\', *letter]),
            None => {
                to.extend_from_slice(b"\\u00");
                to.extend([b'0' + (odd >> 4), DIGITS[usize::from(odd & 15)]]);
            }
        }
        rest = after;
    }
    to.push(b'"');
}

/// What was expected, and where.
type Odd = (&'static str, usize);

/// The characters whose escape is a letter. A `/` needs none.
const SHORT_ESCAPES: [(u8, u8); 7] = [
    (b'"', b'"'),
    (b'\\', b'\\'),
    (b'\n', b'n'),
    (b'\r', b'r'),
    (b'\t', b't'),
    (8, b'b'),
    (12, b'f'),
];

const DIGITS: [u8; 16] = *b"0123456789abcdef";

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The string whose first character is at `start`, if no character of it is escaped, as in most; and
/// where its closing quote is.
pub(super) fn plain(text: &str, start: usize) -> Option<(&str, usize)> {
    let end = plain_end(text.as_bytes(), start);
    let is_whole = text.as_bytes().get(end) == Some(&b'"');
    is_whole.then(|| text.get(start..end)).flatten().map(|plain| (plain, end))
}

/// Where the characters end that stand for themselves: at a quote, a backslash, a control character.
fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut rest = bytes.get(start..).unwrap_or_default();
    // Eight at a time. What is found below the first is right; it may have touched what is above.
    while let Some((eight, after)) = rest.split_first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        let is = |byte: u8| {
            let differs = eight ^ (ONES * u64::from(byte));
            differs.wrapping_sub(ONES) & !differs
        };
        let is_control = eight.wrapping_sub(ONES * 0x20) & !eight;
        let ends = (is(b'"') | is(b'\\') | is_control) & HIGH;
        if ends != 0 {
            return bytes.len() - rest.len() + ends.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    bytes.len() - rest.len() + rest.iter().position(ends).unwrap_or(rest.len())
}

/// The string whose first character is at `start`, without its escapes; and where its closing quote is.
pub(super) fn unescaped(text: &str, start: usize) -> Result<(String, usize), Odd> {
    let bytes = text.as_bytes();
    // It is at most as long as it is written.
    let mut read = String::with_capacity(end(bytes, start) - start);
    let mut at = start;
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok((read, at)),
            Some(b'\\') => {
                let (character, end) = escape(bytes, at + 1)?;
                read.push(character);
                at = end;
            }
            Some(0..=0x1f) => return Err(("a string without control characters", at)),
            Some(_) => {
                let end = plain_end(bytes, at);
                read.push_str(text.get(at..end).unwrap_or_default());
                at = end;
            }
            None => return Err(("the end of a string", at)),
        }
    }
}

/// Where the string ends that begins at `start`, or what is not one.
fn end(bytes: &[u8], start: usize) -> usize {
    let mut at = plain_end(bytes, start);
    while bytes.get(at) == Some(&b'\\') {
        at = plain_end(bytes, at + 2);
    }
    at
}

/// The character of an escape, whose backslash is before `at`.
fn escape(bytes: &[u8], at: usize) -> Result<(char, usize), Odd> {
    let character = match bytes.get(at) {
        Some(character @ (b'"' | b'\\' | b'/')) => char::from(*character),
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return of_digits(bytes, at + 1),
        _ => return Err(("a JSON escape", at)),
    };
    Ok((character, at + 1))
}

/// The character of `\u0041`, or of two of these that are a surrogate pair.
fn of_digits(bytes: &[u8], at: usize) -> Result<(char, usize), Odd> {
    let odd = ("a Unicode escape", at);
    let first = digits(bytes, at).ok_or(odd)?;
    if let Some(character) = char::from_u32(first) {
        return Ok((character, at + 4));
    }
    let is_pair = bytes.get(at + 4..at + 6) == Some(b"\\u");
    let second =
        digits(bytes, at + 6).filter(|second| is_pair && (0xdc00..=0xdfff).contains(second));
    let (high, low) = (first.checked_sub(0xd800).filter(|high| *high < 0x400), second);
    let (high, low) = high.zip(low).ok_or(odd)?;
    let character = char::from_u32(0x1_0000 + (high << 10) + (low - 0xdc00));
    character.map(|character| (character, at + 10)).ok_or(odd)
}

fn digits(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?;
    four.iter().try_fold(0, |value, digit| Some(value * 16 + char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(document: &str) -> Option<String> {
        let (read, end) = unescaped(document, 1).ok()?;
        let is_whole = end + 1 == document.len();
        assert!(plain(document, 1).is_none_or(|plain| plain == (read.as_str(), end)));
        is_whole.then_some(read)
    }

    #[test]
    fn strings_are_written_as_serde_json_writes_them() {
        let every: String = (0..=0x2_000).filter_map(char::from_u32).collect();
        for text in
            ["", "plain", "a longer one with \"quotes\"", "1234567\n", "12345678\n🦀", &every]
        {
            let mut written = Vec::new();
            write(text, &mut written);
            assert_eq!(String::from_utf8(written).ok(), serde_json::to_string(text).ok(), "{text}");
        }
    }

    #[test]
    fn strings_are_as_serde_json_reads_them() {
        for document in [
            r#""""#,
            r#""plain""#,
            r#""a longer one, of more than eight bytes, with ünïcödé 🦀 in it""#,
            r#""\"\\\/\b\f\n\r\t""#,
            r#""\u0041\u00e9\ud83e\udd80""#,
            r#""1234567\n""#,
            r#""12345678\n""#,
            r#""\ud83e""#,
            r#""\ud83e\u0041""#,
            r#""\udd80""#,
            r#""\u12""#,
            r#""\u+123""#,
            r#""\x""#,
            "\"tab\there\"",
            "\"12345678\u{1f}\"",
            r#""open"#,
            r#""open\"#,
        ] {
            let expected = serde_json::from_str::<String>(document).ok();
            assert_eq!(of(document), expected, "{document}");
        }
    }
}
