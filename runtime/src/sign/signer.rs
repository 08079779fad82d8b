//! Who signs, when and for what.

use hmac::Mac;

use super::hex::{Hex, hex};
use super::{Scope, SigningError};
use crate::seam::Credentials;
use crate::value::{BasicTime, Timestamp};

/// The name of Signature Version 4.
pub(super) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Makes the signature of a request by its hash.
pub(super) struct Signer<'a> {
    pub(super) credentials: &'a Credentials,
    pub(super) time: BasicTime,
    /// `20240102/us-east-1/nimble/aws4_request`.
    pub(super) credential_scope: String,
    scope: Scope<'a>,
}

impl<'a> Signer<'a> {
    pub(super) fn new(credentials: &'a Credentials, scope: Scope<'a>) -> Self {
        let time = Timestamp::from(scope.time).basic();
        let parts = [time.day(), "/", scope.region, "/", scope.service, "/aws4_request"];
        let credential_scope = parts.concat();
        Self { credentials, time, credential_scope, scope }
    }

    pub(super) fn signature(&self, request_hash: &Hex) -> Result<Hex, SigningError> {
        let Self { credentials, time, credential_scope, scope } = self;
        let keys = credentials.signing_keys();
        let secret = credentials.secret_access_key();
        let mut mac = keys.of(secret, time.day(), scope.region, scope.service)?;
        for part in [ALGORITHM, "\n", time.as_str(), "\n", credential_scope, "\n"] {
            mac.update(part.as_bytes());
        }
        mac.update(request_hash);
        Ok(hex(mac.finalize().into_bytes().into()))
    }
}
