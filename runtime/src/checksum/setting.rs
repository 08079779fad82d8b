//! When a client uses checksums.

/// When checksums are computed or checked that a service supports but does not require.
///
/// The default depends on the host of the service. At AWS's hosts it is
/// [`WhenSupported`](Checksums::WhenSupported), as in AWS's SDKs. At any other host it is
/// [`WhenRequired`](Checksums::WhenRequired), since many compatible stores refuse headers that they do
/// not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Checksums {
    /// For every operation that supports them.
    WhenSupported,
    /// Only for operations that require them, and for calls that ask for them with a member.
    WhenRequired,
}

/// What a client's settings say of checksums.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ChecksumSettings {
    /// Those of requests; `None` for what is usual at the host.
    pub(crate) requests: Option<Checksums>,
    /// The same of responses.
    pub(crate) responses: Option<Checksums>,
    /// Whether a checksum that is required is sent as `Content-MD5`; `None` for what the service takes.
    pub(crate) content_md5: Option<bool>,
}
