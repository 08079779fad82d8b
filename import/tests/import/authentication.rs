//! Which operations are signed, which need nothing, and which are left out.

use cargo_aws_operation::{Model, Options};

use crate::signing::{botocore, keys, own_key};
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
                "type": "operation",
                "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}} {operation}}}
            }}
        }}}}"#
    )
}

#[test]
fn operations_are_authenticated_by_the_rules_of_smithy() -> Result {
    let v4 = r#", "aws.auth#sigv4": {"name": "v4"}"#;
    let key = r#", "smithy.api#httpApiKeyAuth": {"name": "X-Api-Key", "in": "header"}"#;
    let bearer = r#", "smithy.api#httpBearerAuth": {}"#;
    let own = r#", "a#own": {}"#;
    let only = |scheme: &str| format!(r#", "smithy.api#auth": ["{scheme}"]"#);
    let none = r#", "smithy.api#auth": []"#;
    let optional = r#", "smithy.api#optionalAuth": {}"#;
    let only_v4 = only("aws.auth#sigv4");
    let only_bearer = only("smithy.api#httpBearerAuth");
    for (service, operation, expected) in [
        (String::new(), String::new(), Ok("none")),
        (v4.to_owned(), String::new(), Ok("signed")),
        (v4.to_owned(), none.to_owned(), Ok("none")),
        (format!("{v4}{none}"), String::new(), Ok("none")),
        (format!("{v4}{none}"), only_v4.clone(), Ok("signed")),
        (key.to_owned(), optional.to_owned(), Ok("none")),
        (format!("{v4}{key}"), String::new(), Ok("signed")),
        (format!("{v4}{own}"), String::new(), Ok("signed")),
        (format!("{v4}{bearer}{only_v4}"), only_bearer.clone(), Err("smithy.api#httpBearerAuth")),
        (key.to_owned(), String::new(), Err("smithy.api#httpApiKeyAuth")),
        (bearer.to_owned(), String::new(), Err("smithy.api#httpBearerAuth")),
        (own.to_owned(), String::new(), Err("a#own")),
        (
            format!("{bearer}{key}"),
            String::new(),
            Err("smithy.api#httpApiKeyAuth`, `smithy.api#httpBearerAuth"),
        ),
    ] {
        let model = Model::read(authenticated(&service, &operation).as_bytes())?;
        let found = model.import(&["Act"], Options::new()).map_err(|error| error.to_string());
        match expected {
            Ok(auth) => {
                let text = found?.text;
                assert_eq!(
                    text.contains("auth = none"),
                    auth == "none",
                    "{service} {operation}: {text}"
                );
            }
            Err(schemes) => {
                let said = format!(
                    "`Act`: authentication with `{schemes}` is not supported yet \
                     (with `--auth none` you add its header)"
                );
                assert_eq!(found.map(|found| found.text), Err(said), "{service} {operation}");
            }
        }
    }
    Ok(())
}

/// An operation's list goes before its `authtype`, and both before the service's list and version.
#[test]
fn operations_are_authenticated_as_botocore_does() -> Result {
    let bearer = r#""auth": ["smithy.api#httpBearerAuth"]"#;
    let authtype = |name: &str| format!(r#""authtype": "{name}""#);
    let version = |name: &str| format!(r#", "signatureVersion": "{name}""#);
    for (service, operation, expected) in [
        ("", "", Ok("")),
        ("", bearer, Err("smithy.api#httpBearerAuth")),
        ("", &authtype("bearer"), Err("bearer")),
        ("", &authtype("custom"), Ok("")),
        ("", r#""auth": ["a#own", "aws.auth#sigv4"]"#, Ok("")),
        ("", r#""auth": ["a#own", "smithy.api#noAuth"]"#, Ok("auth = none")),
        ("", r#""auth": ["a#own", "a#other"]"#, Err("a#own`, `a#other")),
        ("", &format!(r#"{bearer}, {}"#, authtype("none")), Err("smithy.api#httpBearerAuth")),
        (&format!(", {bearer}"), "", Err("smithy.api#httpBearerAuth")),
        (&format!(", {bearer}"), r#""auth": ["aws.auth#sigv4"]"#, Ok("")),
        (&format!(", {bearer}"), &authtype("v4"), Ok("")),
        (r#", "auth": ["smithy.api#noAuth"]"#, "", Ok("auth = none")),
        (r#", "auth": []"#, "", Ok("")),
        (&format!(r#"{}, "auth": []"#, version("none")), "", Ok("auth = none")),
        (&format!(r#"{}, "auth": ["aws.auth#sigv4"]"#, version("v2")), "", Ok("")),
        (&version("s3"), "", Ok("")),
        (&version("s3v4"), "", Ok("")),
        (&version("none"), "", Ok("auth = none")),
        (&version("bearer"), "", Err("bearer")),
        (&version("bearer"), &authtype("none"), Ok("auth = none")),
        (&version("v2"), "", Err("v2")),
        (&version("v3"), "", Err("v3")),
        (&version("v3"), r#""auth": []"#, Err("v3")),
        (&version("v2"), &authtype("v4-unsigned-body"), Ok("auth = unsigned_payload")),
    ] {
        let comma = if operation.is_empty() { "" } else { ", " };
        let model = botocore("")
            .replace(r#""serviceId": "Test","#, r#""serviceId": "Test""#)
            .replace(r#""signatureVersion": "v4""#, service)
            .replace(r#""Get": {"#, &format!(r#""Get": {{{operation}{comma}"#));
        let expected = expected.map_err(|schemes| {
            format!(
                "`Get`: authentication with `{schemes}` is not supported yet \
                 (with `--auth none` you add its header)"
            )
        });
        assert_eq!(own_key(&model), expected, "{service} {operation}");
    }
    let v4a = botocore("").replace(r#""v4""#, r#""v4a""#);
    assert_eq!(keys(&import(v4a.as_bytes())?)?, "auth = sigv4a");
    Ok(())
}
