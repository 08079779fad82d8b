//! What is sent for a call of the fixtures, compared with what botocore sends.

use aws_operation_tests::{Deviation, Problem};

use super::refusal::{
    below_the_minimum, deviation, is_no_integer, is_of_a_null, not_to_be_sent, says_the_same,
};
use super::same::same;
use crate::call::Failure;
use crate::case::Case;
use crate::fixture::{Fixture, Input, WireRequest};
use crate::router::{self, Routed};
use crate::setup::Setup;
use crate::wire_request::compare;

/// Checks one case.
///
/// # Errors
/// What differs.
pub fn requests(case: &Case) -> Result<(), Problem> {
    let fixture = Fixture::read(case.text)?;
    match (&fixture.expect.request, &fixture.expect.error) {
        (Some(theirs), None) => {
            routed(&fixture, theirs)?;
            sent(case, &fixture, theirs)
        }
        (None, Some(error)) => {
            same("botocore's error", "ParamValidationError", &*error.r#type)?;
            refused(case, &fixture, &error.message)
        }
        _ => Err("neither a request nor an error".into()),
    }
}

/// What botocore sends leads to its operation, with the labels that the call was given.
fn routed(fixture: &Fixture, theirs: &WireRequest) -> Result<(), Problem> {
    let uri: http::Uri = theirs.url.parse()?;
    let query = uri.query().unwrap_or_default();
    let Input { operation, params, endpoint_url, .. } = &fixture.input;
    if not_to_be_sent(theirs).is_some() {
        // It leads to another resource, which is why we do not send it.
        return Ok(());
    }
    // An endpoint of one's own may have a path.
    let endpoint: Option<http::Uri> = endpoint_url.as_deref().map(str::parse).transpose()?;
    let before = endpoint.as_ref().map_or("", |endpoint| endpoint.path().trim_end_matches('/'));
    let path = uri.path().strip_prefix(before).ok_or("not at the endpoint's path")?;
    let found = router::route(crate::SPECS, &theirs.method, path, query);
    let Routed { operation: found, labels } = found.ok_or("no operation is at that path")?;
    same("operation", &operation.as_str(), &found.name())?;
    for (name, value) in labels {
        let given = params.get(name).and_then(serde_json::Value::as_str);
        same(name, &given, &Some(value.as_str()))?;
    }
    Ok(())
}

fn sent(case: &Case, fixture: &Fixture, theirs: &WireRequest) -> Result<(), Problem> {
    let call = match case.call {
        Err(reason) if is_no_integer(&fixture.input.params, reason) => return Ok(()),
        call => call?,
    };
    let setup = Setup::of(&fixture.input)?;
    let answered = call(&setup.client);
    let mut requests = setup.transport.requests();
    if let (Some(mut ours), true) = (requests.pop(), requests.is_empty()) {
        if let Some(deviation) = not_to_be_sent(theirs) {
            return Err(format!("{} does not hold: it was sent", deviation.name()).into());
        }
        if fixture.input.config.retries.mode.as_deref() == Some("legacy") {
            // That mode's attempts have no bound: `no-legacy-retries`.
            let attempt = ours.headers_mut().insert("amz-sdk-request", "attempt=1".parse()?);
            same("attempt", &Some("attempt=1; max=3".parse()?), &attempt)?;
        }
        return compare(&fixture.input, theirs, &ours);
    }
    let failure = answered.end.err().filter(|_| requests.is_empty()).ok_or("not one request")?;
    let mut exceeds = false;
    for (path, problem) in &unsent(&failure)?.invalid {
        let found = deviation(&fixture.input.params, path, problem)?;
        exceeds |= found == Deviation::LengthMax;
    }
    if exceeds {
        // The service is left to check it, if that is what the caller wants.
        let unchecked = Setup::with(&fixture.input, |builder| builder.check_constraints(false))?;
        call(&unchecked.client);
        let ours = unchecked.transport.requests();
        compare(&fixture.input, theirs, ours.first().ok_or("nothing was sent unchecked")?)?;
    }
    Ok(())
}

/// Where botocore sends nothing, the call does not compile, or we do not send it either.
fn refused(case: &Case, fixture: &Fixture, message: &str) -> Result<(), Problem> {
    let call = match case.call {
        _ if is_of_a_null(&fixture.input.params, message) => return Ok(()),
        Ok(call) => call,
        Err(reason) if says_the_same(message, reason) => return Ok(()),
        Err(reason) => return Err(format!("{reason}; botocore says: {message}").into()),
    };
    let setup = Setup::of(&fixture.input)?;
    let failure = call(&setup.client).end.err().ok_or("was not refused")?;
    same("requests", &0, &setup.transport.requests().len())?;
    let theirs = below_the_minimum(message);
    if theirs.is_empty() {
        return Err(format!("not what botocore refuses: {message}").into());
    }
    let ours = &unsent(&failure)?.invalid;
    for path in &theirs {
        let at = ours.iter().any(|(own, problem)| own == path && problem.contains("at least"));
        same(path, &true, &at)?;
    }
    for (path, problem) in ours.iter().filter(|(path, _)| !theirs.contains(&path.as_str())) {
        deviation(&fixture.input.params, path, problem)?;
    }
    Ok(())
}

/// A failure before anything was sent, whose line for people names the members.
fn unsent(failure: &Failure) -> Result<&Failure, Problem> {
    same("attempts", &0, &failure.attempts)?;
    // The line is cut where it gets too long for one.
    let is_cut = failure.told.ends_with('…');
    let named = |(path, problem): &(String, String)| {
        is_cut || failure.told.contains(path) && failure.told.contains(problem)
    };
    if failure.invalid.is_empty() || !failure.invalid.iter().all(named) {
        return Err(format!("nothing was sent: {}", failure.told).into());
    }
    Ok(failure)
}
