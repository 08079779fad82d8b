//! Settings for checksums.

use super::ClientBuilder;
use crate::checksum::Checksums;

impl ClientBuilder {
    /// Sets which requests have a checksum of their body. See [`Checksums`] for the default.
    ///
    /// This affects operations that are declared with the key `checksum`. A checksum that you set with a
    /// member is sent unchanged, whatever the setting.
    pub fn request_checksum_calculation(mut self, checksums: Checksums) -> Self {
        self.checksums.requests = Some(checksums);
        self
    }

    /// Sets which responses are checked against a checksum of their body. See [`Checksums`] for the
    /// default.
    ///
    /// With [`Checksums::WhenSupported`], the client asks the service for the checksum. By default, it
    /// asks only at AWS's hosts; elsewhere, it checks a response that has a checksum anyway.
    pub fn response_checksum_validation(mut self, checksums: Checksums) -> Self {
        self.checksums.responses = Some(checksums);
        self
    }

    /// Sets whether a required checksum is sent as `Content-MD5`.
    ///
    /// By default, the client sends `x-amz-checksum-crc32`, as AWS's SDKs do. Some compatible stores do
    /// not know it: they refuse S3's `DeleteObjects`, for example. If a host that is not AWS's refuses
    /// such a request with status 400 or 501, the client sends it once more with `Content-MD5`. If that
    /// succeeds, the client sends `Content-MD5` to the service from then on.
    ///
    /// With `true`, the client always sends `Content-MD5`, and so saves the refused request. AWS's
    /// directory buckets do not accept it. With `false`, the client never sends it. If a call chooses its
    /// own algorithm, that one is used, whatever the setting.
    ///
    /// ```
    /// use aws_operation::Client;
    ///
    /// let client = Client::builder().endpoint_url("http://localhost:7480").content_md5(true);
    /// # let _ = client;
    /// ```
    pub fn content_md5(mut self, content_md5: bool) -> Self {
        self.checksums.content_md5 = Some(content_md5);
        self
    }
}
