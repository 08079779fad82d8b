//! A bearer token or an API key.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use zeroize::Zeroizing;

/// A bearer token or an API key, with an expiry if it has one.
///
/// `Debug` does not show it. Cloning is cheap. When the last clone is dropped, it is overwritten in
/// memory.
///
/// ```
/// use aws_operation::credentials::AuthToken;
///
/// let token = AuthToken::new("the token");
/// assert!(!format!("{token:?}").contains("the token"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AuthToken {
    text: Arc<Zeroizing<String>>,
    expiry: Option<SystemTime>,
}

impl AuthToken {
    /// Creates a token that does not expire.
    pub fn new(token: impl Into<String>) -> Self {
        Self { text: Arc::new(Zeroizing::new(token.into())), expiry: None }
    }

    /// Adds the time at which the token expires.
    pub fn with_expiry(self, expiry: SystemTime) -> Self {
        Self { expiry: Some(expiry), ..self }
    }

    /// Returns the time at which the token expires, or `None` if it does not expire.
    pub fn expiry(&self) -> Option<SystemTime> {
        self.expiry
    }

    /// The token itself.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for AuthToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AuthToken").field("expiry", &self.expiry).finish_non_exhaustive()
    }
}
