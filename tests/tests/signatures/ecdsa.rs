//! Signatures of which every request has many: they are not compared but verified.

use aws_operation_tests::Problem;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{DerSignature, VerifyingKey};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// A public key, as the vectors have it.
#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub struct PublicKey {
    x: String,
    y: String,
}

/// Knows what of a request is signed, and by whom.
pub struct Verifier {
    key: VerifyingKey,
    string_to_sign: String,
}

impl Verifier {
    /// That of a vector, whose own parts must fit each other: or nothing is held to anything.
    pub fn of(
        key: &PublicKey,
        canonical_request: &str,
        string_to_sign: &str,
        signatures: [&str; 2],
    ) -> Result<Self, Problem> {
        let hash: String =
            Sha256::digest(canonical_request).iter().map(|byte| format!("{byte:02x}")).collect();
        if !string_to_sign.ends_with(&format!("\n{hash}")) {
            return Err("the vector's string to sign is not of its canonical request".into());
        }
        let point = [vec![4], bytes(&key.x)?, bytes(&key.y)?].concat();
        let key = VerifyingKey::from_sec1_bytes(&point)?;
        let verifier = Self { key, string_to_sign: string_to_sign.to_owned() };
        for signature in signatures {
            verifier.verify(signature)?;
        }
        let other = Self { key, string_to_sign: format!("{string_to_sign} ") };
        match signatures.into_iter().find(|signature| other.verify(signature).is_ok()) {
            Some(signature) => Err(format!("{signature} is of anything").into()),
            None => Ok(verifier),
        }
    }

    /// Whether a signature is of what the vector signs: the string to sign, and so the canonical
    /// request whose hash is in it.
    pub fn verify(&self, signature: &str) -> Result<(), Problem> {
        let read = DerSignature::from_bytes(&bytes(signature)?)?;
        let verified = self.key.verify(self.string_to_sign.as_bytes(), &read);
        verified
            .map_err(|_| format!("{signature} is no signature of\n{}", self.string_to_sign).into())
    }
}

/// The signature in an `Authorization` or a target.
pub fn signature(signed: &str) -> &str {
    let after = signed.split_once("Signature=").map_or("", |(_, after)| after);
    after.split('&').next().unwrap_or_default()
}

/// An `Authorization` or a target without its signature.
pub fn unsigned(signed: &str) -> String {
    signed.replace(signature(signed), "")
}

fn bytes(hex: &str) -> Result<Vec<u8>, Problem> {
    let digits = hex.as_bytes().chunks(2);
    digits.map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?)).collect()
}
