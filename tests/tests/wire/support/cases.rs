//! Cases that chance brings.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// Tries `check` on what chance brings. What it finds is told whole, to be added to the known
/// strings, so no file of seeds is kept.
pub fn try_cases<S: Strategy>(
    cases: u32,
    strategy: &S,
    check: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    if let Err(problem) = TestRunner::new(config).run(strategy, check) {
        panic!("{problem}");
    }
}

/// A problem of a case.
pub fn fail(problem: impl ToString) -> TestCaseError {
    TestCaseError::fail(problem.to_string())
}
