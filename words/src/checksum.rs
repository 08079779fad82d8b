//! The names of checksum algorithms, as models have them.

/// The algorithms that the runtime computes. Models name others, which it passes over.
pub const CHECKSUM_ALGORITHMS: [&str; 7] =
    ["CRC64NVME", "CRC32C", "CRC32", "SHA1", "SHA256", "SHA512", "MD5"];
