//! Percent-decoding by RFC 3986, strict, and sharing no code with the crate.

/// The bytes that `text` stands for. `None` where it holds anything but unreserved characters and
/// whole escapes in upper-case hexadecimal.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => byte,
            b'%' => digit(bytes.next()?)? << 4 | digit(bytes.next()?)?,
            _ => return None,
        });
    }
    Some(decoded)
}

fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'A'..=b'F' => Some(character - b'A' + 10),
        _ => None,
    }
}
