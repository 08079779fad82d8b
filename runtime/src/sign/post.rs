//! The signature of a policy, which a form has in its fields.

use hmac::Mac;

use super::hex::hex;
use super::signer::Signer;
use super::{Credentials, Scope, SigningError, check, sigv4};

/// Signs a policy with Signature Version 4.
pub(crate) struct PolicySigner<'a>(Signer<'a>);

impl<'a> PolicySigner<'a> {
    /// # Errors
    /// Fails for credentials that [`super::sign_request`] refuses too.
    pub(crate) fn new(
        credentials: &'a Credentials,
        scope: Scope<'a>,
    ) -> Result<Self, SigningError> {
        check(credentials)?;
        Ok(Self(Signer::new(credentials, scope, sigv4::ALGORITHM)))
    }

    /// The fields that say how the policy is signed, of which it has the same conditions.
    pub(crate) fn fields(&self) -> Vec<(&'static str, String)> {
        let Signer { credentials, time, credential_scope, .. } = &self.0;
        let mut fields = vec![
            ("x-amz-algorithm", self.0.algorithm().to_owned()),
            ("x-amz-credential", [credentials.access_key_id(), "/", credential_scope].concat()),
            ("x-amz-date", time.as_str().to_owned()),
        ];
        let token = credentials.session_token();
        fields.extend(token.map(|token| ("x-amz-security-token", token.to_owned())));
        fields
    }

    /// The signature of a policy in base64, as it is in the form.
    pub(crate) fn sign(&self, policy: &str) -> Result<String, SigningError> {
        let Signer { credentials, time, scope, .. } = &self.0;
        let (keys, secret) = (credentials.signing_keys(), credentials.secret_access_key());
        let mut mac = keys.of(secret, time.day(), scope.region, scope.service)?;
        mac.update(policy.as_bytes());
        Ok(String::from_utf8(hex(mac.finalize().into_bytes().into()).into())?)
    }
}
