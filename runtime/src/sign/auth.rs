//! How a request is authenticated.

/// How a request says whose it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Auth {
    /// By a signature.
    Signed,
    /// By a signature that does not cover the body.
    UnsignedPayload,
    /// It does not.
    None,
}
