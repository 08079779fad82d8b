//! How operations are authenticated, and which are left out.

use cargo_aws_operation::{Model, Options};

use crate::signing::{auth_keys, botocore, keys};
use crate::support::{Result, import};

/// A service with these traits, and one operation with these.
fn authenticated(service: &str, operation: &str) -> String {
    format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#own": {{"type": "structure", "traits": {{"smithy.api#trait": {{}}, "smithy.api#authDefinition": {{}}}}}},
            "a#Test": {{
                "type": "service", "operations": [{{"target": "a#Act"}}],
                "traits": {{"aws.protocols#restJson1": {{}} {service}}}
            }},
            "a#Act": {{
                "type": "operation", "input": {{"target": "a#Input"}},
                "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}} {operation}}}
            }},
            "a#Input": {{"type": "structure", "members": {{
                "inHeader": {{
                    "target": "smithy.api#String", "traits": {{"smithy.api#httpHeader": "X-Taken"}}
                }},
                "inQuery": {{
                    "target": "smithy.api#String", "traits": {{"smithy.api#httpQuery": "taken"}}
                }}
            }}}}
        }}}}"#
    )
}

/// The keys of the service and the operation, or what it is left out for.
type Expected<'a> = std::result::Result<(&'a str, &'a str), &'a str>;

fn check(model: &str, name: &str, expected: Expected<'_>) {
    let left_out = |schemes| {
        format!(
            "`{name}`: authentication with `{schemes}` is not supported yet \
             (with `--auth none` you add its header)"
        )
    };
    let expected = expected.map_err(left_out);
    let expected = expected.map(|(service, own)| (service.to_owned(), own.to_owned()));
    assert_eq!(auth_keys(model, name), expected, "{model}");
}

