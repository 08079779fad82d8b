//! Reads the traits of Smithy's JSON AST that matter to a declaration.

use std::collections::BTreeMap;

use aws_operation_words::SetBy;
use serde_json::Value;

use super::smithy_raw::RawTraits;
use crate::error::Error;
use crate::model::{
    ApiKeyPlace, Bounds, Checksum, ErrorTraits, Layout, Namespace, Pages, Retry, TimestampFormat,
    Traits,
};

/// The value of a trait that is a string.
pub(super) fn text(traits: &RawTraits, id: &str) -> Option<String> {
    traits.get(id).and_then(Value::as_str).map(str::to_owned)
}

/// A property of a trait's value, if it is a string.
pub(super) fn text_of(traits: &RawTraits, id: &str, key: &str) -> Option<String> {
    traits.get(id).and_then(|value| value.get(key)).and_then(Value::as_str).map(str::to_owned)
}

/// The documentation.
pub(super) fn docs(traits: &RawTraits) -> Option<String> {
    text(traits, "smithy.api#documentation")
}

/// The schemes by which requests may be authenticated: those that are listed, or else all there are.
pub(super) fn schemes(traits: &RawTraits) -> Vec<&str> {
    listed_schemes(traits).unwrap_or_else(|| traits.keys().map(String::as_str).collect())
}

/// The schemes that the trait `auth` lists, which may be none.
pub(super) fn listed_schemes(traits: &RawTraits) -> Option<Vec<&str>> {
    let listed = traits.get("smithy.api#auth").and_then(Value::as_array)?;
    Some(listed.iter().filter_map(Value::as_str).collect())
}

/// Where the API key of a service goes, if that can be declared.
pub(super) fn api_key(traits: &RawTraits) -> Option<ApiKeyPlace> {
    let id = "smithy.api#httpApiKeyAuth";
    let name = text_of(traits, id, "name").filter(|name| !name.is_empty())?;
    let scheme = text_of(traits, id, "scheme");
    let is_token = |text: &str| {
        !text.is_empty()
            && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
    };
    let set_by_client = SetBy::of(&name)
        .is_some_and(|by| !matches!(by, SetBy::Signer | SetBy::UnsignedPayload))
        || name.eq_ignore_ascii_case("content-type");
    match text_of(traits, id, "in")?.as_str() {
        "query" => Some(ApiKeyPlace::Query(name)),
        "header" if is_token(&name) && !set_by_client && scheme.as_deref().is_none_or(is_token) => {
            Some(ApiKeyPlace::Header { name, scheme })
        }
        _ => None,
    }
}

/// The parameters of the endpoint rules that an operation sets.
pub(super) fn endpoint_parameters(traits: &RawTraits) -> BTreeMap<String, Value> {
    let set = traits.get("smithy.rules#staticContextParams").and_then(Value::as_object);
    let set = set.into_iter().flatten();
    set.filter_map(|(name, set)| Some((name.clone(), set.get("value")?.clone()))).collect()
}

/// Whether a property of a trait's value is true.
fn is_true(traits: &RawTraits, id: &str, key: &str) -> bool {
    traits.get(id).and_then(|value| value.get(key)).and_then(Value::as_bool) == Some(true)
}

/// The checksums of an operation.
pub(super) fn checksum(traits: &RawTraits) -> Checksum {
    let id = "aws.protocols#httpChecksum";
    let algorithms = traits.get(id).and_then(|value| value.get("responseAlgorithms"));
    let algorithms = algorithms.and_then(Value::as_array).into_iter().flatten();
    Checksum {
        required: traits.contains_key("smithy.api#httpChecksumRequired")
            || is_true(traits, id, "requestChecksumRequired"),
        request_algorithm: text_of(traits, id, "requestAlgorithmMember"),
        request_validation_mode: text_of(traits, id, "requestValidationModeMember"),
        response_algorithms: Checksum::known(algorithms.filter_map(Value::as_str)),
    }
}

