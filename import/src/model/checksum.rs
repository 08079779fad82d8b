//! The checksums of an operation's request and response.

use aws_operation_words::CHECKSUM_ALGORITHMS;

/// Smithy's `httpChecksum` and `httpChecksumRequired`.
#[derive(Debug, Default)]
pub(crate) struct Checksum {
    pub(crate) required: bool,
    /// The member that names the algorithm of a request.
    pub(crate) request_algorithm: Option<String>,
    /// The member that asks for the checksum of the response.
    pub(crate) request_validation_mode: Option<String>,
    /// The algorithms of a response that the runtime computes.
    pub(crate) response_algorithms: Vec<&'static str>,
}

impl Checksum {
    /// The algorithms of ours among those that the model names.
    pub(crate) fn known<'m>(names: impl Iterator<Item = &'m str>) -> Vec<&'static str> {
        let named: Vec<&str> = names.collect();
        let known = CHECKSUM_ALGORITHMS.into_iter();
        known.filter(|known| named.iter().any(|name| name.eq_ignore_ascii_case(known))).collect()
    }
}
