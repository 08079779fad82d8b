//! Any bytes as the body of a success in CBOR, and as a document beside ciborium.
//!
//!     cargo +nightly fuzz run cbor
#![no_main]

use aws_operation_tests::{any_bytes, beside_ciborium};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    any_bytes::cbor(bytes);
    beside_ciborium::compare(bytes);
});
