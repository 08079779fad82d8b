//! Any text as one of the files that `from_env` reads.
//!
//!     cargo +nightly fuzz run config
#![no_main]

use aws_operation_tests::any_bytes;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    any_bytes::config(text);
});
