//! The attempts of each of the fixtures' calls, compared with botocore's.

use std::time::Duration;

use crate::support::fixture::{Case, Exception};
use crate::support::nimble_json;
use crate::support::setup::{Problem, Setup};
use crate::support::update::update;
use crate::support::wire_request::{Alike, compare};
use aws_operation::{Error, Metadata};
use aws_operation_examples::nimble::{NimbleError, UpdateStreamingImageResponse};
use serde_json::Value;

const CASES: &str = include_str!("../../data/nimble-retries.jsonl");

type Sent = Result<(UpdateStreamingImageResponse, Metadata), Error<NimbleError>>;

#[tokio::test]
async fn every_call_is_retried_as_by_botocore() {
    let cases = Case::read_all(CASES).unwrap();
    assert_eq!(cases.len(), 37);
    let mut problems = Vec::new();
    for case in &cases {
        if let Err(problem) = run(case).await {
            problems.push(format!("{}: {problem}", case.name()));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

async fn run(case: &Case) -> Result<(), Problem> {
    let setup = Setup::of(&case.input)?;
    let sent = setup.client.call(update(&case.input.params)?).send_with_metadata().await;
    let requests = setup.transport.requests();
    let expected = &case.expect.requests;
    if requests.len() != expected.len() {
        return Err(format!("{} attempts, botocore {}", requests.len(), expected.len()).into());
    }
    // Token, invocation id, `ttl` and signature of each attempt are among what is compared.
    for (number, (theirs, ours)) in expected.iter().zip(&requests).enumerate() {
        let alike = compare(&case.input, theirs, ours)
            .map_err(|problem| format!("attempt {}: {problem}", number + 1))?;
        assert_eq!(alike, Alike::Bytes);
    }
    let sleeps: Vec<f64> = setup.clock.sleeps().iter().map(Duration::as_secs_f64).collect();
    let near =
        sleeps.iter().zip(&case.expect.sleeps).all(|(ours, theirs)| (ours - theirs).abs() < 1e-6);
    if sleeps.len() != case.expect.sleeps.len() || !near {
        return Err(format!("waited {sleeps:?}, botocore {:?}", case.expect.sleeps).into());
    }
    end(case, sent, u32::try_from(requests.len())?)
}

/// The end of a call.
fn end(case: &Case, sent: Sent, attempts: u32) -> Result<(), Problem> {
    let (told, token) = match &sent {
        Ok((_, metadata)) => (metadata.attempts, metadata.idempotency_token.as_deref()),
        Err(error) => (error.attempts(), error.idempotency_token()),
    };
    assert_eq!((told, token), (attempts, Some(&*case.input.token)), "{}", case.name());
    match (&case.expect.exception, sent) {
        (None, Ok((output, metadata))) => {
            let expected = case.expect.metadata.as_ref().unwrap();
            assert_eq!(case.expect.result.as_ref().unwrap(), &nimble_json::output(&output));
            assert_eq!(expected.retry_attempts, Some(attempts - 1));
            assert_eq!(expected.http_status_code, Some(metadata.status));
            assert_eq!(expected.request_id.as_deref(), metadata.request_id());
            Ok(())
        }
        // The one case where no answer came.
        (Some(exception), Err(error)) if exception.unparsed => {
            assert_eq!(exception.class, "EndpointConnectionError");
            assert!(error.raw().is_none() && error.code().is_none());
            assert!(error.is_retryable() && !error.is_timeout());
            Ok(())
        }
        (Some(exception), Err(error)) => {
            check_error(case.name(), exception, &error);
            Ok(())
        }
        (expected, sent) => Err(format!("botocore has {expected:?}, we have {sent:?}").into()),
    }
}

fn check_error(name: &str, expected: &Exception, error: &Error<NimbleError>) {
    assert_eq!(expected.code.as_str(), error.code(), "{name}");
    assert_eq!(expected.status, error.status(), "{name}");
    assert_eq!(expected.request_id.as_deref(), error.request_id(), "{name}");
    let modeled = error.modeled().map(nimble_json::error);
    let class = expected.modeled.then_some(&*expected.class);
    assert_eq!(class, modeled.as_ref().map(|(class, _)| *class), "{name}");
    if let Some((_, fields)) = modeled {
        assert_eq!(Value::Object(expected.fields.clone()), fields, "{name}");
        assert_eq!(expected.message.as_deref(), error.message(), "{name}");
    } else if error.raw().is_some_and(|answer| answer.body().is_empty()) {
        // botocore's message is the status's phrase: `blank-server-error` of the deviations.
        assert_eq!(error.message(), None, "{name}");
        assert!(error.to_string().contains(expected.message.as_deref().unwrap()), "{name}");
    } else {
        assert_eq!(expected.message.as_deref(), error.message(), "{name}");
    }
}
