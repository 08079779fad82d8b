//! The attempts of a call of the fixtures, compared with botocore's.

use std::time::Duration;

use aws_operation_tests::Problem;

use super::answer;
use super::same::same;
use crate::case::Case;
use crate::fixture::Fixture;
use crate::setup::Setup;
use crate::wire_request::compare;

/// Checks one case.
///
/// # Errors
/// What differs.
pub fn retries(case: &Case) -> Result<(), Problem> {
    let fixture = Fixture::read(case.text)?;
    let setup = Setup::of(&fixture.input)?;
    let answered = case.call?(&setup.client);
    let requests = setup.transport.requests();
    same("attempts", &fixture.expect.requests.len(), &requests.len())?;
    // Token, invocation id, `ttl` and signature of each attempt are among what is compared.
    for (number, (theirs, ours)) in fixture.expect.requests.iter().zip(&requests).enumerate() {
        compare(&fixture.input, theirs, ours)
            .map_err(|problem| format!("attempt {}: {problem}", number + 1))?;
    }
    let sleeps: Vec<f64> = setup.clock.sleeps().iter().map(Duration::as_secs_f64).collect();
    let theirs = &fixture.expect.sleeps;
    let near = sleeps.iter().zip(theirs).all(|(ours, theirs)| (ours - theirs).abs() < 1e-6);
    if sleeps.len() != theirs.len() || !near {
        return Err(format!("waited {sleeps:?}, botocore {theirs:?}").into());
    }
    let responses = &fixture.input.responses;
    let last = responses.get(requests.len() - 1).or(responses.last()).ok_or("no response")?;
    answer::check(case, &fixture, &setup, last, answered)
}
