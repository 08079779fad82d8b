//! The cyclic redundancy checks.

use crc::{CRC_32_ISCSI, CRC_64_NVME, Crc, Digest, Table};

use super::algorithm::Hasher;

/// Sixteen bytes a step.
type Fast = Table<16>;

static CRC32C: Crc<u32, Fast> = Crc::<u32, Fast>::new(&CRC_32_ISCSI);
static CRC64_NVME: Crc<u64, Fast> = Crc::<u64, Fast>::new(&CRC_64_NVME);

pub(super) fn crc32() -> Box<dyn Hasher> {
    Box::new(crc32fast::Hasher::new())
}

pub(super) fn crc32c() -> Box<dyn Hasher> {
    Box::new(CRC32C.digest())
}

pub(super) fn crc64_nvme() -> Box<dyn Hasher> {
    Box::new(CRC64_NVME.digest())
}

impl Hasher for crc32fast::Hasher {
    fn update(&mut self, bytes: &[u8]) {
        Self::update(self, bytes);
    }

    fn finish(self: Box<Self>) -> Vec<u8> {
        (*self).finalize().to_be_bytes().into()
    }
}

impl Hasher for Digest<'static, u32, Fast> {
    fn update(&mut self, bytes: &[u8]) {
        Self::update(self, bytes);
    }

    fn finish(self: Box<Self>) -> Vec<u8> {
        (*self).finalize().to_be_bytes().into()
    }
}

impl Hasher for Digest<'static, u64, Fast> {
    fn update(&mut self, bytes: &[u8]) {
        Self::update(self, bytes);
    }

    fn finish(self: Box<Self>) -> Vec<u8> {
        (*self).finalize().to_be_bytes().into()
    }
}
