//! How requests say whose they are.

use syn::{Ident, LitStr};

/// How a request says whose it is.
#[derive(Clone)]
pub(crate) enum Auth {
    /// By a signature over all of it.
    SigV4,
    /// By one of Signature Version 4A, which the word asks for.
    SigV4a(Ident),
    /// By a signature over all but the body.
    UnsignedPayload,
    /// By a bearer token.
    Bearer,
    /// By a bearer token if the client has one, or else by a signature.
    BearerOrSigV4,
    /// By an API key.
    HttpApiKey(ApiKeyPlace),
    /// Not at all.
    None,
    /// In a way that was reported already.
    Broken,
}

/// Where an API key goes.
#[derive(Clone)]
pub(crate) enum ApiKeyPlace {
    /// Into a header, by its name in lower case.
    Header { name: String, said: LitStr, scheme: Option<String> },
    /// Into the query.
    Query(LitStr),
}
