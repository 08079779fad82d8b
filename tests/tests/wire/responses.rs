//! What is made of each of the fixtures' answers, compared with what botocore makes of it.

use crate::support::deviation::Deviation;
use crate::support::fixture::{Case, Exception};
use crate::support::nimble_json;
use crate::support::setup::{Problem, Setup, body};
use crate::support::update::update;
use aws_operation::{Error, Metadata};
use aws_operation_examples::nimble::{NimbleError, UpdateStreamingImageResponse};
use serde_json::Value;

const CASES: &str = include_str!("../../data/nimble-responses.jsonl");

type Sent = Result<(UpdateStreamingImageResponse, Metadata), Error<NimbleError>>;

/// Where we do not make of an answer what botocore makes of it. Beside these, an answer on which
/// botocore breaks down is only held to be an error ([`Deviation::UnreadableError`]), and a message
/// that is empty for botocore is none for us ([`Deviation::EmptyMessage`]).
fn deviation(name: &str) -> Option<Deviation> {
    Some(match name {
        "error-InternalServerErrorException-header-empty-body"
        | "html-500"
        | "html-502"
        | "html-503"
        | "html-504"
        | "empty-500"
        | "empty-502"
        | "empty-503"
        | "empty-504"
        | "whitespace-503" => Deviation::BlankServerError,
        "error-AccessDeniedException-amz-request-id"
        | "error-ConflictException-amz-request-id"
        | "error-InternalServerErrorException-amz-request-id"
        | "error-ResourceNotFoundException-amz-request-id"
        | "error-ServiceQuotaExceededException-amz-request-id"
        | "error-ThrottlingException-amz-request-id"
        | "error-ValidationException-amz-request-id" => Deviation::RequestIdNames,
        "redirect-300" => Deviation::CodeOf300,
        "success-truncated"
        | "success-html"
        | "success-type-mismatch"
        | "success-list-is-object"
        | "success-lone-surrogate" => Deviation::UnreadableSuccess,
        "success-null-items" => Deviation::NullInDense,
        _ => return None,
    })
}

