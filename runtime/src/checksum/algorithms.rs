//! The algorithms.

use md5::Md5;
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use super::algorithm::ChecksumAlgorithm;
use super::crc::{crc32, crc32c, crc64_nvme};
use super::digest::digest;

/// CRC-32 of IEEE 802.3, which is used if nothing else is asked for.
pub const CRC32: &ChecksumAlgorithm =
    &ChecksumAlgorithm { name: "CRC32", header: "x-amz-checksum-crc32", start: crc32 };
/// CRC-32 of Castagnoli.
pub const CRC32C: &ChecksumAlgorithm =
    &ChecksumAlgorithm { name: "CRC32C", header: "x-amz-checksum-crc32c", start: crc32c };
/// CRC-64 of NVM Express.
pub const CRC64NVME: &ChecksumAlgorithm =
    &ChecksumAlgorithm { name: "CRC64NVME", header: "x-amz-checksum-crc64nvme", start: crc64_nvme };
/// SHA-1.
pub const SHA1: &ChecksumAlgorithm =
    &ChecksumAlgorithm { name: "SHA1", header: "x-amz-checksum-sha1", start: digest::<Sha1> };
/// SHA-256.
pub const SHA256: &ChecksumAlgorithm =
    &ChecksumAlgorithm { name: "SHA256", header: "x-amz-checksum-sha256", start: digest::<Sha256> };
/// SHA-512.
pub const SHA512: &ChecksumAlgorithm =
    &ChecksumAlgorithm { name: "SHA512", header: "x-amz-checksum-sha512", start: digest::<Sha512> };
/// MD5.
pub const MD5: &ChecksumAlgorithm =
    &ChecksumAlgorithm { name: "MD5", header: "x-amz-checksum-md5", start: digest::<Md5> };

/// All of them; of several in a response, the first counts.
pub(crate) const ALL: &[&ChecksumAlgorithm; 7] =
    &[CRC64NVME, CRC32C, CRC32, SHA1, SHA256, SHA512, MD5];

#[cfg(test)]
mod tests {
    use aws_operation_words::CHECKSUM_ALGORITHMS;

    use super::*;
    use crate::value::base64;

    /// The check values of the catalog of CRCs, and of FIPS 180 and RFC 1321.
    #[test]
    fn each_has_its_known_values() {
        let hex = |text: &str| -> Vec<u8> {
            let pairs = (0..text.len()).step_by(2).filter_map(|at| text.get(at..at + 2));
            pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
        };
        for (algorithm, bytes, value) in [
            (CRC32, "123456789", "cbf43926"),
            (CRC32, "", "00000000"),
            (CRC32C, "123456789", "e3069283"),
            (CRC32C, "", "00000000"),
            (CRC64NVME, "123456789", "ae8b14860a799888"),
            (CRC64NVME, "", "0000000000000000"),
            (SHA1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (SHA256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                SHA512,
                "abc",
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
                 2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            ),
            (MD5, "abc", "900150983cd24fb0d6963f7d28e17f72"),
        ] {
            assert_eq!(
                algorithm.of(bytes.as_bytes()),
                base64(&hex(value)),
                "{algorithm:?} {bytes}"
            );
        }
        // As botocore sends it.
        assert_eq!(CRC32.of(b"hello"), "NhCmhg==");
    }

    #[test]
    fn parts_have_the_checksum_of_the_whole() {
        let bytes: Vec<u8> = (0_u32..5_000).map(|at| (at * at % 251) as u8).collect();
        for algorithm in ALL {
            let whole = algorithm.of(&bytes);
            for size in [1, 7, 15, 16, 17, 64, 127, 1_000, 4_999, 5_000] {
                let mut checksum = algorithm.start();
                for part in bytes.chunks(size) {
                    checksum.update(part);
                    checksum.update(b"");
                }
                assert_eq!(checksum.text(), whole, "{algorithm:?} in parts of {size}");
            }
        }
    }

    #[test]
    fn they_are_those_that_declarations_may_name() {
        let prefix = "x-amz-checksum-";
        assert_eq!(ALL.map(|algorithm| algorithm.name), CHECKSUM_ALGORITHMS);
        for ChecksumAlgorithm { name, header, .. } in ALL {
            assert_eq!(*header, format!("{prefix}{}", name.to_lowercase()));
        }
    }
}
