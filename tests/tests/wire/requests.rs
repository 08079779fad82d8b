//! What is sent for each of the fixtures' calls, compared with what botocore sends.

use crate::support::deviation::Deviation;
use crate::support::fixture::{Case, Input, WireRequest};
use crate::support::setup::{Problem, Setup};
use crate::support::update::{UnsignedUpdate, update};
use crate::support::wire_request::{Alike, compare};
use aws_operation::{Client, Credentials, Error, aws_operation};
use aws_operation_examples::nimble::NimbleError;

const CASES: &str = include_str!("../../data/nimble-requests.jsonl");

/// Where we do not send what botocore sends.
const DEVIATIONS: [(&str, Deviation); 10] = [
    ("label-00", Deviation::LabelOfAnotherResource),
    ("label-01", Deviation::LabelOfAnotherResource),
    ("label-02", Deviation::LabelOfAnotherResource),
    ("token-too-long", Deviation::LengthMax),
    ("name-65-chars", Deviation::LengthMax),
    ("description-257-chars", Deviation::LengthMax),
    ("token-edge-spaces", Deviation::HeaderEdgeSpace),
    ("token-newline", Deviation::HeaderControlCharacter),
    ("adaptive", Deviation::NoAdaptiveRetries),
    ("legacy", Deviation::NoLegacyRetries),
];

/// Calls that the compiler refuses where botocore does it as they are made.
const NOT_RUST: [(&str, &str); 6] = [
    ("missing-streamingImageId", "a field of type `String` cannot be left out"),
    ("missing-studioId", "a field of type `String` cannot be left out"),
    ("null-name", "`None` leaves a member out: there is no null beside it"),
    ("int-name", "a field of type `String` takes no number"),
    ("int-label", "a field of type `String` takes no number"),
    ("unknown-param", "a field that is not declared cannot be set"),
];

/// How a case came out.
#[derive(Debug, PartialEq)]
enum Outcome {
    Sent(Alike),
    Refused,
    NotRust,
    Deviates(Deviation),
}

