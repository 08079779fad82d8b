//! Answers of which we make something else than botocore, told by what is in them, and what we make.

use aws_operation_tests::Problem;
use serde_json::{Map, Value};

use super::same::same;
use crate::call::Failure;
use crate::fixture::{CannedResponse, Exception};
use crate::setup::body;

/// The names under which the request id is read.
const REQUEST_IDS: [&str; 3] = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];

/// `request-id-names`: botocore's id, or one that stands under another name.
pub fn request_id<'a>(theirs: Option<&'a str>, response: &'a CannedResponse) -> Option<&'a str> {
    theirs.or_else(|| REQUEST_IDS.into_iter().find_map(|name| header(response, name)))
}

/// `unreadable-success`: whether a 2xx has a body that is no document, or not of the declared types.
///
/// # Errors
/// A body that is not given soundly.
pub fn is_unreadable(
    response: &CannedResponse,
    result: Option<&Value>,
    misfit: Option<&str>,
) -> Result<bool, Problem> {
    let body = body(response)?;
    let fits = match serde_json::from_slice::<Map<String, Value>>(&body) {
        Ok(document) => !result.is_some_and(|result| has_another_type(result, &document.into())),
        Err(_) => body.is_empty(),
    };
    Ok((200..300).contains(&response.status) && (misfit.is_some() || !fits))
}

/// Of an object in a list's place botocore makes a list of the names, and of `true` a 1.
fn has_another_type(result: &Value, document: &Value) -> bool {
    match (result, document) {
        (Value::Array(_), Value::Object(_)) | (Value::Number(_), Value::Bool(_)) => true,
        (Value::Object(result), Value::Object(document)) => result.iter().any(|(name, value)| {
            document.get(name).is_some_and(|found| has_another_type(value, found))
        }),
        (Value::Array(result), Value::Array(document)) => {
            result.iter().zip(document).any(|(value, found)| has_another_type(value, found))
        }
        _ => false,
    }
}

/// What we make of it.
///
/// # Errors
/// What differs.
pub fn unreadable_success(ours: &Failure) -> Result<(), Problem> {
    same("code", &None, &ours.code)?;
    same("modeled", &true, &ours.modeled.is_none())?;
    same("retryable", &false, &ours.is_retryable)?;
    same("said", &true, &ours.told.contains("a response that cannot be read"))
}

/// `blank-server-error`: whether a 5xx has no document at all.
///
/// # Errors
/// A body that is not given soundly.
pub fn is_blank(response: &CannedResponse) -> Result<bool, Problem> {
    let body = body(response)?;
    let body = body.trim_ascii();
    Ok(response.status >= 500 && (body.is_empty() || body.starts_with(b"<html>")))
}

/// What we make of it.
///
/// # Errors
/// What differs.
pub fn blank_server_error(
    theirs: &Exception,
    response: &CannedResponse,
    ours: &Failure,
) -> Result<(), Problem> {
    let status = response.status.to_string();
    let named = header(response, "x-amzn-errortype");
    same("code", &named.or(Some(&status)), &ours.code.as_deref())?;
    same("message", &None, &ours.message)?;
    let id = REQUEST_IDS.into_iter().find_map(|name| header(response, name));
    same("request id", &id, &ours.request_id.as_deref())?;
    // botocore's message is the status's own phrase, which is said to people all the same.
    let phrase = theirs.message.as_deref().ok_or("no phrase")?;
    same("phrase", &true, &ours.told.contains(phrase))?;
    same("modeled", &named, &ours.modeled.as_ref().map(|modeled| &*modeled.variant))
}

/// `code-of-300`: the status, where botocore has nothing.
///
/// # Errors
/// If botocore has something.
pub fn code_of_300(theirs: &Exception) -> Result<String, Problem> {
    same("botocore's code", "", theirs.code.as_str().unwrap_or_default())?;
    Ok("300".to_owned())
}

fn header<'a>(response: &'a CannedResponse, name: &str) -> Option<&'a str> {
    let mut headers = response.headers.iter();
    headers.find(|(other, _)| other.eq_ignore_ascii_case(name)).and_then(|(_, v)| v.as_str())
}
