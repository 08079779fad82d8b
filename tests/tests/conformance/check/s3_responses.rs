//! What is made of a response of S3, compared with what botocore makes of it.

use aws_operation_tests::Problem;

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
    let setup = Setup::of(&fixture.input)?;
    let answered = case.call?(&setup.client);
    let response = fixture.input.response.as_ref().ok_or("no response")?;
    match (&fixture.expect.exception, answered.end) {
        (None, Ok(success)) => {
            success.output?;
            same("status", &response.status, &success.metadata.status)?;
            let theirs = fixture.expect.metadata.as_ref().ok_or("no metadata")?;
            same("request id", &theirs.request_id.as_deref(), &success.metadata.request_id())
        }
        (Some(theirs), Err(failure)) => {
            same("code", &theirs.code.as_str(), &failure.code.as_deref())?;
            if !response.body.is_empty() {
                same("message", &theirs.message, &failure.message)?;
            }
            // `error-in-success` of the deviations.
            same("status", &Some(response.status), &failure.status)?;
            let metadata = theirs.metadata.as_ref().ok_or("no metadata")?;
            let retries = metadata.retry_attempts.unwrap_or_default();
            same("attempts", &(retries + 1), &failure.attempts)?;
            match &failure.modeled {
                Some(modeled) => {
                    same("class", &theirs.class, &modeled.variant)?;
                    modeled.compared.clone().map_err(Problem::from)
                }
                // botocore looks an error up among those of all operations, of which few are imported.
                None => same("members", &true, &theirs.fields.is_empty()),
            }
        }
        (None, Err(failure)) => Err(format!("an output was expected: {}", failure.told).into()),
        (Some(_), Ok(_)) => Err("an error was expected, we have an output".into()),
    }
}
