//! Checks signatures by the local studio's verifier, which shares no code with the crate.

use std::time::SystemTime;

use aws_operation_examples::local_studio::signature::{
    Access, AccessKey, HttpRequest, SignatureError, SignatureVerifier,
};

use super::fixture::{Input, Keys};

/// A verifier that knows one key.
#[must_use]
pub fn verifier(region: &str, service: &str, id: &str, secret: &str) -> SignatureVerifier {
    SignatureVerifier {
        region: region.to_owned(),
        service: service.to_owned(),
        access_keys: vec![AccessKey {
            access_key_id: id.to_owned(),
            secret_access_key: secret.to_owned(),
            access: Access::ReadWrite,
        }],
    }
}

/// Checks the signature of `request` as the service of a fixture would at the time `now`.
///
/// # Errors
/// A signature that is not of this request.
pub fn verify(
    input: &Input,
    keys: &Keys,
    request: &HttpRequest<'_>,
    now: SystemTime,
) -> Result<(), SignatureError> {
    let verifier = verifier(&input.region, "nimble", &keys.access_key, &keys.secret_key);
    verifier.verify(request, now).map(|_| ())
}
