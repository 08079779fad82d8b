//! Any bytes as the body of a success.
//!
//!     cargo +nightly fuzz run answer
#![no_main]

use aws_operation_tests::any_bytes;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    any_bytes::answer(bytes);
});