#[tokio::test]
async fn every_answer_becomes_what_botocore_makes_of_it() {
    let cases = Case::read_all(CASES).unwrap();
    assert_eq!(cases.len(), 263);
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for case in &cases {
        match run(case).await {
            Ok(deviation) => found.extend(deviation),
            Err(problem) => problems.push(format!("{}: {problem}", case.name())),
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let count = |of| found.iter().filter(|found| **found == of).count();
    assert_eq!(count(Deviation::BlankServerError), 10);
    assert_eq!(count(Deviation::RequestIdNames), 7);
    assert_eq!(count(Deviation::CodeOf300), 1);
    assert_eq!(count(Deviation::UnreadableSuccess), 5);
    assert_eq!(count(Deviation::NullInDense), 1);
    assert_eq!(count(Deviation::UnreadableError), 17);
}

/// Not among the fixtures, which have no message at all where it is empty.
#[tokio::test]
async fn an_empty_message_is_none() {
    let mut case = Case::read_all(CASES).unwrap().remove(0);
    let response = case.input.response.as_mut().unwrap();
    response.status = 404;
    response.body = r#"{"__type": "ResourceNotFoundException", "message": ""}"#.to_owned();
    let setup = Setup::of(&case.input).unwrap();
    let error = setup.client.send(update(&case.input.params).unwrap()).await.unwrap_err();
    assert_eq!(error.message(), None);
    // The modeled member is what was sent.
    let (_, fields) = nimble_json::error(error.modeled().unwrap());
    assert_eq!(fields, serde_json::json!({ "message": "" }));
}

async fn run(case: &Case) -> Result<Option<Deviation>, Problem> {
    // botocore's clients were shared by many cases, so their retry quota tells nothing; one attempt
    // is all that an answer is read from.
    let setup = Setup::with(&case.input, |builder| builder.max_attempts(1))?;
    let sent = setup.client.call(update(&case.input.params)?).send_with_metadata().await;
    if setup.transport.requests().len() != 1 {
        return Err("not one request".into());
    }
    if let Err(error) = &sent {
        check_story(case, error)?;
    }
    if let Some(deviation) = deviation(case.name()) {
        return deviates(deviation, case, sent).map(|()| Some(deviation));
    }
    match (&case.expect.exception, sent) {
        (None, Ok((output, metadata))) => {
            let result = case.expect.result.as_ref().ok_or("no result")?;
            same("output", result, &nimble_json::output(&output))?;
            check_metadata(case, &metadata).map(|()| None)
        }
        (Some(exception), Err(_)) if exception.unparsed => Ok(Some(Deviation::UnreadableError)),
        (Some(exception), Err(error)) => check_error(exception, &error).map(|()| None),
        (expected, sent) => Err(format!("botocore has {expected:?}, we have {sent:?}").into()),
    }
}

/// What every error tells, whatever it is.
fn check_story(case: &Case, error: &Error<NimbleError>) -> Result<(), Problem> {
    let response = case.input.response.as_ref().ok_or("no response")?;
    same("attempts", &1, &error.attempts())?;
    same("token", &Some(&*case.input.token), &error.idempotency_token())?;
    let raw = error.raw().ok_or("the answer was not kept")?;
    same("kept body", &body(response)?, raw.body())?;
    same("kept status", &response.status, &raw.status().as_u16())?;
    let line = error.to_string();
    let shown = line.starts_with("UpdateStreamingImage ")
        && line.contains(&response.status.to_string())
        && !line.contains(char::is_control);
    if shown { Ok(()) } else { Err(format!("told as {line:?}").into()) }
}

fn check_metadata(case: &Case, metadata: &Metadata) -> Result<(), Problem> {
    let expected = case.expect.metadata.as_ref().ok_or("no metadata")?;
    same("request id", &expected.request_id.as_deref(), &metadata.request_id())?;
    same("status", &expected.http_status_code, &Some(metadata.status))?;
    same("retries", &expected.retry_attempts, &Some(metadata.attempts - 1))?;
    same("token", &Some(&case.input.token), &metadata.idempotency_token.as_ref())
}

fn check_error(expected: &Exception, error: &Error<NimbleError>) -> Result<(), Problem> {
    let code = match &expected.code {
        Value::Number(number) => Some(number.to_string()),
        other => other.as_str().map(str::to_owned),
    };
    same("code", &code.as_deref(), &error.code())?;
    let message = expected.message.as_deref().filter(|message| !message.is_empty());
    same("message", &message, &error.message())?;
    same("status", &expected.status, &error.status())?;
    same("request id", &expected.request_id.as_deref(), &error.request_id())?;
    check_modeled(expected, error)
}

fn check_modeled(expected: &Exception, error: &Error<NimbleError>) -> Result<(), Problem> {
    let modeled = error.modeled().map(nimble_json::error);
    let theirs =
        expected.modeled.then(|| (&*expected.class, Value::Object(expected.fields.clone())));
    same("modeled", &theirs, &modeled)
}

/// What we do in place of what botocore does.
fn deviates(deviation: Deviation, case: &Case, sent: Sent) -> Result<(), Problem> {
    let response = case.input.response.as_ref().ok_or("no response")?;
    let header = |name: &str| {
        let mut headers = response.headers.iter();
        headers.find(|(other, _)| other.eq_ignore_ascii_case(name)).and_then(|(_, v)| v.as_str())
    };
    match (deviation, sent, &case.expect.exception) {
        (Deviation::BlankServerError, Err(error), Some(theirs)) => {
            let status = response.status.to_string();
            let named = header("x-amzn-errortype");
            same("code", &named.or(Some(&status)), &error.code())?;
            same("message", &None, &error.message())?;
            same("request id", &header("x-amzn-requestid"), &error.request_id())?;
            // botocore's message is the status's own phrase, which is said to people all the same.
            let phrase = theirs.message.as_deref().ok_or("no phrase")?;
            same("phrase", &true, &error.to_string().contains(phrase))?;
            same("modeled", &named, &error.modeled().map(|m| nimble_json::error(m).0))
        }
        (Deviation::RequestIdNames, Err(error), Some(theirs)) => {
            same("theirs", &None, &theirs.request_id)?;
            same("request id", &Some("S3ID"), &error.request_id())?;
            check_modeled(theirs, &error)
        }
        (Deviation::CodeOf300, Err(error), Some(_)) => {
            same("code", &Some("300"), &error.code())?;
            same("status", &Some(300), &error.status())
        }
        (Deviation::UnreadableSuccess, Err(error), None) => {
            same("code", &None, &error.code())?;
            same("modeled", &true, &error.modeled().is_none())?;
            same("retryable", &false, &error.is_retryable())?;
            same("said", &true, &error.to_string().contains("the answer cannot be read"))
        }
        (Deviation::NullInDense, Ok((output, metadata)), None) => {
            let theirs = case.expect.result.as_ref().ok_or("no result")?;
            same("output", &without_nulls(theirs), &nimble_json::output(&output))?;
            check_metadata(case, &metadata)
        }
        (_, sent, _) => Err(format!("{deviation:?} is not {sent:?}").into()),
    }
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            items.iter().filter(|item| !item.is_null()).map(without_nulls).collect()
        }
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        other => other.clone(),
    }
}

fn same<T: PartialEq<U> + std::fmt::Debug, U: std::fmt::Debug>(
    what: &str,
    theirs: &T,
    ours: &U,
) -> Result<(), Problem> {
    if theirs == ours {
        Ok(())
    } else {
        Err(format!("{what}: {theirs:?} was expected, we have {ours:?}").into())
    }
}
