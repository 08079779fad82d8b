//! The reader of CBOR: the documents of a suite, and chance documents beside ciborium.
//!
//! One test a document of the suite. Where its files are not there, each is one test that is ignored.
#![allow(clippy::unwrap_used, clippy::panic)]

mod chance;
mod suite;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = suite::trials();
    trials.push(Trial::test("chance documents are as ciborium reads them", || {
        chance::documents_are_the_same();
        Ok(())
    }));
    libtest_mimic::run(&arguments, trials).exit_code()
}
