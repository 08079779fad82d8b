//! Checksums of bodies: the algorithms, and when they are used.
//!
//! Which of them an operation has, its declaration says (`spec`); the pipeline adds them to requests and
//! holds responses to them. A program without such a declaration links none of the algorithms: they are
//! reached through the pointers in [`ChecksumAlgorithm`] alone.

mod algorithm;
pub mod algorithms;
mod crc;
mod digest;
mod setting;

pub use algorithm::ChecksumAlgorithm;
pub use setting::Checksums;

pub(crate) use algorithm::Checksum;
pub(crate) use setting::ChecksumSettings;
