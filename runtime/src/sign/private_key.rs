//! The private key of Signature Version 4A, a P-256 scalar that is derived from the secret.

use std::sync::OnceLock;

use hmac::{Hmac, KeyInit, Mac};
use p256::ecdsa::SigningKey;
use p256::elliptic_curve::ff::PrimeField;
use p256::{NonZeroScalar, Scalar};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::SigningError;

/// The name of the algorithm in requests. The key is derived from it, too.
pub(super) const NAME: &str = "AWS4-ECDSA-P256-SHA256";

/// A private key, which is the same for every day, region and service. It is derived when it is first
/// needed, because that takes as long as a signature. It is overwritten in memory when it is dropped.
#[derive(Default)]
pub(super) struct PrivateKey(OnceLock<Box<SigningKey>>);

impl PrivateKey {
    /// The key of these credentials.
    pub(super) fn of(&self, id: &str, secret: &str) -> Result<&SigningKey, SigningError> {
        if let Some(key) = self.0.get() {
            return Ok(key);
        }
        // Two that come at once make the same key.
        let key = Box::new(derive(id, secret, candidate)?);
        Ok(self.0.get_or_init(|| key))
    }
}

/// The key of the first candidate that gives one.
fn derive(
    id: &str,
    secret: &str,
    candidate: impl Fn(&str, &str, u8) -> Result<Zeroizing<[u8; 32]>, SigningError>,
) -> Result<SigningKey, SigningError> {
    // One of 2³² gives none.
    for counter in 1..u8::MAX {
        if let Some(key) = key(&*candidate(id, secret, counter)?) {
            return Ok(key);
        }
    }
    Err("no private key can be derived from the credentials".into())
}

/// The key that is one more than a candidate, if that is a key: the order of the curve less two is the
/// highest candidate that gives one.
fn key(candidate: &[u8; 32]) -> Option<SigningKey> {
    let below_the_order = Option::<Scalar>::from(Scalar::from_repr((*candidate).into()));
    let one_more = Zeroizing::new(*Zeroizing::new(below_the_order?) + Scalar::ONE);
    let key = Zeroizing::new(Option::<NonZeroScalar>::from(NonZeroScalar::new(*one_more))?);
    Some(SigningKey::from(*key))
}

/// NIST SP 800-108's function in counter mode, whose own counter is always 1: one block is enough.
fn candidate(id: &str, secret: &str, counter: u8) -> Result<Zeroizing<[u8; 32]>, SigningError> {
    let mut input = Zeroizing::new(Vec::with_capacity("AWS4A".len() + secret.len()));
    input.extend_from_slice(b"AWS4A");
    input.extend_from_slice(secret.as_bytes());
    let mut mac = Hmac::<Sha256>::new_from_slice(&input)?;
    mac.update(&1_u32.to_be_bytes());
    mac.update(NAME.as_bytes());
    mac.update(&[0]);
    mac.update(id.as_bytes());
    mac.update(&[counter]);
    // The bits of the key.
    mac.update(&256_u32.to_be_bytes());
    Ok(Zeroizing::new(mac.finalize().into_bytes().into()))
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    type Outcome = Result<(), SigningError>;

    /// The order of P-256, by FIPS 186.
    const ORDER: &str = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

    const ID: &str = "AKIDEXAMPLE";
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    fn bytes(hex: &str) -> Result<[u8; 32], SigningError> {
        let digits = hex.as_bytes().chunks(2);
        let bytes = digits.map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?));
        let bytes: Vec<u8> = bytes.collect::<Result<_, SigningError>>()?;
        Ok(bytes.as_slice().try_into()?)
    }

    /// The order less so much.
    fn below_the_order(by: u8) -> Result<[u8; 32], SigningError> {
        let mut number = bytes(ORDER)?;
        number[31] -= by;
        Ok(number)
    }

    /// The public key that AWS's vectors have for these credentials.
    #[test]
    fn the_key_is_that_of_awss_vectors() -> Outcome {
        let key = PrivateKey::default();
        let key = key.of(ID, SECRET)?;
        let point = key.verifying_key().to_sec1_point(false);
        let x = bytes("b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1")?;
        let y = bytes("865ed22a7eadc9c5cb9d2cbaca1b3699139fedc5043dc6661864218330c8e518")?;
        assert_eq!(point.as_bytes(), [&[4][..], &x, &y].concat());
        Ok(())
    }

    /// As Python's `hmac` has them.
    #[test]
    fn each_counter_has_a_candidate_of_its_own() -> Outcome {
        for (counter, expected) in [
            (1, "7efc8c0e65a324242818c5a50c891c6060b6a00717b7ba3cbe3c5d765be9259b"),
            (2, "fb2e27398b914d99df2a3e5bcac6a26593d8227dc68b70bb6835e3eaa99285cb"),
            (254, "9f776c2ac2c7d2676a9f714369cb8cf22b4a1c449fdab359934ad82200ab6121"),
        ] {
            assert_eq!(*candidate(ID, SECRET, counter)?, bytes(expected)?, "{counter}");
        }
        Ok(())
    }

    #[test]
    fn a_key_is_one_more_than_its_candidate() -> Outcome {
        let one = [&[0; 31][..], &[1]].concat();
        for (candidate, expected) in [
            ([0; 32], Some(&one[..])),
            (below_the_order(3)?, Some(&below_the_order(2)?[..])),
            (below_the_order(2)?, Some(&below_the_order(1)?[..])),
            (below_the_order(1)?, None),
            (below_the_order(0)?, None),
            ([0xff; 32], None),
        ] {
            let made = key(&candidate).map(|key| key.to_bytes());
            assert_eq!(made.as_ref().map(|key| &key[..]), expected, "{candidate:x?}");
        }
        Ok(())
    }

    /// No credentials are known whose first candidate gives no key.
    #[test]
    fn the_next_candidate_is_taken_where_one_gives_no_key() -> Outcome {
        let asked = RefCell::new(Vec::new());
        let key = derive("id", "secret", |id, secret, counter| {
            assert_eq!((id, secret), ("id", "secret"));
            asked.borrow_mut().push(counter);
            Ok(Zeroizing::new(if counter < 3 { below_the_order(1)? } else { [counter; 32] }))
        })?;
        assert_eq!(*asked.borrow(), [1, 2, 3]);
        assert_eq!(key.to_bytes()[30..], [3, 4]);
        Ok(())
    }

    #[test]
    fn candidates_come_to_an_end() {
        let asked = RefCell::new(Vec::new());
        let none = derive("id", "secret", |_, _, counter| {
            asked.borrow_mut().push(counter);
            Ok(Zeroizing::new([0xff; 32]))
        });
        assert!(none.is_err());
        assert!(asked.borrow().iter().copied().eq(1..=254));
    }
}
