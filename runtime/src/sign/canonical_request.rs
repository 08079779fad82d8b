//! The canonical request, which is the form of a request that both sides hash.

use bytes::Bytes;
use http::Request;
use sha2::{Digest, Sha256};

use super::canonical_headers::SignedHeaders;
use super::hex::{Hex, hex};
use super::rules::PathRule;
use super::{canonical_path, canonical_query};
use crate::stream::PayloadHash;

/// What stands for the hash of a body that is not signed.
pub(super) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The hash of the canonical request, which is nowhere written out: it holds the session token.
pub(super) fn hash(
    request: &Request<Bytes>,
    path: PathRule,
    query: &str,
    headers: &SignedHeaders<'_>,
    signs_payload: bool,
) -> Hex {
    let mut hash = Sha256::new();
    hash.update(request.method().as_str());
    hash.update("\n");
    canonical_path::hash(request.uri().path(), path, &mut hash);
    hash.update("\n");
    canonical_query::hash(query, &mut hash);
    hash.update("\n");
    headers.hash(&mut hash);
    hash.update("\n");
    hash.update(&headers.names);
    hash.update("\n");
    if signs_payload {
        hash.update(payload_hash(request));
    } else {
        hash.update(UNSIGNED_PAYLOAD);
    }
    hex(hash.finalize().into())
}

/// The hash of the body, or the one that came with it.
pub(super) fn payload_hash(request: &Request<Bytes>) -> Hex {
    let given = request.extensions().get::<PayloadHash>();
    hex(given.map_or_else(|| Sha256::digest(request.body()).into(), |given| given.0))
}
