//! Heads: the first bytes of each data item, which say what it is and how long.

/// Ends what has no length.
pub(super) const BREAK: u8 = 0xff;

/// The major types that have a length, or are an integer.
pub(super) mod major {
    pub(in crate::cbor) const POSITIVE: u8 = 0;
    pub(in crate::cbor) const NEGATIVE: u8 = 1;
    pub(in crate::cbor) const BYTES: u8 = 2;
    pub(in crate::cbor) const TEXT: u8 = 3;
    pub(in crate::cbor) const LIST: u8 = 4;
    pub(in crate::cbor) const MAP: u8 = 5;
    pub(in crate::cbor) const TAG: u8 = 6;
}

/// Tags of numbers.
pub(super) mod tag {
    pub(in crate::cbor) const EPOCH_SECONDS: u64 = 1;
    pub(in crate::cbor) const BIG_POSITIVE: u64 = 2;
    pub(in crate::cbor) const BIG_NEGATIVE: u64 = 3;
    pub(in crate::cbor) const DECIMAL_FRACTION: u64 = 4;
}

/// What a data item is. What has no length goes on to a break.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Head {
    Positive(u64),
    /// The integer -1 - n.
    Negative(u64),
    Bytes(Option<u64>),
    Text(Option<u64>),
    List(Option<u64>),
    Map(Option<u64>),
    Tag(u64),
    Boolean(bool),
    Null,
    Float(f64),
    Break,
}

/// Reads the head at the start of `bytes`, and how long it is; otherwise what is wrong.
pub(super) fn read(bytes: &[u8]) -> Result<(Head, usize), &'static str> {
    const CUT: &str = "the document ends too early";
    const INVALID: &str = "not the start of a CBOR value";
    let (first, rest) = bytes.split_first().ok_or(CUT)?;
    let (major, low) = (first >> 5, first & 0x1f);
    let (argument, length) = match low {
        0..=23 => (Some(u64::from(low)), 0),
        24..=27 => {
            let length = 1 << (low - 24);
            let argument = rest.get(..length).ok_or(CUT)?;
            (Some(argument.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))), length)
        }
        31 => (None, 0),
        _ => return Err(INVALID),
    };
    let head = match (major, argument) {
        (major::POSITIVE, Some(argument)) => Head::Positive(argument),
        (major::NEGATIVE, Some(argument)) => Head::Negative(argument),
        (major::BYTES, length) => Head::Bytes(length),
        (major::TEXT, length) => Head::Text(length),
        (major::LIST, length) => Head::List(length),
        (major::MAP, length) => Head::Map(length),
        (major::TAG, Some(tag)) => Head::Tag(tag),
        (7, argument) => simple(low, argument).ok_or("a simple value that Smithy does not have")?,
        _ => return Err(INVALID),
    };
    Ok((head, 1 + length))
}

#[expect(clippy::cast_possible_truncation, reason = "the argument has as many bytes as that")]
fn simple(low: u8, argument: Option<u64>) -> Option<Head> {
    Some(match (low, argument) {
        (20, _) => Head::Boolean(false),
        (21, _) => Head::Boolean(true),
        // The second is CBOR's `undefined`.
        (22 | 23, _) => Head::Null,
        (25, Some(bits)) => Head::Float(half(bits as u16)),
        (26, Some(bits)) => Head::Float(f32::from_bits(bits as u32).into()),
        (27, Some(bits)) => Head::Float(f64::from_bits(bits)),
        (31, None) => Head::Break,
        _ => return None,
    })
}

/// The value of a half float: a sign, 5 bits of exponent, 10 of fraction.
fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), bits & 0x3ff);
    let value = match exponent {
        0 => f64::from(fraction) * 2_f64.powi(-24),
        31 if fraction == 0 => f64::INFINITY,
        31 => f64::NAN,
        _ => f64::from(fraction + 0x400) * 2_f64.powi(exponent - 25),
    };
    if bits >> 15 == 0 { value } else { -value }
}

/// Writes the head of that major type.
pub(super) fn write(to: &mut Vec<u8>, major: u8, argument: u64) {
    let bytes = argument.to_be_bytes();
    let (low, length) = match argument {
        0..=23 => {
            to.push(major << 5 | bytes[7]);
            return;
        }
        24..=0xff => (24, 1),
        0x100..=0xffff => (25, 2),
        0x1_0000..=0xffff_ffff => (26, 4),
        _ => (27, 8),
    };
    to.push(major << 5 | low);
    to.extend_from_slice(&bytes[8 - length..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_float_is_the_number_that_it_stands_for() {
        // RFC 8949, appendix A.
        for (bits, value) in [
            (0x0000, 0.0),
            (0x3c00, 1.0),
            (0x3e00, 1.5),
            (0x7bff, 65504.0),
            (0x0001, 5.960_464_477_539_063e-8),
            (0x0400, 0.000_061_035_156_25),
            (0xc400, -4.0),
            (0x7c00, f64::INFINITY),
            (0xfc00, f64::NEG_INFINITY),
        ] {
            assert_eq!(half(bits).to_bits(), value.to_bits(), "{bits:x}");
        }
        assert!(half(0x7e00).is_nan() && half(0x7c01).is_nan());
        assert!(half(0x8000).is_sign_negative());
    }

    #[test]
    fn a_head_is_as_short_as_it_can_be_and_read_as_it_was_written() {
        for (argument, length) in [
            (0, 1),
            (23, 1),
            (24, 2),
            (0xff, 2),
            (0x100, 3),
            (0xffff, 3),
            (0x1_0000, 5),
            (0xffff_ffff, 5),
            (0x1_0000_0000, 9),
            (u64::MAX, 9),
        ] {
            let mut bytes = Vec::new();
            write(&mut bytes, major::NEGATIVE, argument);
            assert_eq!(read(&bytes), Ok((Head::Negative(argument), length)));
            assert_eq!(bytes.len(), length);
            assert!(read(&bytes[..length - 1]).is_err());
        }
    }

    #[test]
    fn what_cbor_does_not_have_is_no_head() {
        for byte in [0x1c, 0x1f, 0x3d, 0x3f, 0x5e, 0xdf, 0xe0, 0xf8, 0xfc] {
            assert!(read(&[byte, 0, 0]).is_err(), "{byte:x}");
        }
    }
}
