//! Any bytes as an XML document.
//!
//!     cargo +nightly fuzz run xml
#![no_main]

use aws_operation_tests::any_bytes;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    any_bytes::xml(bytes);
});
