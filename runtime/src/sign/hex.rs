//! Bytes as text.

/// A hash of SHA-256 in lower-case hexadecimal.
pub(super) type Hex = [u8; 64];

/// Writes it.
pub(super) fn hex(hash: [u8; 32]) -> Hex {
    let mut text = [0; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(hash) {
        pair.copy_from_slice(&hex_pair(byte));
    }
    text
}

/// The two digits of a byte.
pub(super) fn hex_pair(byte: u8) -> [u8; 2] {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]
}
