//! botocore's cases, on declarations that the importer wrote from their models at build time.
//!
//! One test a case. Where the data are not there, each file of them is a test that is ignored.

mod call;
mod case;
mod check;
mod fixture;
mod router;
mod setup;
mod skips;
mod wire_request;

use std::process::ExitCode;

use aws_operation::__testing::OperationSpec;
use case::Case;
use libtest_mimic::{Arguments, Failed, Trial};

include!(concat!(env!("OUT_DIR"), "/conformance.rs"));

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let skips = match skips::read() {
        Ok(skips) => skips,
        Err(problem) => {
            eprintln!("skips.toml: {problem}");
            return ExitCode::FAILURE;
        }
    };
    let ignored = IGNORED.iter().map(|(name, reason)| {
        Trial::test(*name, || Ok(())).with_kind(*reason).with_ignored_flag(true)
    });
    let cases = CASES.iter().map(|case| {
        let check = move || check::check(case).map_err(|problem| Failed::from(problem.to_string()));
        let test = Trial::test(case.name, check);
        match skips.iter().find(|skip| skip.pattern.matches(case.name)) {
            Some(skip) => test.with_kind(&skip.reason).with_ignored_flag(true),
            None => test,
        }
    });
    libtest_mimic::run(&arguments, ignored.chain(cases).collect()).exit_code()
}
