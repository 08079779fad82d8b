//! The facts about an operation's checksums.

use crate::checksum::{ChecksumAlgorithm, algorithms};
use crate::stream::{BODY_CHECKSUMS, BodyChecksums};

/// Smithy's [`httpChecksum`](https://smithy.io/2.0/aws/aws-core.html#aws-protocols-httpchecksum-trait) and
/// `httpChecksumRequired`.
#[derive(Debug)]
pub struct ChecksumSpec {
    /// Whether the service refuses requests without one.
    pub(crate) required: bool,
    /// How the caller chooses the algorithm, if that is possible.
    pub(crate) request: RequestAlgorithm,
    /// What a request has unless the caller chooses.
    pub(crate) usual: Option<&'static ChecksumAlgorithm>,
    /// What the caller can choose.
    pub(crate) algorithms: &'static [&'static ChecksumAlgorithm],
    /// What is sent as `Content-MD5`.
    pub(crate) content_md5: Option<&'static ChecksumAlgorithm>,
    /// The header, in lower case, that asks for the checksum of the response.
    pub(crate) request_validation_mode: Option<&'static str>,
    /// What the response may have.
    pub(crate) response_algorithms: &'static [&'static ChecksumAlgorithm],
    /// What computes them.
    pub(crate) of_bodies: &'static BodyChecksums,
}

/// The member that names the algorithm of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestAlgorithm {
    /// There is none.
    Fixed,
    /// It is the header of that name, in lower case.
    Header(&'static str),
    /// It is not a header; the value is noted while the request is bound.
    Noted,
}

impl ChecksumSpec {
    /// An operation without checksums.
    // Not `Default`: that is not const.
    #[expect(clippy::new_without_default)]
    pub const fn new() -> Self {
        Self {
            required: false,
            request: RequestAlgorithm::Fixed,
            usual: None,
            algorithms: &[],
            content_md5: None,
            request_validation_mode: None,
            response_algorithms: &[],
            of_bodies: BODY_CHECKSUMS,
        }
    }

    /// A request needs one.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self.usual = Some(algorithms::CRC32);
        self.content_md5 = Some(algorithms::MD5);
        self
    }

    /// A request may have one, by the algorithm that a member names.
    pub const fn request_algorithm(mut self, member: RequestAlgorithm) -> Self {
        self.request = member;
        self.usual = Some(algorithms::CRC32);
        self.algorithms = algorithms::ALL;
        self
    }

    /// The header that asks for one of the response.
    pub const fn request_validation_mode(mut self, header: &'static str) -> Self {
        self.request_validation_mode = Some(header);
        self
    }

    /// A response may have one of these, in the order in which they count.
    pub const fn response_algorithms(
        mut self,
        algorithms: &'static [&'static ChecksumAlgorithm],
    ) -> Self {
        self.response_algorithms = algorithms;
        self
    }
}
