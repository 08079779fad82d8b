//! The hash of a streamed body.

/// The SHA-256 of a body that is sent in place of the request's own, as an extension of the request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PayloadHash(pub(crate) [u8; 32]);
