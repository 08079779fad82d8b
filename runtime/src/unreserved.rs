//! The characters that are not escaped in a path or query.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// What RFC 3986 calls unreserved stays; everything else is escaped. No server reads it otherwise.
pub(crate) const UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same of several segments.
pub(crate) const UNRESERVED_AND_SLASH: &AsciiSet = &UNRESERVED.remove(b'/');

/// Whether `text` has neither a character that is escaped in a path, nor a slash.
pub(crate) fn is_unreserved(text: &str) -> bool {
    text.bytes().all(|byte| IN_SEGMENT[usize::from(byte)])
}

/// Whether `path` has no character that is escaped in one.
pub(crate) fn is_unreserved_path(path: &str) -> bool {
    path.bytes().all(|byte| IN_PATH[usize::from(byte)])
}

/// Whether each byte is unreserved. Most text needs no escapes, which a table tells in a fraction of the
/// time that encoding takes.
const IN_SEGMENT: [bool; 256] = unreserved_and(b'-');
const IN_PATH: [bool; 256] = unreserved_and(b'/');

const fn unreserved_and(other: u8) -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        let is_mark = matches!(byte, b'-' | b'.' | b'_' | b'~');
        table[byte as usize] = byte.is_ascii_alphanumeric() || is_mark || byte == other;
        byte += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use percent_encoding::utf8_percent_encode;

    use super::{UNRESERVED, UNRESERVED_AND_SLASH, is_unreserved, is_unreserved_path};

    #[test]
    fn what_is_unreserved_is_what_is_not_escaped() {
        for character in ('\0'..='\u{ff}').chain(['\u{20ac}', '\u{1f600}']) {
            let text = character.to_string();
            let kept = |set| utf8_percent_encode(&text, set).to_string() == text;
            assert_eq!(is_unreserved(&text), kept(UNRESERVED), "{character:?}");
            assert_eq!(is_unreserved_path(&text), kept(UNRESERVED_AND_SLASH), "{character:?}");
        }
    }
}
