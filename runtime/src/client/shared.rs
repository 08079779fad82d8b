//! What a client shares with the sources of credentials and tokens that are created with it.

use std::sync::Arc;

use crate::clock::Clock;
use crate::credentials::{ProvideAuthToken, ProvideCredentials};
use crate::transport::{HttpSettings, Transport};

/// What the sources may use to fetch credentials.
#[cfg_attr(
    not(feature = "env"),
    expect(dead_code, reason = "only the environment has such sources")
)]
pub(crate) struct Shared {
    pub(crate) region: Option<String>,
    pub(crate) transport: Arc<dyn Transport>,
    /// What the client's HTTP transport was made with; `None` if it was given another.
    pub(crate) http: Option<HttpSettings>,
    pub(crate) clock: Arc<dyn Clock>,
}

/// The sources that are created with a client.
pub(crate) struct SourcesOfClient {
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    /// Where a bearer token is looked for last.
    pub(crate) bearer_token: Option<Arc<dyn ProvideAuthToken>>,
}

/// Makes the sources. Behind a pointer, so that the client knows no source, and the linker leaves them
/// out of a program that never calls `from_env`.
pub(crate) type SourceOf = Box<dyn FnOnce(Shared) -> SourcesOfClient + Send + Sync>;
