//! The reader of JSON: JSONTestSuite, chance documents beside serde_json, and floats beside std.
//!
//! One test a document of the suite. Where its file is not there, it is one test that is ignored.
#![allow(clippy::unwrap_used, clippy::panic)]

mod chance;
mod floats;
mod suite;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = suite::trials();
    for (name, test) in [
        ("chance documents are as serde_json reads them", chance::documents_are_the_same as fn()),
        ("a document that is too deep to be read is passed over", chance::too_deep),
        ("doubles are the nearest to their digits", floats::doubles),
        ("floats are the nearest to their digits", floats::floats),
        ("doubles of an answer that was read wrong are right", floats::known_doubles),
    ] {
        trials.push(Trial::test(name, move || {
            test();
            Ok(())
        }));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
