//! Any text as a timestamp.
//!
//!     cargo +nightly fuzz run timestamp
#![no_main]

use aws_operation_tests::any_bytes;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    any_bytes::timestamp(text);
});
