//! Signature Version 4, with a key that both sides derive from the secret for a day, region and service.

use hmac::Mac;

use super::SigningError;
use super::algorithm::Algorithm;
use super::hex::{Hex, hex};
use super::signer::Signer;

/// What services ask for, but for a few.
pub const ALGORITHM: Algorithm =
    Algorithm { name: "AWS4-HMAC-SHA256", for_region_set: false, sign };

fn sign(
    signer: &Signer<'_>,
    request_hash: &Hex,
    signature: &mut String,
) -> Result<(), SigningError> {
    let Signer { credentials, time, scope, .. } = signer;
    let keys = credentials.signing_keys();
    let secret = credentials.secret_access_key();
    let mut mac = keys.of(secret, time.day(), scope.region, scope.service)?;
    signer.hash_string_to_sign(request_hash, &mut mac);
    let mac = hex(mac.finalize().into_bytes().into());
    signature.push_str(std::str::from_utf8(&mac)?);
    Ok(())
}
