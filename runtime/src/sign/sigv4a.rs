//! Signature Version 4A, which signs for a set of regions with a private key that is derived from the
//! secret. Services verify it with the public key, so they do not need the secret.

use p256::ecdsa::DerSignature;
use p256::ecdsa::signature::hazmat::PrehashSigner;
use sha2::{Digest, Sha256};

use super::SigningError;
use super::algorithm::Algorithm;
use super::hex::{Hex, hex_pair};
use super::private_key::NAME;
use super::signer::Signer;

/// The algorithm of services whose requests may be served in several regions.
pub const ALGORITHM: Algorithm = Algorithm { name: NAME, for_region_set: true, sign };

fn sign(
    signer: &Signer<'_>,
    request_hash: &Hex,
    signature: &mut String,
) -> Result<(), SigningError> {
    let credentials = signer.credentials;
    let (id, secret) = (credentials.access_key_id(), credentials.secret_access_key());
    let key = credentials.signing_keys().private.of(id, secret)?;
    let mut hash = Sha256::new();
    signer.hash_string_to_sign(request_hash, &mut hash);
    let made: DerSignature = key.sign_prehash(&hash.finalize())?;
    for byte in made.as_bytes() {
        signature.extend(hex_pair(*byte).map(char::from));
    }
    Ok(())
}
