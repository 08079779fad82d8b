//! AWS's and botocore's vectors of Signature Version 4 and 4A, given to the signer itself. No declaration
//! makes such requests, so it goes by the runtime's back door.
//!
//! One test a vector. Where the data are not there, each file of them is a test that is ignored.

mod aws_c_auth;
mod botocore_cases;
mod botocore_suite;
mod ecdsa;
mod files;
mod http_text;
mod vector;

use std::process::ExitCode;

use aws_operation_tests::Problem;
use libtest_mimic::{Arguments, Failed, Trial};

use crate::vector::{Case, Vector};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for (name, cases) in [
        ("v4.jsonl", aws_c_auth::cases as fn(&str) -> Result<Vec<Case>, Problem>),
        ("v4a.jsonl", aws_c_auth::asymmetric_cases),
        ("botocore-aws4-testsuite.jsonl", botocore_suite::cases),
        ("botocore-sign-cases.json", botocore_cases::cases),
    ] {
        let path = files::path(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => match cases(&text) {
                Ok(cases) => trials.extend(cases.into_iter().map(|case| trial(name, case))),
                Err(problem) => trials.push(broken(name, problem)),
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let reason = format!("there is no {}", path.display());
                trials.push(ignored(name.to_owned(), &reason));
            }
            Err(error) => trials.push(broken(name, error.into())),
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trial(file: &str, Case { name, vector }: Case) -> Trial {
    let name = format!("{file}/{name}");
    match vector {
        Ok(vector) => Trial::test(name, move || check(&vector)),
        Err(reason) => ignored(name, reason),
    }
}

fn check(vector: &Vector) -> Result<(), Failed> {
    let signed = vector.sign().map_err(|problem| problem.to_string())?;
    if let Some(verifier) = &vector.verifier {
        let (ours, theirs) = (ecdsa::unsigned(&signed), ecdsa::unsigned(&vector.expected));
        compare(vector, &ours, &theirs)?;
        return verifier
            .verify(ecdsa::signature(&signed))
            .map_err(|problem| problem.to_string().into());
    }
    compare(vector, &signed, &vector.expected)
}

fn compare(vector: &Vector, signed: &str, expected: &str) -> Result<(), Failed> {
    if vector.same(signed, expected) {
        return Ok(());
    }
    Err(format!("signed as    {signed}\nand not as   {expected}").into())
}

fn ignored(name: String, reason: &str) -> Trial {
    Trial::test(name, || Ok(())).with_kind(reason).with_ignored_flag(true)
}

fn broken(name: &str, problem: Problem) -> Trial {
    Trial::test(name.to_owned(), move || Err(problem.to_string().into()))
}
