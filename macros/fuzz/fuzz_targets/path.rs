//! Any text as the path of an operation.
//!
//!     cargo +nightly fuzz run path
#![no_main]
#![allow(dead_code)]

include!("macros.rs");

use libfuzzer_sys::fuzz_target;
use quote::quote;

fuzz_target!(|path: &str| {
    let operation = declaration::Declaration::Operation;
    let arguments = quote!(method = "POST", path = #path);
    let item = quote!(
        struct A {
            b: String,
            #[aws(label = "c")]
            d: String,
        }
    );
    derive::derive(operation, front::hand_over(operation, arguments, item));
});