/// The pages of an operation, of which its service says what is the same for all.
pub(super) fn pages(traits: &RawTraits, of_service: &RawTraits) -> Option<Pages> {
    let id = "smithy.api#paginated";
    traits.get(id)?;
    let said = |key| text_of(traits, id, key).or_else(|| text_of(of_service, id, key));
    Some(Pages {
        input: vec![said("inputToken")?],
        output: vec![said("outputToken")?],
        items: said("items").into_iter().collect(),
        limit: said("pageSize"),
        ..Pages::default()
    })
}

/// Whether an operation's requests can be compressed with gzip.
pub(super) fn takes_gzip(traits: &RawTraits) -> bool {
    let said = traits.get("smithy.api#requestCompression");
    let encodings = said.and_then(|value| value.get("encodings")).and_then(Value::as_array);
    encodings.is_some_and(|encodings| encodings.iter().any(|encoding| encoding == "gzip"))
}

/// Whether an operation's host is known to another operation alone.
pub(super) fn needs_discovery(traits: &RawTraits) -> bool {
    is_true(traits, "aws.api#clientDiscoveredEndpoint", "required")
}

/// All that is said of a shape or member.
pub(super) fn read(traits: &RawTraits) -> Result<Traits, Error> {
    let media_type = text(traits, "smithy.api#mediaType");
    Ok(Traits {
        docs: docs(traits),
        sensitive: traits.contains_key("smithy.api#sensitive"),
        sparse: traits.contains_key("smithy.api#sparse"),
        length: bounds(traits, "smithy.api#length"),
        range: bounds(traits, "smithy.api#range"),
        timestamp: timestamp(traits)?,
        media_type,
        json_value: false,
        streaming: traits.contains_key("smithy.api#streaming"),
        requires_length: traits.contains_key("smithy.api#requiresLength"),
        error: error(traits),
        events: false,
        event_header: traits.contains_key("smithy.api#eventHeader"),
        event_payload: traits.contains_key("smithy.api#eventPayload"),
        layout: Layout {
            flattened: traits.contains_key("smithy.api#xmlFlattened"),
            attribute: traits.contains_key("smithy.api#xmlAttribute"),
            namespace: namespace(traits),
            root: text(traits, "smithy.api#xmlName"),
            query_name: text(traits, "aws.protocols#ec2QueryName"),
            url_encoded: false,
        },
    })
}

/// The namespace of a service, shape or member.
pub(super) fn namespace(traits: &RawTraits) -> Option<Namespace> {
    let id = "smithy.api#xmlNamespace";
    let prefix = text_of(traits, id, "prefix").unwrap_or_default();
    Some(Namespace { prefix, uri: text_of(traits, id, "uri")? })
}

fn bounds(traits: &RawTraits, id: &str) -> Option<Bounds> {
    let bounds = traits.get(id)?;
    let bound = |key| match bounds.get(key) {
        Some(Value::Number(number)) => Some(number.clone()),
        _ => None,
    };
    Some(Bounds { min: bound("min"), max: bound("max") })
}

fn timestamp(traits: &RawTraits) -> Result<Option<TimestampFormat>, Error> {
    let Some(name) = text(traits, "smithy.api#timestampFormat") else { return Ok(None) };
    match TimestampFormat::parse(&name) {
        None => Err(Error::Model(format!("unknown timestamp format `{name}`"))),
        known => Ok(known),
    }
}

/// What is said of an error in awsQuery alone. Query-compatible services of other protocols have the code in
/// a header only.
pub(super) fn query_error(traits: &RawTraits, error: &mut ErrorTraits) {
    let id = "aws.protocols#awsQueryError";
    error.code = text_of(traits, id, "code");
    let status = traits.get(id).and_then(|value| value.get("httpResponseCode")?.as_u64());
    error.status = status.and_then(|code| code.try_into().ok()).or(error.status);
}

fn error(traits: &RawTraits) -> Option<ErrorTraits> {
    traits.get("smithy.api#error")?;
    let status = traits.get("smithy.api#httpError").and_then(Value::as_u64);
    let retry = traits.get("smithy.api#retryable").map(|retryable| {
        let throttling = retryable.get("throttling").and_then(Value::as_bool);
        if throttling == Some(true) { Retry::Throttling } else { Retry::Plain }
    });
    Some(ErrorTraits { code: None, status: status.and_then(|code| code.try_into().ok()), retry })
}
