//! The signer: its credentials, time and scope.

use hmac::digest::Update;

use super::algorithm::Algorithm;
use super::hex::Hex;
use super::{Credentials, Scope, SigningError};
use crate::value::{BasicTime, Timestamp};

/// Makes the signature of a request by its hash.
pub(super) struct Signer<'a> {
    pub(super) credentials: &'a Credentials,
    pub(super) time: BasicTime,
    /// `20240102/us-east-1/nimble/aws4_request`; without the region where it is one of a set.
    pub(super) credential_scope: String,
    pub(super) scope: Scope<'a>,
    algorithm: Algorithm,
}

impl<'a> Signer<'a> {
    pub(super) fn new(
        credentials: &'a Credentials,
        scope: Scope<'a>,
        algorithm: Algorithm,
    ) -> Self {
        let time = Timestamp::from(scope.time).basic();
        let (day, service) = (time.day(), scope.service);
        let credential_scope = if algorithm.for_region_set {
            [day, "/", service, "/aws4_request"].concat()
        } else {
            [day, "/", scope.region, "/", service, "/aws4_request"].concat()
        };
        Self { credentials, time, credential_scope, scope, algorithm }
    }

    /// The algorithm, as requests name it.
    pub(super) fn algorithm(&self) -> &'static str {
        self.algorithm.name
    }

    /// The regions to send, if the algorithm has a signature for several.
    pub(super) fn region_set(&self) -> Option<&'a str> {
        self.algorithm.for_region_set.then_some(self.scope.region)
    }

    /// Adds the signature to a text.
    pub(super) fn sign(
        &self,
        request_hash: &Hex,
        signature: &mut String,
    ) -> Result<(), SigningError> {
        (self.algorithm.sign)(self, request_hash, signature)
    }

    /// Hashes what is signed of a request.
    pub(super) fn hash_string_to_sign(&self, request_hash: &Hex, into: &mut impl Update) {
        let Self { time, credential_scope, .. } = self;
        for part in [self.algorithm(), "\n", time.as_str(), "\n", credential_scope, "\n"] {
            into.update(part.as_bytes());
        }
        into.update(request_hash);
    }
}
