//! What is made of an answer of the protocol suites.

use std::collections::BTreeMap;

use aws_operation::{Client, Credentials};
use aws_operation_tests::{Canned, CannedTransport, Problem};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

use super::deviate;
use super::same::same;
use crate::case::Case;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    response: Response,
    has_base64_bodies: bool,
    error: Option<Value>,
    error_code: Option<String>,
    error_message: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Response {
    status_code: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<String>,
}

/// Checks one case.
///
/// # Errors
/// What differs.
pub fn output(case: &Case) -> Result<(), Problem> {
    let Output { response, has_base64_bodies, error, error_code, error_message } =
        serde_json::from_str(case.text)?;
    let mut answer = http::Response::builder().status(response.status_code);
    for (name, value) in &response.headers {
        answer = answer.header(name, value);
    }
    // `unreadable-success`: one that does not say which protocol it is of.
    let is_unmarked =
        has_base64_bodies && !response.headers.keys().any(|name| name == "smithy-protocol");
    let body = response.body.unwrap_or_default();
    let body = if has_base64_bodies { STANDARD.decode(body)? } else { body.into_bytes() };
    let answer = answer.body(Bytes::from(body))?;
    let client = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(answer)]))
        .endpoint_url("https://example.com")
        .max_attempts(1)
        .build()?;
    match (error_code, case.call?(&client).end, case.misfit) {
        (None, Ok(success), None) => success.output.map_err(Problem::from),
        (None, Ok(_), Some(misfit)) => Err(format!("the result does not fit: {misfit}").into()),
        // A value of another type, which botocore hands on.
        (None, Err(failure), Some(misfit)) => deviate::unreadable_success(&failure)
            .map_err(|problem| format!("the result does not fit: {misfit}; {problem}").into()),
        (None, Err(failure), None) if is_unmarked => deviate::unreadable_success(&failure),
        (None, Err(failure), None) => Err(failure.told.into()),
        (Some(_), Ok(_), _) => Err("an error was expected, we have an output".into()),
        (Some(_), Err(_), Some(misfit)) => Err(format!("the error does not fit: {misfit}").into()),
        (Some(code), Err(failure), None) => {
            same("code", &Some(code), &failure.code)?;
            if let Some(message) = error_message {
                same("message", &Some(message), &failure.message)?;
            }
            match failure.modeled {
                Some(modeled) => modeled.compared.map_err(Problem::from),
                None => same("modeled", &json!({}), &error.unwrap_or_else(|| json!({}))),
            }
        }
    }
}
