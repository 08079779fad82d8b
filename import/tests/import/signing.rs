//! What is declared of how a service's requests are signed.

use crate::support::{Result, import, services};
use cargo_aws_operation::{Model, Options};

/// The keys of a service behind its id.
pub fn keys(text: &str) -> Result<String> {
    let (_, keys) = services(text).pop().ok_or("no service was written")?;
    let (_, keys) = keys.split_once(r#"id = "Test""#).ok_or("it has no id")?;
    Ok(keys.trim_matches([',', ' ']).to_owned())
}

/// The key `auth` of the operation, or why it is left out.
pub fn own_key(model: &str) -> std::result::Result<String, String> {
    auth_keys(model, "Get").map(|(_, own)| own)
}

/// The keys `auth` of the service and of an operation, or why it is left out.
pub fn auth_keys(model: &str, operation: &str) -> std::result::Result<(String, String), String> {
    let import = Model::read(model.as_bytes())
        .and_then(|model| model.import(&[operation], Options::new().without_docs()));
    let text = import.map_err(|error| error.to_string())?.text;
    let (service, operation) = text.split_once("#[aws_operation(").ok_or("no operation")?;
    Ok((auth_key(service), auth_key(operation)))
}

/// The key `auth` among others, which ends at the end of its line or of its words.
fn auth_key(keys: &str) -> String {
    let Some((_, value)) = keys.split_once("auth = ") else { return String::new() };
    let ends = if value.starts_with("http_api_key(") { ")" } else { ",)\n" };
    let end = value.find(|c| ends.contains(c)).unwrap_or(value.len());
    let value = value.get(..end).unwrap_or_default();
    if ends == ")" { format!("auth = {value})") } else { format!("auth = {value}") }
}

/// A model of botocore's whose metadata says so, too.
pub fn botocore(metadata: &str) -> String {
    format!(
        r#"{{
            "metadata": {{
                "endpointPrefix": "test", "protocol": "rest-json", "serviceId": "Test",
                "signatureVersion": "v4" {metadata}
            }},
            "operations": {{"Get": {{"http": {{"method": "GET", "requestUri": "/"}}}}}}
        }}"#
    )
}

/// A model of Smithy's whose service has these traits, too.
fn smithy(traits: &str) -> String {
    format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#Test": {{
                "type": "service", "operations": [{{"target": "a#Get"}}],
                "traits": {{
                    "aws.api#service": {{"sdkId": "Test"}}, "aws.protocols#restJson1": {{}} {traits}
                }}
            }},
            "a#Get": {{
                "type": "operation",
                "traits": {{"smithy.api#http": {{"method": "GET", "uri": "/"}}}}
            }}
        }}}}"#
    )
}

