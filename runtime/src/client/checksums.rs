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

    /// Sets whether a required checksum is sent as `Content-MD5`. The default is `false`.
    ///
    /// Some compatible stores do not know any other checksum: they refuse S3's `DeleteObjects` because
    /// it lacks this header, or because they do not know `x-amz-checksum-crc32`. AWS's directory buckets
    /// do not accept it. If a call chooses its own algorithm, that one is used.
    ///
    /// ```
    /// use aws_operation::Client;
    ///
    /// let client = Client::builder().endpoint_url("http://localhost:7480").content_md5(true);
    /// # let _ = client;
    /// ```
    pub fn content_md5(mut self, content_md5: bool) -> Self {
        self.checksums.content_md5 = content_md5;
        self
    }
}
