//! Whole numbers of any size: the bytes of a bignum, and decimal digits.

use std::fmt::Write;

const BILLION: u64 = 1_000_000_000;
/// How many digits a part below a billion has.
const DIGITS: usize = 9;

/// The decimal digits of the number with these bytes, the highest first, plus `more`.
pub(super) fn digits(bytes: &[u8], more: u8) -> String {
    // The lowest part first.
    let mut parts = vec![0];
    for byte in bytes {
        add(&mut parts, 1 << 8, BILLION, u64::from(*byte));
    }
    add(&mut parts, 1, BILLION, u64::from(more));
    let mut parts = parts.iter().rev();
    let mut digits = parts.next().map(u64::to_string).unwrap_or_default();
    for part in parts {
        // A string takes all that is written.
        let _ = write!(digits, "{part:0DIGITS$}");
    }
    digits
}

/// The bytes of the number with these decimal digits, the highest first and none of them zero, less
/// `one`, of a number that is not zero.
pub(super) fn bytes(digits: &str, one: bool) -> Vec<u8> {
    let mut parts = vec![0];
    for digit in digits.bytes() {
        add(&mut parts, 10, 1 << 32, u64::from(digit.wrapping_sub(b'0')));
    }
    if one {
        for part in &mut parts {
            let is_zero = *part == 0;
            *part = if is_zero { u64::from(u32::MAX) } else { *part - 1 };
            if !is_zero {
                break;
            }
        }
    }
    let bytes = parts.iter().rev().flat_map(|part| part.to_be_bytes().into_iter().skip(4));
    bytes.skip_while(|byte| *byte == 0).collect()
}

/// Makes of the number `times` as much, and adds `more`. Each part is below `limit`.
fn add(parts: &mut Vec<u64>, times: u64, limit: u64, more: u64) {
    let mut carry = more;
    for part in &mut *parts {
        let sum = *part * times + carry;
        (*part, carry) = (sum % limit, sum / limit);
    }
    if carry > 0 {
        parts.push(carry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_digits_are_the_same_number() {
        for number in [1, 255, 256, 999_999_999, 1 << 32, u128::MAX, u128::MAX - 1, 1 << 96] {
            let all = number.to_be_bytes();
            assert_eq!(digits(&all, 0), number.to_string());
            let expected: Vec<u8> = all.into_iter().skip_while(|byte| *byte == 0).collect();
            assert_eq!(bytes(&number.to_string(), false), expected, "{number}");
            let less = (number - 1).to_be_bytes();
            let expected: Vec<u8> = less.into_iter().skip_while(|byte| *byte == 0).collect();
            assert_eq!(bytes(&number.to_string(), true), expected, "{number}");
        }
        assert_eq!(digits(&[0xff; 16], 1), "340282366920938463463374607431768211456");
        assert_eq!(digits(&[], 0), "0");
    }
}