#[test]
fn operations_are_authenticated_by_the_rules_of_smithy() {
    let v4 = r#", "aws.auth#sigv4": {"name": "v4"}"#;
    let v4a = r#", "aws.auth#sigv4a": {"name": "v4"}"#;
    let key = r#", "smithy.api#httpApiKeyAuth": {"name": "X-Api-Key", "in": "header"}"#;
    let bearer = r#", "smithy.api#httpBearerAuth": {}"#;
    let basic = r#", "smithy.api#httpBasicAuth": {}"#;
    let own = r#", "a#own": {}"#;
    let only = |schemes: &str| format!(r#", "smithy.api#auth": [{schemes}]"#);
    let none = only("");
    let optional = r#", "smithy.api#optionalAuth": {}"#;
    let (only_v4, only_v4a) = (only(r#""aws.auth#sigv4""#), only(r#""aws.auth#sigv4a""#));
    let only_bearer = only(r#""smithy.api#httpBearerAuth""#);
    let only_key = only(r#""smithy.api#httpApiKeyAuth""#);
    let key_first = only(r#""smithy.api#httpApiKeyAuth", "aws.auth#sigv4""#);
    let own_first = only(r#""a#own", "smithy.api#httpBearerAuth""#);
    let by_key = r#"auth = http_api_key(header = "X-Api-Key")"#;
    for (service, operation, expected) in [
        (String::new(), "", Ok(("auth = none", ""))),
        (v4.to_owned(), "", Ok(("", ""))),
        (v4.to_owned(), &*none, Ok(("", "auth = none"))),
        (format!("{v4}{none}"), "", Ok(("auth = none", ""))),
        (format!("{v4}{none}"), &only_v4, Ok(("auth = none", "auth = sigv4"))),
        (key.to_owned(), optional, Ok((by_key, "auth = none"))),
        (format!("{v4}{key}"), "", Ok(("", ""))),
        (format!("{v4}{key}"), &only_key, Ok(("", by_key))),
        (format!("{v4}{key}{key_first}"), "", Ok((by_key, ""))),
        (format!("{v4}{own}"), "", Ok(("", ""))),
        (format!("{v4}{bearer}"), "", Ok(("auth = bearer_or_sigv4", ""))),
        (format!("{v4}{bearer}"), &only_v4, Ok(("auth = bearer_or_sigv4", "auth = sigv4"))),
        (format!("{v4}{bearer}{only_v4}"), &only_bearer, Ok(("", "auth = bearer"))),
        (format!("{v4a}{bearer}{only_bearer}"), &only_v4a, Ok(("auth = bearer", "auth = sigv4a"))),
        (bearer.to_owned(), "", Ok(("auth = bearer", ""))),
        (bearer.to_owned(), &none, Ok(("auth = bearer", "auth = none"))),
        (key.to_owned(), "", Ok((by_key, ""))),
        (format!("{bearer}{key}"), "", Ok((by_key, ""))),
        (format!("{bearer}{own}{own_first}"), "", Ok(("auth = bearer", ""))),
        (own.to_owned(), "", Err("a#own")),
        (basic.to_owned(), "", Err("smithy.api#httpBasicAuth")),
        (format!("{own}{basic}"), "", Err("a#own`, `smithy.api#httpBasicAuth")),
    ] {
        check(&authenticated(&service, operation), "Act", expected);
    }
}

#[test]
fn the_place_of_an_api_key_is_written_if_it_is_one() {
    for (key, expected) in [
        (
            r#"{"name": "Authorization", "in": "header", "scheme": "ApiKey"}"#,
            Ok(r#"auth = http_api_key(header = "Authorization", scheme = "ApiKey")"#),
        ),
        (r#"{"name": "api key", "in": "query"}"#, Ok(r#"auth = http_api_key(query = "api key")"#)),
        (
            r#"{"name": "x-taken2", "in": "header"}"#,
            Ok(r#"auth = http_api_key(header = "x-taken2")"#),
        ),
        (r#"{"name": "a b", "in": "header"}"#, Err("smithy.api#httpApiKeyAuth")),
        (r#"{"name": "Host", "in": "header"}"#, Err("smithy.api#httpApiKeyAuth")),
        (r#"{"name": "X", "in": "header", "scheme": "a b"}"#, Err("smithy.api#httpApiKeyAuth")),
        (r#"{"name": "X", "in": "cookie"}"#, Err("smithy.api#httpApiKeyAuth")),
        (r#"{"name": "", "in": "query"}"#, Err("smithy.api#httpApiKeyAuth")),
        (r#"{}"#, Err("smithy.api#httpApiKeyAuth")),
    ] {
        let model = authenticated(&format!(r#", "smithy.api#httpApiKeyAuth": {key}"#), "");
        check(&model, "Act", expected.map(|key| (key, "")));
    }
    for (key, member) in [
        (r#"{"name": "x-taken", "in": "header"}"#, "inHeader"),
        (r#"{"name": "taken", "in": "query"}"#, "inQuery"),
    ] {
        let model = authenticated(&format!(r#", "smithy.api#httpApiKeyAuth": {key}"#), "");
        let said = format!("`Act`: `{member}` is bound to the place of the API key");
        assert_eq!(auth_keys(&model, "Act"), Err(said));
    }
}

/// An operation's list goes before its `authtype`, and both before the service's list and version.
#[test]
fn operations_are_authenticated_as_botocore_does() -> Result {
    let bearer = r#""auth": ["smithy.api#httpBearerAuth"]"#;
    let either = r#""auth": ["aws.auth#sigv4", "smithy.api#httpBearerAuth"]"#;
    let authtype = |name: &str| format!(r#""authtype": "{name}""#);
    let version = |name: &str| format!(r#", "signatureVersion": "{name}""#);
    for (service, operation, expected) in [
        ("", "", Ok(("", ""))),
        ("", bearer, Ok(("", "auth = bearer"))),
        ("", either, Ok(("", "auth = bearer_or_sigv4"))),
        ("", &authtype("bearer"), Ok(("", "auth = bearer"))),
        ("", &authtype("custom"), Ok(("", ""))),
        ("", r#""auth": ["a#own", "aws.auth#sigv4"]"#, Ok(("", ""))),
        ("", r#""auth": ["a#own", "smithy.api#noAuth"]"#, Ok(("", "auth = none"))),
        ("", r#""auth": ["smithy.api#httpApiKeyAuth"]"#, Err("smithy.api#httpApiKeyAuth")),
        ("", r#""auth": ["a#own", "a#other"]"#, Err("a#own`, `a#other")),
        ("", &format!(r#"{bearer}, {}"#, authtype("none")), Ok(("", "auth = bearer"))),
        (&format!(", {bearer}"), "", Ok(("auth = bearer", ""))),
        (&format!(", {either}"), "", Ok(("auth = bearer_or_sigv4", ""))),
        (&format!(", {either}"), bearer, Ok(("auth = bearer_or_sigv4", "auth = bearer"))),
        (
            &format!(", {bearer}"),
            r#""auth": ["aws.auth#sigv4"]"#,
            Ok(("auth = bearer", "auth = sigv4")),
        ),
        (&format!(", {bearer}"), &authtype("v4"), Ok(("auth = bearer", "auth = sigv4"))),
        (r#", "auth": ["smithy.api#noAuth"]"#, "", Ok(("auth = none", ""))),
        (r#", "auth": []"#, "", Ok(("", ""))),
        (&format!(r#"{}, "auth": []"#, version("none")), "", Ok(("auth = none", ""))),
        (&format!(r#"{}, "auth": ["aws.auth#sigv4"]"#, version("v2")), "", Ok(("", ""))),
        (&version("s3"), "", Ok(("", ""))),
        (&version("s3v4"), "", Ok(("", ""))),
        (&version("none"), "", Ok(("auth = none", ""))),
        (&version("bearer"), "", Ok(("auth = bearer", ""))),
        (&version("bearer"), &authtype("none"), Ok(("auth = bearer", "auth = none"))),
        (&version("v2"), "", Err("v2")),
        (&version("v3"), "", Err("v3")),
        (&version("v3"), r#""auth": []"#, Err("v3")),
        (&version("v2"), &authtype("v4-unsigned-body"), Ok(("", "auth = unsigned_payload"))),
    ] {
        let comma = if operation.is_empty() { "" } else { ", " };
        let model = botocore("")
            .replace(r#""serviceId": "Test","#, r#""serviceId": "Test""#)
            .replace(r#""signatureVersion": "v4""#, service)
            .replace(r#""Get": {"#, &format!(r#""Get": {{{operation}{comma}"#));
        check(&model, "Get", expected);
    }
    let v4a = botocore("").replace(r#""v4""#, r#""v4a""#);
    assert_eq!(keys(&import(v4a.as_bytes())?)?, "auth = sigv4a");
    Ok(())
}

/// A word on the command line is for what cannot be declared only.
#[test]
fn what_is_supported_keeps_its_authentication() -> Result {
    let bearer = authenticated(r#", "smithy.api#httpBearerAuth": {}"#, "");
    let model = Model::read(bearer.as_bytes())?.without_unsupported_auth();
    let import = model.import_all(Options::new())?;
    assert!(import.text.contains("auth = bearer") && !import.text.contains("auth = none"));
    assert!(import.notes.is_empty());
    let basic = authenticated(r#", "smithy.api#httpBasicAuth": {}"#, "");
    let model = Model::read(basic.as_bytes())?.without_unsupported_auth();
    let import = model.import_all(Options::new())?;
    assert!(import.text.contains("auth = none"), "{}", import.text);
    assert_eq!(import.notes.len(), 1);
    Ok(())
}