#[tokio::test]
async fn every_request_is_what_botocore_sends() {
    let cases = Case::read_all(CASES).unwrap();
    assert_eq!(cases.len(), 99);
    let (mut outcomes, mut problems) = (Vec::new(), Vec::new());
    for case in &cases {
        match run(case).await {
            Ok(outcome) => outcomes.push((case.name(), outcome)),
            Err(problem) => problems.push(format!("{}: {problem}", case.name())),
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let count = |of: fn(&Outcome) -> bool| outcomes.iter().filter(|(_, o)| of(o)).count();
    assert_eq!(count(|outcome| *outcome == Outcome::Sent(Alike::Bytes)), 58);
    assert_eq!(count(|outcome| *outcome == Outcome::Sent(Alike::Value)), 24);
    assert_eq!(count(|outcome| *outcome == Outcome::Refused), 1);
    assert_eq!(count(|outcome| *outcome == Outcome::NotRust), NOT_RUST.len());
    assert_eq!(count(|outcome| matches!(outcome, Outcome::Deviates(_))), DEVIATIONS.len());
}

async fn run(case: &Case) -> Result<Outcome, Problem> {
    let update = match update(&case.input.params) {
        Ok(update) => update,
        Err(reason) => {
            let listed = NOT_RUST.contains(&(case.name(), reason)) && case.expect.error.is_some();
            return if listed { Ok(Outcome::NotRust) } else { Err(reason.into()) };
        }
    };
    let setup = Setup::of(&case.input)?;
    let deviation = DEVIATIONS.iter().find(|(name, _)| *name == case.name());
    let Some(theirs) = &case.expect.request else {
        refused(&setup, setup.client.send(update).await, &[("clientToken", "at least 1")])?;
        return Ok(Outcome::Refused);
    };
    if let Some((_, deviation)) = deviation {
        deviates(*deviation, case, theirs).await?;
        return Ok(Outcome::Deviates(*deviation));
    }
    let sent = if case.input.credentials.is_some() {
        setup.client.send(update).await.map(|_| ()).map_err(|error| error.to_string())
    } else {
        let unsigned = UnsignedUpdate::from(update);
        setup.client.send(unsigned).await.map_err(|error| error.to_string())
    };
    sent?;
    let alike = compare(&case.input, theirs, &one_request(&setup)?)?;
    // `{}` is `{}` to everyone; whatever has a member, botocore writes with spaces.
    let empty = theirs.body_text.as_deref() == Some("{}");
    assert_eq!(alike == Alike::Bytes, empty, "{}", case.name());
    Ok(Outcome::Sent(alike))
}

/// What we do in place of what botocore does.
async fn deviates(deviation: Deviation, case: &Case, theirs: &WireRequest) -> Result<(), Problem> {
    let setup = Setup::of(&case.input)?;
    let result = setup.client.send(update(&case.input.params)?).await;
    match deviation {
        Deviation::LabelOfAnotherResource => {
            refused(&setup, result, &[("studioId", "another resource")])
        }
        Deviation::LengthMax => {
            let (member, max) = match case.name() {
                "token-too-long" => ("clientToken", "65 characters, at most 64 are"),
                "name-65-chars" => ("name", "65 characters, at most 64 are"),
                _ => ("description", "257 characters, at most 256 are"),
            };
            refused(&setup, result, &[(member, max)])?;
            // The service is left to check it, if that is what the caller wants.
            let unchecked = Setup::with(&case.input, |builder| builder.check_constraints(false))?;
            send(&unchecked.client, &case.input).await?;
            compare(&case.input, theirs, &one_request(&unchecked)?).map(|_| ())
        }
        Deviation::HeaderEdgeSpace => {
            refused(&setup, result, &[("clientToken", "begins or ends with a space")])
        }
        Deviation::HeaderControlCharacter => {
            refused(&setup, result, &[("clientToken", "control character")])
        }
        // The first request of the adaptive mode is that of the standard mode.
        Deviation::NoAdaptiveRetries => {
            result?;
            compare(&case.input, theirs, &one_request(&setup)?).map(|_| ())
        }
        Deviation::NoLegacyRetries => {
            result?;
            let mut ours = one_request(&setup)?;
            let attempt = ours.headers_mut().insert("amz-sdk-request", "attempt=1".parse()?);
            assert_eq!(attempt.unwrap(), "attempt=1; max=3");
            compare(&case.input, theirs, &ours).map(|_| ())
        }
        _ => Err(format!("{deviation:?} is none of requests").into()),
    }
}

async fn send(client: &Client, input: &Input) -> Result<(), Problem> {
    client.send(update(&input.params)?).await?;
    Ok(())
}

fn one_request(setup: &Setup) -> Result<http::Request<bytes::Bytes>, Problem> {
    let mut requests = setup.transport.requests();
    match (requests.pop(), requests.is_empty()) {
        (Some(request), true) => Ok(request),
        (last, _) => Err(format!("{} requests before {last:?}", requests.len()).into()),
    }
}

/// Asserts that nothing was sent, and that the error names these members and problems.
fn refused<T>(
    setup: &Setup,
    result: Result<T, Error<NimbleError>>,
    members: &[(&str, &str)],
) -> Result<(), Problem> {
    let error = result.err().ok_or("was not refused")?;
    let told: Vec<_> = error.invalid_members().iter().map(|m| (m.path(), m.problem())).collect();
    let all = told.len() == members.len()
        && told
            .iter()
            .zip(members)
            .all(|(ours, (path, part))| ours.0 == *path && ours.1.contains(part));
    let unsent = error.attempts() == 0 && setup.transport.requests().is_empty();
    let named = members
        .iter()
        .all(|(path, part)| error.to_string().contains(path) && error.to_string().contains(part));
    if all && unsent && named {
        Ok(())
    } else {
        Err(format!("refused otherwise: {error:?}").into())
    }
}

/// An operation whose query is a list alone.
#[aws_operation(method = "DELETE", path = "/tags/{arn}", output = ())]
struct Untag {
    arn: String,
    #[aws(query)]
    tag_keys: Vec<String>,
}

#[tokio::test]
async fn a_query_without_parameters_leaves_no_question_mark() {
    let client = Client::builder().region("us-east-1").service("tags");
    let client = client.credentials(Credentials::new("AKID", "secret")).build().unwrap();
    for (tag_keys, query) in
        [(vec![], None), (vec!["a".into(), "b c".into()], Some("tagKeys=a&tagKeys=b%20c"))]
    {
        let call = client.call(Untag { arn: "arn:x/y".into(), tag_keys });
        let request = call.preview().await.unwrap();
        assert_eq!(request.uri().path(), "/tags/arn%3Ax%2Fy");
        assert_eq!(request.uri().query(), query, "{}", Deviation::NoBareQuestionMark.name());
    }
}
