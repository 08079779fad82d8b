//! The checksums of an operation.

/// What `checksum(…)` says, without what was reported.
#[derive(Default)]
pub(crate) struct Checksum {
    pub(crate) required: bool,
    pub(crate) request_algorithm: Option<AlgorithmMember>,
    /// The header of the member that asks for the checksum of the response.
    pub(crate) request_validation_mode: Option<String>,
    /// The names of algorithms.
    pub(crate) response_algorithms: Vec<&'static str>,
}

/// The member that names the algorithm of a request.
pub(crate) enum AlgorithmMember {
    /// It is the header of that name.
    Header(String),
    /// It is the member of that index in the operation's, and in the body.
    InBody(usize),
}
