//! Any bytes as the status, type and body of an error.
//!
//!     cargo +nightly fuzz run error
#![no_main]

use aws_operation_tests::any_bytes;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    any_bytes::error(bytes);
});
