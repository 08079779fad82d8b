//! An access key pair, and the signing keys derived from it.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use zeroize::Zeroizing;

use super::SigningKeys;

/// An access key pair, with a session token and an expiry if it is temporary.
///
/// `Debug` does not show the secret access key or the session token. Cloning is cheap. When the last
/// clone is dropped, both secrets and the keys derived from them are overwritten in memory.
///
/// ```
/// use aws_operation::Credentials;
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "the secret").with_session_token("the token");
/// assert_eq!(credentials.access_key_id(), "AKIDEXAMPLE");
/// assert!(!format!("{credentials:?}").contains("the "));
/// ```
#[derive(Clone)]
pub struct Credentials(Arc<Held>);

struct Held {
    keys: Keys,
    signing_keys: SigningKeys,
}

#[derive(Clone, PartialEq, Eq)]
struct Keys {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Option<Zeroizing<String>>,
    expiry: Option<SystemTime>,
}

impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        self.0.keys == other.0.keys
    }
}

impl Eq for Credentials {}

impl Credentials {
    /// Creates long-term credentials from a key pair.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {
        let secret_access_key = Zeroizing::new(secret_access_key.into());
        let access_key_id = access_key_id.into();
        Self::of(Keys { access_key_id, secret_access_key, session_token: None, expiry: None })
    }

    fn of(keys: Keys) -> Self {
        Self(Arc::new(Held { keys, signing_keys: SigningKeys::default() }))
    }

    /// Adds the session token of temporary credentials.
    pub fn with_session_token(self, token: impl Into<String>) -> Self {
        let session_token = Some(Zeroizing::new(token.into()));
        Self::of(Keys { session_token, ..self.0.keys.clone() })
    }

    /// Adds the time at which the credentials expire.
    pub fn with_expiry(self, expiry: SystemTime) -> Self {
        Self::of(Keys { expiry: Some(expiry), ..self.0.keys.clone() })
    }

    /// Returns the access key ID, which is not a secret.
    pub fn access_key_id(&self) -> &str {
        &self.0.keys.access_key_id
    }

    /// Returns the time at which the credentials expire, or `None` if they do not expire.
    pub fn expiry(&self) -> Option<SystemTime> {
        self.0.keys.expiry
    }

    /// Returns the secret access key.
    ///
    /// Anyone who has it can sign requests as its owner. Give it only to what signs, and do not print it: the text
    /// is not hidden by `Debug`.
    pub fn secret_access_key(&self) -> &str {
        &self.0.keys.secret_access_key
    }

    /// Returns the session token, or `None` if the credentials are long-term.
    ///
    /// It is a secret like [`Credentials::secret_access_key`].
    pub fn session_token(&self) -> Option<&str> {
        self.0.keys.session_token.as_ref().map(|token| token.as_str())
    }

    /// The signing keys derived from these credentials.
    pub(crate) fn signing_keys(&self) -> &SigningKeys {
        &self.0.signing_keys
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id())
            .field("session", &self.session_token().is_some())
            .field("expiry", &self.expiry())
            .finish_non_exhaustive()
    }
}
