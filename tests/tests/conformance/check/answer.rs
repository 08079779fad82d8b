//! What is made of the last answer, compared with what botocore makes of it.

use aws_operation::Metadata;
use aws_operation_tests::Problem;
use serde_json::Value;

use super::deviate;
use super::same::same;
use crate::call::{Answered, Failure};
use crate::case::Case;
use crate::fixture::{CannedResponse, Exception, Fixture};
use crate::setup::{Setup, body};

/// Checks the end of a call whose last answer is `response`.
///
/// # Errors
/// What differs.
pub fn check(
    case: &Case,
    fixture: &Fixture,
    setup: &Setup,
    response: &CannedResponse,
    answered: Answered,
) -> Result<(), Problem> {
    let result = fixture.expect.result.as_ref();
    let unreadable = deviate::is_unreadable(response, result, case.misfit)?;
    match (&fixture.expect.exception, answered.end) {
        (None, Ok(success)) if !unreadable => {
            success.output?;
            metadata(fixture, setup, response, &success.metadata)
        }
        (None, Err(failure)) if unreadable => {
            story(fixture, setup, response, &failure)?;
            deviate::unreadable_success(&failure)
        }
        (Some(theirs), Err(failure)) if response.connect_error || response.read_timeout => {
            no_answer(theirs, response, &failure)
        }
        (Some(theirs), Err(failure)) => {
            story(fixture, setup, response, &failure)?;
            if theirs.unparsed {
                Ok(())
            } else if deviate::is_blank(response)? {
                deviate::blank_server_error(theirs, response, &failure)
            } else {
                error(case, theirs, response, &failure)
            }
        }
        (None, Ok(_)) => Err("an answer that cannot be read became an output".into()),
        (None, Err(failure)) => Err(format!("an output was expected: {}", failure.told).into()),
        (Some(_), Ok(_)) => Err("an error was expected, we have an output".into()),
    }
}

/// What every error with an answer tells, whatever it is.
fn story(
    fixture: &Fixture,
    setup: &Setup,
    response: &CannedResponse,
    failure: &Failure,
) -> Result<(), Problem> {
    let requests = setup.transport.requests();
    same("attempts", &requests.len(), &usize::try_from(failure.attempts)?)?;
    same("token", &setup.token()?, &failure.token)?;
    let raw = failure.raw.as_ref().ok_or("the answer was not kept")?;
    same("kept body", &body(response)?, raw.body())?;
    same("kept status", &response.status, &raw.status().as_u16())?;
    let shown = failure.told.starts_with(&format!("{} ", fixture.input.operation))
        && failure.told.contains(&response.status.to_string())
        && !failure.told.contains(char::is_control);
    if shown { Ok(()) } else { Err(format!("told as {:?}", failure.told).into()) }
}

fn metadata(
    fixture: &Fixture,
    setup: &Setup,
    response: &CannedResponse,
    ours: &Metadata,
) -> Result<(), Problem> {
    let theirs = fixture.expect.metadata.as_ref().ok_or("no metadata")?;
    let id = deviate::request_id(theirs.request_id.as_deref(), response);
    same("request id", &id, &ours.request_id())?;
    same("status", &theirs.http_status_code, &Some(ours.status))?;
    same("retries", &theirs.retry_attempts, &Some(ours.attempts - 1))?;
    same("token", &setup.token()?, &ours.idempotency_token)
}

fn error(
    case: &Case,
    theirs: &Exception,
    response: &CannedResponse,
    ours: &Failure,
) -> Result<(), Problem> {
    let code = match &theirs.code {
        _ if response.status == 300 => Some(deviate::code_of_300(theirs)?),
        Value::Number(number) => Some(number.to_string()),
        other => other.as_str().map(str::to_owned),
    };
    same("code", &code, &ours.code)?;
    let message = theirs.message.as_deref().filter(|message| !message.is_empty());
    same("message", &message, &ours.message.as_deref())?;
    same("status", &theirs.status, &ours.status)?;
    let id = deviate::request_id(theirs.request_id.as_deref(), response);
    same("request id", &id, &ours.request_id.as_deref())?;
    // What cannot be read is none: `unreadable-error`.
    let modeled = theirs.modeled && case.misfit.is_none();
    match &ours.modeled {
        Some(ours) if modeled => {
            same("class", &theirs.class, &ours.variant)?;
            ours.compared.clone().map_err(Problem::from)
        }
        ours => same("modeled", &modeled, &ours.is_some()),
    }
}

/// A call that no answer came to.
fn no_answer(theirs: &Exception, response: &CannedResponse, ours: &Failure) -> Result<(), Problem> {
    let class = if response.read_timeout { "ReadTimeoutError" } else { "EndpointConnectionError" };
    same("class", class, &*theirs.class)?;
    same("code", &None, &ours.code)?;
    same("answer", &true, &ours.raw.is_none())?;
    same("retryable", &true, &ours.is_retryable)?;
    same("timeout", &response.read_timeout, &ours.is_timeout)
}
