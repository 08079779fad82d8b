//! Checks signatures by the local studio's verifier, which shares no code with the crate.

use aws_operation_examples::local_studio::signature::{Access, AccessKey, SignatureVerifier};

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
