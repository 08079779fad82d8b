//! The canonical request, which is the form of a request that both sides hash.

use bytes::Bytes;
use hmac::digest::Update;
use http::Request;
use sha2::Sha256;
use sha2::digest::FixedOutput;

use super::canonical_headers::SignedHeaders;
use super::hex::{Hex, hex};
use super::rules::PathRule;
use super::{canonical_path, canonical_query};
use crate::stream::PayloadHash;

/// What stands for the hash of a body that is not signed.
pub(super) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The hash of the canonical request.
pub(super) fn hash(
    request: &Request<Bytes>,
    path: PathRule,
    query: &str,
    headers: &SignedHeaders<'_>,
    signs_payload: bool,
) -> Hex {
    let mut hash = Sha256::default();
    write(request, path, query, headers, signs_payload, &mut hash);
    hex(hash.finalize_fixed().into())
}

/// Writes the canonical request, for a hash or for a person to read. It has the session token in it.
pub(super) fn write(
    request: &Request<Bytes>,
    path: PathRule,
    query: &str,
    headers: &SignedHeaders<'_>,
    signs_payload: bool,
    into: &mut impl Update,
) {
    into.update(request.method().as_str().as_bytes());
    into.update(b"\n");
    canonical_path::hash(request.uri().path(), path, into);
    into.update(b"\n");
    canonical_query::hash(query, into);
    into.update(b"\n");
    headers.hash(into);
    into.update(b"\n");
    into.update(headers.names.as_bytes());
    into.update(b"\n");
    if signs_payload {
        into.update(&payload_hash(request));
    } else {
        into.update(UNSIGNED_PAYLOAD.as_bytes());
    }
}

/// The hash of the body, or the one that came with it.
pub(super) fn payload_hash(request: &Request<Bytes>) -> Hex {
    let given = request.extensions().get::<PayloadHash>();
    hex(given
        .map_or_else(|| <Sha256 as sha2::Digest>::digest(request.body()).into(), |given| given.0))
}
