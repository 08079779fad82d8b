//! What an error's answer says in JSON.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use crate::protocol::ErrorHead;

const ERROR_TYPE: &str = "x-amzn-errortype";
const QUERY_ERROR: &str = "x-amzn-query-error";

/// Where a JSON protocol says the type of an error.
enum Place {
    /// The header `x-amzn-errortype`.
    Header,
    /// `code` or `Code` of the document.
    Code,
    /// `__type` of the document.
    Type,
}

/// The code and message of an error of restJson1: its type is in the header, else in the document.
pub(crate) fn rest_error_head(answer: &http::Response<Bytes>) -> ErrorHead {
    error_head(answer, [Place::Header, Place::Code, Place::Type])
}

/// The same of awsJson, where the document's `__type` goes before all. botocore looks nowhere else;
/// Smithy's clients do, and a member called `code` is data as long as there is a type.
pub(crate) fn rpc_error_head(answer: &http::Response<Bytes>) -> ErrorHead {
    error_head(answer, [Place::Type, Place::Header, Place::Code])
}

/// The message is `message` or `Message`; a body that is no JSON object is the message itself.
fn error_head(answer: &http::Response<Bytes>, places: [Place; 3]) -> ErrorHead {
    let document = object(answer);
    let member = |names: &[&str]| {
        let document = document.as_ref()?;
        names.iter().find_map(|name| scalar(document.get(*name)?))
    };
    let header = || answer.headers().get(ERROR_TYPE)?.to_str().ok().map(str::to_owned);
    let code = places.into_iter().find_map(|place| match place {
        Place::Header => header(),
        Place::Code => member(&["code", "Code"]),
        Place::Type => member(&["__type"]),
    });
    let code = code.map(|code| shape_name(&code).to_owned()).filter(|code| !code.is_empty());
    let query_code = query_code(answer.headers());
    let message = match &document {
        Some(_) => member(&["message", "Message"]),
        None => text(answer),
    };
    ErrorHead { code, query_code, message: message.filter(|message| !message.is_empty()) }
}

/// The code of `x-amzn-query-error: Code;Sender`: Smithy's
/// [`awsQueryCompatible`](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait).
fn query_code(headers: &HeaderMap) -> Option<String> {
    let (code, fault) = headers.get(QUERY_ERROR)?.to_str().ok()?.split_once(';')?;
    (!code.is_empty() && !fault.contains(';')).then(|| code.to_owned())
}

/// The document that an error's shape is read from; a body that is no JSON object is its `message`.
pub(crate) fn error_document(answer: &http::Response<Bytes>) -> Cow<'_, [u8]> {
    if object(answer).is_some() {
        return Cow::Borrowed(answer.body());
    }
    let message = text(answer).map(|message| serde_json::json!({ "message": message }));
    Cow::Owned(message.map_or_else(|| b"{}".to_vec(), |document| document.to_string().into_bytes()))
}

fn object(answer: &http::Response<Bytes>) -> Option<serde_json::Map<String, Value>> {
    match serde_json::from_slice(answer.body()) {
        Ok(Value::Object(object)) => Some(object),
        _ => None,
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A body that is not JSON: of a 5xx, blank or a gateway's page in HTML says nothing, as in botocore.
fn text(answer: &http::Response<Bytes>) -> Option<String> {
    let text = String::from_utf8_lossy(answer.body());
    let says_nothing = text.trim().is_empty()
        || (answer.status().is_server_error() && text.trim_start().starts_with("<html>"));
    (!says_nothing).then(|| text.into_owned())
}

/// `Name` of `namespace#Name:http://…`: cut at the first `:`, then after the last `#`.
fn shape_name(code: &str) -> &str {
    let name = code.split(':').next().unwrap_or(code);
    name.rsplit('#').next().unwrap_or(name).trim()
}
