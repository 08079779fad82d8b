//! The signer against aws-sigv4, the official one, on requests that chance brings, in every mode. It
//! goes by the runtime's back door, since no declaration makes most of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod as_botocore;
mod given;
mod kept_keys;
mod official;
mod ours;

use aws_operation::__testing::signer::sigv4a;
use aws_operation::__testing::signer::{Algorithm, sigv4};
use proptest::prelude::ProptestConfig;
use proptest::test_runner::{TestCaseError, TestRunner};

#[test]
fn signatures_are_those_of_aws_sigv4() {
    check(sigv4::ALGORITHM, 6_000);
}

/// A request has many, but both make the one of RFC 6979. Each takes its time.
#[test]
fn signatures_of_sigv4a_are_those_of_aws_sigv4() {
    check(sigv4a::ALGORITHM, 600);
}

fn check(algorithm: Algorithm, cases: u32) {
    let config = ProptestConfig { cases, failure_persistence: None, ..Default::default() };
    let checked = TestRunner::new(config).run(&given::given(algorithm), |given| {
        let (ours, official) = (ours::signature(&given), official::signature(&given));
        if ours == official {
            return Ok(());
        }
        Err(TestCaseError::fail(format!("signed as {ours}, and by aws-sigv4 as {official}")))
    });
    if let Err(problem) = checked {
        panic!("{problem}");
    }
}
