//! What differs between ways to sign.

use std::time::Duration;

use super::algorithm::Algorithm;
use super::sigv4;

/// How a request is signed.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// By what.
    pub algorithm: Algorithm,
    /// Whether the signature covers the body.
    pub signs_payload: bool,
    /// Whether the request says the hash of its body in a header too. A URL's signature then covers no
    /// body.
    pub content_sha256: bool,
    /// The form in which it covers the path.
    pub path: PathRule,
    /// Where it is put.
    pub place: Place,
    /// Whether it covers the session token.
    pub token: TokenRule,
}

impl Rules {
    /// Those of every service except S3 and those of SigV4A, for requests that are sent at once.
    pub const USUAL: Self = Self {
        algorithm: sigv4::ALGORITHM,
        signs_payload: true,
        content_sha256: false,
        path: PathRule::Normalized,
        place: Place::Headers,
        token: TokenRule::Signed,
    };
}

/// The form of a path that is signed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PathRule {
    /// Without empty and dot segments, and encoded once more.
    Normalized,
    /// As it is sent.
    AsSent,
}

/// Where a signature is put.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    /// In the headers.
    Headers,
    /// In the query of a URL that holds until its time is over.
    Query {
        /// For how long, in whole seconds.
        expires: Duration,
    },
}

/// What becomes of a session token.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TokenRule {
    /// It is signed.
    Signed,
    /// It is added after, which few services ask for.
    AddedAfter,
}
