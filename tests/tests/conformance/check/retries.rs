//! The attempts of a call of the fixtures, compared with botocore's.

use std::time::Duration;

use aws_operation_tests::Problem;

use super::answer;
use super::same::same;
use crate::call::Failure;
use crate::case::Case;
use crate::fixture::{Exception, Fixture};
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
    if let (Some(theirs), Err(ours)) = (&fixture.expect.exception, &answered.end) {
        reached(theirs, ours)?;
    }
    let responses = &fixture.input.responses;
    let last = responses.get(requests.len() - 1).or(responses.last()).ok_or("no response")?;
    answer::check(case, &fixture, &setup, last, answered)
}

/// Whether no attempt was left. botocore says it of any error on the last attempt, we only where
/// another would have been made: `reached-max-retries`.
fn reached(theirs: &Exception, ours: &Failure) -> Result<(), Problem> {
    // Where no answer came, its error has no place to say it.
    let Some(metadata) = &theirs.metadata else { return Ok(()) };
    let reached = metadata.max_attempts_reached;
    same("reached", &(reached && ours.is_retryable), &ours.is_max_attempts_reached)?;
    let told = format!("reached max retries: {}", ours.attempts.saturating_sub(1));
    same("told", &ours.is_max_attempts_reached, &ours.told.contains(&told))
}
