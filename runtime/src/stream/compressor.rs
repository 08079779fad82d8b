//! What compresses the bodies of requests, and when.

use std::io;

use super::ReplayableBody;
use crate::boxed_future::BoxFuture;

/// One of the encodings that a body can be compressed with. Its function is behind a pointer, so that only
/// a program which declares an operation with it contains it.
#[derive(Debug)]
pub struct Compressor {
    /// As `Content-Encoding` names it.
    pub(crate) encoding: &'static str,
    /// The same body, compressed.
    pub(crate) of_request:
        for<'a> fn(&'a ReplayableBody) -> BoxFuture<'a, io::Result<ReplayableBody>>,
}

/// What a client's settings say of compression.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CompressionSettings {
    pub(crate) is_disabled: bool,
    /// From how many bytes on a body is compressed, unless it is a stream.
    pub(crate) min_size: u32,
}

impl CompressionSettings {
    /// The largest `min_size` of AWS's SDKs.
    pub(crate) const LARGEST_MIN_SIZE: u32 = 10_485_760;
}

/// Those of AWS's SDKs.
impl Default for CompressionSettings {
    fn default() -> Self {
        Self { is_disabled: false, min_size: 10_240 }
    }
}
