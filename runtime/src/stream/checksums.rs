//! What computes the checksums of bodies.

use std::io;

use bytes::Bytes;

use super::replay::{ReplayableBody, checksum_of};
use super::{ByteStream, PayloadHash};
use crate::boxed_future::BoxFuture;
use crate::checksum::ChecksumAlgorithm;

type Algorithm = &'static ChecksumAlgorithm;
type WithHash = (String, Option<PayloadHash>);
type Computed<'a, T> = BoxFuture<'a, io::Result<T>>;

/// The functions for checksums. They are behind pointers, so that only a program which declares an operation
/// with checksums contains them.
#[derive(Debug)]
pub(crate) struct BodyChecksums {
    /// As [`ReplayableBody::checksum`].
    pub(crate) of_request:
        for<'a> fn(&'a ReplayableBody, Algorithm, bool) -> Computed<'a, WithHash>,
    /// The checksum of bytes in memory.
    pub(crate) of_bytes: for<'a> fn(Algorithm, &'a Bytes) -> Computed<'a, String>,
    /// As [`ByteStream::with_checksum`].
    pub(crate) hold: fn(ByteStream, Algorithm, String) -> ByteStream,
}

pub(crate) const BODY_CHECKSUMS: &BodyChecksums = &BodyChecksums {
    of_request: |body, algorithm, hashes| Box::pin(body.checksum(algorithm, hashes)),
    of_bytes: |algorithm, bytes| Box::pin(checksum_of(algorithm, bytes)),
    hold: ByteStream::with_checksum,
};
