//! The errors of the JSON protocols, and of those whose errors are as theirs.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bytes::Bytes;
use http::HeaderMap;

use crate::json;
use crate::shape::{ReadError, TreeReader};
use crate::spec::{ErrorContent, ErrorDocument};
use crate::value::Document;

const ERROR_TYPE: &str = "x-amzn-errortype";
const QUERY_ERROR: &str = "x-amzn-query-error";
/// The two spellings of the member that services write as they like.
const MESSAGES: [&str; 2] = ["message", "Message"];
/// The message of OAuth's errors, which SSO OIDC returns.
const DESCRIPTION: &str = "error_description";

/// Where a JSON protocol says the type of an error.
pub(super) enum Place {
    /// The header `x-amzn-errortype`.
    Header,
    /// `code` or `Code` of the document.
    Code,
    /// `__type` of the document.
    Type,
}

/// The code, message and members of an error, whose type is in the first of `places` that has one.
pub(super) fn read(response: &http::Response<Bytes>, places: [Place; 3]) -> ErrorDocument {
    of_members(response, json::members(response.body()), places)
}

/// As [`read`], of members that are read already; `None` if the body has none.
pub(super) fn of_members<const N: usize>(
    response: &http::Response<Bytes>,
    members: Option<BTreeMap<String, Document>>,
    places: [Place; N],
) -> ErrorDocument {
    let members = members.unwrap_or_else(|| of_text(response));
    let member = |names: &[&str]| names.iter().find_map(|name| scalar(members.get(*name)?));
    let header = || Some(response.headers().get(ERROR_TYPE)?.to_str().ok()?.into());
    let code = places.into_iter().find_map(|place| match place {
        Place::Header => header(),
        Place::Code => member(&["code", "Code"]),
        Place::Type => member(&["__type"]),
    });
    let code = code.map(|code| shape_name(&code).to_owned()).filter(|code| !code.is_empty());
    let said = |names: &[&str]| member(names).filter(|message| !message.is_empty());
    let message = said(&MESSAGES).or_else(|| said(&[DESCRIPTION])).map(Cow::into_owned);
    let query_code = query_code(response.headers());
    let content = ErrorContent::Tree(Document::Object(with_both_messages(members)));
    ErrorDocument { code, query_code, message, content }
}

/// Reads a modeled error.
pub(super) fn reader(content: &ErrorContent) -> Result<TreeReader<'_>, ReadError> {
    match content {
        ErrorContent::Tree(document) => Ok(TreeReader(document)),
        #[cfg(feature = "xml")]
        ErrorContent::Xml(_) => Err(ReadError::new("expected an object, found an element")),
    }
}

/// The members of a body that is not a JSON object: the text is the message. That of a 5xx which is
/// blank or a gateway's page in HTML says nothing, as in botocore.
fn of_text(response: &http::Response<Bytes>) -> BTreeMap<String, Document> {
    let text = String::from_utf8_lossy(response.body());
    let says_nothing = text.trim().is_empty()
        || (response.status().is_server_error() && text.trim_start().starts_with("<html>"));
    let mut members = BTreeMap::new();
    if !says_nothing {
        members.insert("message".to_owned(), Document::from(text.as_ref()));
    }
    members
}

/// A modeled member `message` is filled from `Message` if it did not come, and the reverse.
fn with_both_messages(mut members: BTreeMap<String, Document>) -> BTreeMap<String, Document> {
    let is_there = |members: &BTreeMap<_, Document>, name: &str| {
        members.get(name).is_some_and(|member| !matches!(member, Document::Null))
    };
    for [name, other] in [MESSAGES, [MESSAGES[1], MESSAGES[0]]] {
        if !is_there(&members, name) && is_there(&members, other) {
            let message = members.get(other).cloned().unwrap_or_default();
            members.insert(name.to_owned(), message);
        }
    }
    members
}

/// The code of `x-amzn-query-error: Code;Sender`: Smithy's
/// [`awsQueryCompatible`](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait).
fn query_code(headers: &HeaderMap) -> Option<String> {
    let (code, fault) = headers.get(QUERY_ERROR)?.to_str().ok()?.split_once(';')?;
    (!code.is_empty() && !fault.contains(';')).then(|| code.to_owned())
}

fn scalar(member: &Document) -> Option<Cow<'_, str>> {
    match member {
        Document::Text(text) => Some(text.into()),
        Document::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

/// `Name` of `namespace#Name:http://…`: cut at the first `:`, then after the last `#`. Of a list, which a
/// header becomes if a proxy joins its lines, the first one.
fn shape_name(code: &str) -> &str {
    let name = code.split([':', ',']).next().unwrap_or(code);
    name.rsplit('#').next().unwrap_or(name).trim()
}
