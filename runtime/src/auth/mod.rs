//! How a request is authenticated.

/// How a request says whose it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Auth {
    /// By a signature.
    Signed,
    /// By a signature that does not cover the body.
    UnsignedPayload,
    /// By a bearer token.
    Bearer,
    /// By a bearer token if the client has one for the service, or else by a signature.
    BearerOrSigned,
    /// By an API key.
    ApiKey(ApiKeyPlace),
    /// It does not.
    None,
}

/// Where an API key goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ApiKeyPlace {
    /// Into a header, by its name in lower case, behind a scheme and a space if there is one.
    Header(&'static str, Option<&'static str>),
    /// Into the query, under that name.
    Query(&'static str),
}

impl Auth {
    /// Whether a request may be signed.
    pub fn may_sign(self) -> bool {
        matches!(self, Self::Signed | Self::UnsignedPayload | Self::BearerOrSigned)
    }
}
