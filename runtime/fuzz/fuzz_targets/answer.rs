//! Any bytes as the body of a success, and as a document beside serde_json.
//!
//!     cargo +nightly fuzz run answer
#![no_main]

use aws_operation_tests::{any_bytes, beside_serde};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    any_bytes::answer(bytes);
    beside_serde::compare(bytes);
});
