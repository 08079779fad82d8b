//! The two pairs of credentials that the studio accepts.

use super::signature::{Access, AccessKey};

/// A pair of credentials for the local studio. It is invented, the same in every run,
/// and has no use anywhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalCredentials {
    /// The access key ID.
    pub access_key_id: &'static str,
    /// The secret access key.
    pub secret_access_key: &'static str,
}

pub(super) const READ_WRITE: LocalCredentials = LocalCredentials {
    access_key_id: "LOCALSTUDIOREADWRITE",
    secret_access_key: "local-studio-read-write-secret-access-key",
};

pub(super) const READ_ONLY: LocalCredentials = LocalCredentials {
    access_key_id: "LOCALSTUDIOREADONLY0",
    secret_access_key: "local-studio-read-only-secret-access-key",
};

impl LocalCredentials {
    /// These credentials as a key for the signature check.
    pub(super) fn with_access(self, access: Access) -> AccessKey {
        AccessKey {
            access_key_id: self.access_key_id.to_owned(),
            secret_access_key: self.secret_access_key.to_owned(),
            access,
        }
    }
}
