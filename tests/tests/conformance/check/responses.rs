//! What is made of an answer of the fixtures.

use aws_operation_tests::Problem;

use super::answer;
use super::same::same;
use crate::case::Case;
use crate::fixture::Fixture;
use crate::setup::Setup;

/// Checks one case.
///
/// # Errors
/// What differs.
pub fn responses(case: &Case) -> Result<(), Problem> {
    let fixture = Fixture::read(case.text)?;
    // botocore's clients were shared by many cases, so their retry quota tells nothing; one attempt
    // is all that an answer is read from.
    let setup = Setup::with(&fixture.input, |builder| builder.max_attempts(1))?;
    let answered = case.call?(&setup.client);
    same("requests", &1, &setup.transport.requests().len())?;
    let response = fixture.input.response.as_ref().ok_or("no response")?;
    answer::check(case, &fixture, &setup, response, answered)
}
