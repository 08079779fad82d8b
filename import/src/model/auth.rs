//! How requests say whose they are.

use super::Algorithm;

/// How a request says whose it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Auth {
    Signed,
    /// The signature does not cover the body.
    UnsignedPayload,
    Bearer,
    /// By a bearer token if the client has one, or else by a signature.
    BearerOrSigned,
    ApiKey(ApiKeyPlace),
    None,
}

/// Where an API key goes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ApiKeyPlace {
    Header { name: String, scheme: Option<String> },
    Query(String),
}

impl Auth {
    /// What is declared of an operation that takes these schemes: the first that can be. With a signature
    /// of SigV4 and a bearer token, either will do.
    pub(crate) fn of(schemes: &[&str], api_key: Option<&ApiKeyPlace>) -> Option<Self> {
        let declarable = |id: &&str| match *id {
            "smithy.api#noAuth" => Some(Self::None),
            "smithy.api#httpApiKeyAuth" => api_key.cloned().map(Self::ApiKey),
            id if is_bearer(id) => Some(Self::Bearer),
            id => Algorithm::of([id].into_iter()).map(|_| Self::Signed),
        };
        let first = schemes.iter().find_map(declarable)?;
        let is_either = matches!(first, Self::Signed | Self::Bearer)
            && schemes.iter().copied().any(is_bearer)
            && Algorithm::of(schemes.iter().copied()) == Some(Algorithm::SigV4);
        Some(if is_either { Self::BearerOrSigned } else { first })
    }

    /// The same, where a signature does not cover the body.
    pub(crate) fn without_payload(self) -> Self {
        match self {
            Self::Signed | Self::UnsignedPayload | Self::BearerOrSigned => Self::UnsignedPayload,
            Self::Bearer | Self::ApiKey(_) | Self::None => self,
        }
    }
}

/// The scheme of Smithy, and botocore's name for it.
fn is_bearer(id: &str) -> bool {
    matches!(id, "smithy.api#httpBearerAuth" | "bearer")
}
