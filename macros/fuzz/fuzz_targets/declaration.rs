//! Any text as the arguments and the item of any attribute: no panic, whatever comes of it.
//!
//!     cargo +nightly fuzz run declaration
#![no_main]
#![allow(dead_code)]

include!("macros.rs");

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (arguments, item) = text.split_once('\n').unwrap_or((text, "struct A { b: String }"));
    let (Ok(arguments), Ok(item)) = (arguments.parse(), item.parse()) else { return };
    let (arguments, item): (proc_macro2::TokenStream, proc_macro2::TokenStream) = (arguments, item);
    for declaration in declaration::Declaration::ALL {
        let item = front::hand_over(declaration, arguments.clone(), item.clone());
        derive::derive(declaration, item);
    }
});