/// Wherever SigV4 is taken, it is: no feature is needed.
#[test]
fn sigv4a_signs_where_sigv4_is_not_taken() -> Result {
    for (metadata, expected) in [
        ("", ""),
        (r#", "auth": ["aws.auth#sigv4"]"#, ""),
        (r#", "auth": ["aws.auth#sigv4", "aws.auth#sigv4a"]"#, ""),
        (r#", "auth": ["aws.auth#sigv4a", "aws.auth#sigv4"]"#, ""),
        (r#", "auth": ["aws.auth#sigv4a"]"#, "auth = sigv4a"),
        (r#", "auth": ["aws.auth#sigv4a", "smithy.api#httpBearerAuth"]"#, "auth = sigv4a"),
        (r#", "auth": ["smithy.api#httpBearerAuth", "aws.auth#sigv4a"]"#, "auth = bearer"),
        (
            r#", "auth": ["aws.auth#sigv4a"], "signingName": "other""#,
            r#"signing_name = "other", auth = sigv4a"#,
        ),
    ] {
        assert_eq!(keys(&import(botocore(metadata).as_bytes())?)?, expected, "{metadata}");
    }
    let (v4, v4a) =
        (r#", "aws.auth#sigv4": {"name": "v4"}"#, r#", "aws.auth#sigv4a": {"name": "v4a"}"#);
    let bearer = r#", "smithy.api#httpBearerAuth": {}"#;
    let listed = r#", "smithy.api#auth": ["aws.auth#sigv4a"]"#;
    for (traits, expected) in [
        (vec![v4], r#"signing_name = "v4""#),
        (vec![v4, v4a], r#"signing_name = "v4""#),
        (vec![v4a], r#"signing_name = "v4a", auth = sigv4a"#),
        (vec![v4a, bearer], r#"signing_name = "v4a", auth = sigv4a"#),
        (vec![v4, v4a, listed], r#"signing_name = "v4a", auth = sigv4a"#),
    ] {
        let traits = traits.concat();
        assert_eq!(keys(&import(smithy(&traits).as_bytes())?)?, expected, "{traits}");
    }
    Ok(())
}

/// The rules know better than the model, and say for which regions.
#[test]
fn endpoint_rules_say_how_it_is_signed_there() -> Result {
    let sigv4 = r#"{"name": "sigv4", "signingRegion": "us-east-1"}"#;
    let sigv4a = r#"{"name": "sigv4a", "signingRegionSet": ["*"]}"#;
    let several = r#"{"name": "sigv4a", "signingRegionSet": ["us-east-1", "eu-*"]}"#;
    let no_set = r#"{"name": "sigv4a", "signingRegionSet": []}"#;
    let only_v4a = r#", "auth": ["aws.auth#sigv4a"]"#;
    let host = "https://test.{Region}.amazonaws.com";
    for (metadata, url, schemes, expected) in [
        ("", host, String::new(), ""),
        (only_v4a, host, String::new(), "auth = sigv4a"),
        ("", host, sigv4a.to_owned(), r#"signing_region = "*", auth = sigv4a"#),
        (only_v4a, host, several.to_owned(), r#"signing_region = "us-east-1,eu-*", auth = sigv4a"#),
        (only_v4a, host, no_set.to_owned(), "auth = sigv4a"),
        (only_v4a, host, r#"{"name": "sigv4"}"#.to_owned(), ""),
        (
            "",
            "https://test.us-east-1.amazonaws.com",
            format!("{sigv4a}, {sigv4}"),
            r#"region = "us-east-1""#,
        ),
        (
            "",
            "https://test.test",
            sigv4a.to_owned(),
            r#"signing_region = "*", auth = sigv4a, endpoint = "https://test.test""#,
        ),
    ] {
        let rules = format!(
            r#"{{
                "parameters": {{"Region": {{"builtIn": "AWS::Region", "type": "string"}}}},
                "rules": [{{"type": "endpoint", "conditions": [], "endpoint": {{
                    "url": "{url}", "properties": {{"authSchemes": [{schemes}]}}
                }}}}]
            }}"#
        );
        let model = Model::read(botocore(metadata).as_bytes())?;
        let text = model
            .with_endpoint_rules(rules.as_bytes())?
            .import_all(Options::new().without_docs())?
            .text;
        assert_eq!(keys(&text)?, expected, "{metadata} {url} {schemes}");
    }
    Ok(())
}

/// What an operation says itself goes before what its service says.
#[test]
fn an_operation_may_be_signed_unlike_its_service() -> Result {
    let (v4, v4a) = (r#""auth": ["aws.auth#sigv4"]"#, r#""auth": ["aws.auth#sigv4a"]"#);
    let either = r#""auth": ["aws.auth#sigv4a", "aws.auth#sigv4"]"#;
    let none = r#""auth": ["smithy.api#noAuth"]"#;
    let optional = r#""auth": ["smithy.api#noAuth", "aws.auth#sigv4"]"#;
    let unsigned = format!(r#"{v4a}, "authtype": "v4-unsigned-body""#);
    let unsigned_v4 = format!(r#"{v4}, "authtype": "v4-unsigned-body""#);
    let sigv4a = Ok(r#"auth = sigv4a"#);
    let body = "`Get`: SigV4A with an unsigned payload cannot be declared in a service that otherwise uses SigV4";
    let opposite = "`Get`: SigV4 with an unsigned payload cannot be declared in a service that otherwise uses SigV4A";
    for (service, operation, expected) in [
        (v4, v4a, sigv4a),
        ("", v4a, sigv4a),
        (v4, v4, Ok("")),
        (v4, either, Ok("")),
        (v4a, v4a, Ok("")),
        (v4a, either, Ok("auth = sigv4")),
        (v4a, v4, Ok("auth = sigv4")),
        (v4a, &unsigned_v4, Err(opposite)),
        (v4a, none, Ok("auth = none")),
        (v4a, optional, Ok("auth = none")),
        (v4a, &unsigned, Ok("auth = unsigned_payload")),
        (v4, &unsigned, Err(body)),
    ] {
        let service = if service.is_empty() { String::new() } else { format!(", {service}") };
        let model =
            botocore(&service).replace(r#""Get": {"#, &format!(r#""Get": {{{operation}, "#));
        let expected = expected.map(str::to_owned).map_err(str::to_owned);
        assert_eq!(own_key(&model), expected, "{service} {operation}");
    }
    let service = r#", "aws.auth#sigv4": {"name": "v4"}, "aws.auth#sigv4a": {"name": "v4"}"#;
    for (listed, expected) in [
        (r#"["aws.auth#sigv4a"]"#, sigv4a),
        (r#"["aws.auth#sigv4", "aws.auth#sigv4a"]"#, Ok("")),
        ("[]", Ok("auth = none")),
    ] {
        let http = r#""smithy.api#http""#;
        let listed = format!(r#""smithy.api#auth": {listed}, {http}"#);
        let model = smithy(service).replace(http, &listed);
        let expected = expected.map(str::to_owned).map_err(str::to_owned);
        assert_eq!(own_key(&model), expected, "{listed}");
    }
    Ok(())
}

/// A signature of SigV4 is for one region.
#[test]
fn sigv4_does_not_sign_for_a_set_of_regions() -> Result {
    let metadata = r#", "auth": ["aws.auth#sigv4a"]"#;
    let model =
        botocore(metadata).replace(r#""Get": {"#, r#""Get": {"auth": ["aws.auth#sigv4"], "#);
    let model = Model::read(model.as_bytes())?.with_endpoint_rules(
        br#"{
            "parameters": {"Region": {"builtIn": "AWS::Region", "type": "string"}},
            "rules": [{"type": "endpoint", "conditions": [], "endpoint": {
                "url": "https://test.{Region}.amazonaws.com",
                "properties": {"authSchemes": [{"name": "sigv4a", "signingRegionSet": ["*"]}]}
            }}]
        }"#,
    )?;
    let refused = model.import(&["Get"], Options::new()).map(|import| import.text);
    let said =
        "`Get`: SigV4 cannot be declared in a service that signs for a set of regions".to_owned();
    assert_eq!(refused.map_err(|error| error.to_string()), Err(said));
    Ok(())
}

/// The set of regions that the rules have for its own scheme needs a service of its own.
#[test]
fn rules_may_sign_an_operations_own_way() -> Result {
    let model = botocore("").replace(
        r#""operations": {"#,
        r#""operations": {
            "Head": {"http": {"method": "HEAD", "requestUri": "/"}},
            "Put": {"http": {"method": "PUT", "requestUri": "/"}, "auth": ["aws.auth#sigv4a"]}, "#,
    );
    let model = Model::read(model.as_bytes())?.with_endpoint_rules(
        br#"{
            "parameters": {"Region": {"builtIn": "AWS::Region", "type": "string"}},
            "rules": [{"type": "endpoint", "conditions": [], "endpoint": {
                "url": "https://test.{Region}.amazonaws.com",
                "properties": {"authSchemes": [
                    {"name": "sigv4"}, {"name": "sigv4a", "signingRegionSet": ["*"]}
                ]}
            }}]
        }"#,
    )?;
    let text = model.import_all(Options::new().without_docs())?.text;
    let own = r#"id = "Test", signing_region = "*", auth = sigv4a"#;
    let expected = [("Test", r#"id = "Test""#), ("TestService", own)];
    assert_eq!(services(&text), expected.map(|(name, keys)| (name.to_owned(), keys.to_owned())));
    for expected in [
        r#"method = "GET", path = "/", service = Test, output = ())]"#,
        r#"method = "PUT", path = "/", service = TestService, output = ())]"#,
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    Ok(())
}

/// Models say it in one of two ways, or in both.
#[test]
fn a_payload_may_be_left_out_of_the_signature() -> Result {
    for said in [r#""authtype": "v4-unsigned-body""#, r#""unsignedPayload": true"#] {
        let http = r#""http": {"method": "GET""#;
        let model = botocore("").replace(http, &format!("{said}, {http}"));
        let text = import(model.as_bytes())?;
        assert!(text.contains("auth = unsigned_payload"), "{text}");
    }
    Ok(())
}

/// S3's rules say how its paths are signed. That it wants the hash of each body, no model says.
#[test]
fn a_service_may_be_signed_as_s3() -> Result {
    let rules = |scheme: &str| {
        format!(
            r#"{{
                "parameters": {{"Region": {{"builtIn": "AWS::Region", "type": "string"}}}},
                "rules": [{{"type": "endpoint", "conditions": [], "endpoint": {{
                    "url": "https://test.{{Region}}.amazonaws.com",
                    "properties": {{"authSchemes": [{{"name": "sigv4"{scheme}}}]}}
                }}}}]
            }}"#
        )
    };
    for (id, scheme, expected) in [
        ("Test", "", ""),
        ("Test", r#", "disableDoubleEncoding": true"#, "disable_double_encoding"),
        ("Test", r#", "disableDoubleEncoding": false"#, ""),
        ("S3", r#", "disableDoubleEncoding": true"#, "disable_double_encoding, content_sha256"),
        ("Glacier", "", "content_sha256"),
    ] {
        let model =
            botocore("").replace(r#""serviceId": "Test""#, &format!(r#""serviceId": "{id}""#));
        let model = Model::read(model.as_bytes())?.with_endpoint_rules(rules(scheme).as_bytes())?;
        let text = model.import_all(Options::new().without_docs())?.text;
        let (_, keys) = services(&text).pop().ok_or("no service was written")?;
        let signed = ["disable_double_encoding", "content_sha256"];
        let found: Vec<_> = signed.into_iter().filter(|key| keys.contains(key)).collect();
        assert_eq!(found.join(", "), expected, "{keys}");
    }
    Ok(())
}
