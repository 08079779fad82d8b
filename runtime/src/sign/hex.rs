//! Hashes as text.

/// A hash of SHA-256 in lower-case hexadecimal.
pub(super) type Hex = [u8; 64];

/// Writes it.
pub(super) fn hex(hash: [u8; 32]) -> Hex {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let mut text = [0; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(hash) {
        pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    text
}
