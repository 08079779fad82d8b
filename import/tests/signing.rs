//! What is declared of how a service's requests are signed.

mod support;

use cargo_aws_operation::Model;
use support::{Result, import};

/// The keys of a service behind its id.
fn keys(text: &str) -> Result<String> {
    let (_, keys) = text.split_once("#[aws_service(").ok_or("there is no service")?;
    let (keys, _) = keys.split_once(")]").ok_or("it has no end")?;
    let keys = keys.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, keys) = keys.split_once(r#"id = "Test""#).ok_or("it has no id")?;
    Ok(keys.trim_matches([',', ' ']).to_owned())
}

/// A model of botocore's whose metadata says so, too.
fn botocore(metadata: &str) -> String {
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
                "traits": {{"aws.protocols#restJson1": {{}} {traits}}}
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
        (r#", "auth": ["smithy.api#httpBearerAuth", "aws.auth#sigv4a"]"#, "auth = sigv4a"),
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
        let text = model.with_endpoint_rules(rules.as_bytes())?.import_all(false)?.text;
        assert_eq!(keys(&text)?, expected, "{metadata} {url} {schemes}");
    }
    Ok(())
}
