//! What is known of an algorithm, and a checksum while it is computed.

use std::fmt;

use crate::value::base64;

/// An algorithm, and how it stands in HTTP.
#[derive(Debug)]
pub struct ChecksumAlgorithm {
    /// Its name in models and in the member that chooses it.
    pub(crate) name: &'static str,
    /// The header that has a checksum by it, in lower case.
    pub(crate) header: &'static str,
    pub(super) start: fn() -> Box<dyn Hasher>,
}

impl ChecksumAlgorithm {
    /// A checksum of nothing yet.
    pub(crate) fn start(&self) -> Checksum {
        Checksum((self.start)())
    }

    /// What is said of a body that has another one than the response says.
    pub(crate) fn mismatch(&self) -> String {
        format!("the body does not match the checksum in `{}`", self.header)
    }

    /// The checksum of bytes in memory.
    pub(crate) fn of(&self, bytes: &[u8]) -> String {
        let mut checksum = self.start();
        checksum.update(bytes);
        checksum.text()
    }
}

/// A checksum of the bytes so far.
pub(crate) struct Checksum(Box<dyn Hasher>);

impl Checksum {
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The checksum as headers have it: the bytes of the number, the highest first, in base64.
    pub(crate) fn text(self) -> String {
        base64(&self.0.finish())
    }
}

impl fmt::Debug for Checksum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Checksum").finish_non_exhaustive()
    }
}

/// The state of an algorithm.
pub(super) trait Hasher: Send {
    fn update(&mut self, bytes: &[u8]);
    fn finish(self: Box<Self>) -> Vec<u8>;
}
