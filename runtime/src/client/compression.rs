//! Settings for compression.

use super::ClientBuilder;
use super::build_error::BuildError;
use crate::stream::CompressionSettings;

impl ClientBuilder {
    /// Sets whether requests stay as they are if their operation is declared with the key `compression`.
    ///
    /// The default is `false`: they are compressed.
    pub fn disable_request_compression(mut self, disable: bool) -> Self {
        self.compression.is_disabled = disable;
        self
    }

    /// Sets from how many bytes on the body of a request is compressed, if its operation is declared with
    /// the key `compression`.
    ///
    /// The default is 10,240. It can be from 0 to 10,485,760. A [`ByteStream`](crate::ByteStream) is
    /// compressed whatever its length.
    pub fn request_min_compression_size_bytes(mut self, bytes: u32) -> Self {
        self.compression.min_size = bytes;
        self
    }

    /// Checks the settings of this file.
    pub(super) fn check_compression(&self) -> Result<(), BuildError> {
        let min_size = self.compression.min_size;
        let largest = CompressionSettings::LARGEST_MIN_SIZE;
        if min_size > largest {
            let problem = format!(
                "`request_min_compression_size_bytes` is {min_size}, but must be from 0 to {largest}"
            );
            return Err(BuildError::new(problem));
        }
        Ok(())
    }
}
