//! Traits of Smithy's that only some protocols and services have.

use cargo_aws_operation::{Model, Options};

use crate::support::{Result, import};

/// What is declared for an operation `Get` of a service with these traits, whose input is `a#In`, its output
/// `a#Out` and its error `a#Gone`; in one line.
fn declared(traits: &str, shapes: &str) -> Result<String> {
    let text = import(
        format!(
            r#"{{"smithy": "2.0", "shapes": {{
                "a#Svc": {{
                    "type": "service", "version": "2020-01-08",
                    "operations": [{{"target": "a#Get"}}], "traits": {{{traits}}}
                }},
                "a#Get": {{
                    "type": "operation", "input": {{"target": "a#In"}}, "output": {{"target": "a#Out"}},
                    "errors": [{{"target": "a#Gone"}}],
                    "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/x"}}}}
                }},
                {shapes}
            }}}}"#
        )
        .as_bytes(),
    )?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

const PLAIN: &str = r#"
    "a#In": {"type": "structure", "members": {"name": {"target": "smithy.api#String"}}},
    "a#Out": {"type": "structure", "members": {"name": {"target": "smithy.api#String"}}},
    "a#Gone": {"type": "structure", "traits": {
        "smithy.api#error": "client", "smithy.api#httpError": 404,
        "aws.protocols#awsQueryError": {"code": "Things.Gone", "httpResponseCode": 410}
    }}"#;

#[test]
fn an_error_of_aws_query_has_the_code_and_status_of_that_protocol() -> Result {
    let text = declared(r#""aws.protocols#awsQuery": {}"#, PLAIN)?;
    assert!(text.contains(r#"#[aws(code = "Things.Gone", status = 410)] Gone"#), "{text}");
    let text = declared(r#""aws.protocols#awsJson1_0": {}"#, PLAIN)?;
    assert!(text.contains("{ #[aws(status = 404)] Gone"), "{text}");
    Ok(())
}

/// botocore's CloudWatch: its old codes are in a header if it speaks JSON, and in the document of a form.
#[test]
fn a_query_compatible_service_has_the_codes_of_the_protocol_that_is_chosen() -> Result {
    const MODEL: &str = r#"{
        "metadata": {
            "endpointPrefix": "a", "protocol": "json", "protocols": ["json", "query"],
            "jsonVersion": "1.0", "serviceId": "A", "targetPrefix": "A", "apiVersion": "2010-08-01",
            "awsQueryCompatible": {}
        },
        "operations": {"Get": {"errors": [{"shape": "NotFoundError"}]}},
        "shapes": {
            "NotFoundError": {
                "type": "structure", "members": {}, "exception": true,
                "error": {"code": "NotFound", "httpStatusCode": 404}
            }
        }
    }"#;
    for (protocol, expected) in [("AwsQuery", true), ("AwsJson1_0", false)] {
        let model = Model::read_with_protocol(MODEL.as_bytes(), None, protocol)?;
        let text = model.import_all(Options::new())?.text;
        assert_eq!(text.contains(r#"code = "NotFound""#), expected, "{text}");
    }
    Ok(())
}

#[test]
fn a_name_in_forms_is_one_of_requests() -> Result {
    let query_name = r#"{"name": {
        "target": "smithy.api#String", "traits": {"aws.protocols#ec2QueryName": "Other"}
    }}"#;
    let members = r#"{"name": {"target": "smithy.api#String"}}"#;
    let text = declared(r#""aws.protocols#ec2Query": {}"#, &PLAIN.replace(members, query_name))?;
    let (before, after) = text.split_once("pub struct Out").ok_or("no output")?;
    assert!(before.contains(r#"#[aws(query_name = "Other")] pub name"#), "{text}");
    assert!(!after.contains("query_name"), "{text}");
    Ok(())
}

#[test]
fn a_shape_has_the_traits_of_its_mixins() -> Result {
    let mixins = |names: &[&str]| {
        let targets: Vec<_> =
            names.iter().map(|name| format!(r#"{{"target": "a#{name}"}}"#)).collect();
        format!(r#""type": "structure", "mixins": [{}]"#, targets.join(", "))
    };
    let namespace = |uri: &str| format!(r#""smithy.api#xmlNamespace": {{"uri": "{uri}"}}"#);
    let mixin = r#""smithy.api#mixin": {"localTraits": ["smithy.api#sensitive"]}"#;
    let shapes = format!(
        r#"
        "a#In": {{{two}, "members": {{"own": {{"target": "smithy.api#String"}}}}}},
        "a#First": {{"type": "structure", "traits": {{{mixin}, {first}}}}},
        "a#Second": {{{base}, "traits": {{{mixin}, "smithy.api#sensitive": {{}}}}}},
        "a#Base": {{"type": "structure", "traits": {{{mixin}, {second}, "smithy.api#xmlName": "Root"}}}},
        "a#Out": {{{one}, "members": {{}}}},
        "a#Gone": {{{error}, "members": {{}}}},
        "a#Failed": {{"type": "structure", "traits": {{
            {mixin}, "smithy.api#error": "client", "smithy.api#httpError": 404
        }}}}"#,
        two = mixins(&["First", "Second"]),
        base = mixins(&["Base"]),
        one = mixins(&["First"]),
        error = mixins(&["Failed"]),
        first = namespace("https://first.example/"),
        second = namespace("https://second.example/"),
    );
    let text = declared(r#""aws.protocols#restXml": {}"#, &shapes)?;
    // The later one goes first, and has that from its own.
    let root = r#"xml_name = "Root", xml_namespace = "https://second.example/""#;
    assert!(text.contains(root), "{text}");
    assert!(text.contains("{ pub own: Option<String>, }"), "{text}");
    assert!(text.contains("{ #[aws(status = 404)] Gone"), "{text}");
    Ok(())
}

#[test]
fn s3_is_signed_by_its_rules_though_the_model_has_no_endpoint_rules() -> Result {
    let text = declared(
        r#""aws.protocols#restXml": {}, "aws.api#service": {"sdkId": "S3", "endpointPrefix": "s3"}"#,
        PLAIN,
    )?;
    let keys = r#"disable_double_encoding, content_sha256, virtual_host = "Bucket","#;
    assert!(text.contains(keys), "{text}");
    Ok(())
}

#[test]
fn big_numbers_have_all_their_digits() -> Result {
    let shapes = PLAIN.replacen("smithy.api#String", "smithy.api#BigInteger", 1).replacen(
        "smithy.api#String",
        "smithy.api#BigDecimal",
        1,
    );
    let text = declared(r#""aws.protocols#awsJson1_0": {}"#, &shapes)?;
    assert!(text.contains("use aws_operation::{ AwsJson1_0, BigDecimal, BigInteger,"), "{text}");
    let input = "#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)] pub struct Get { pub name: \
                 Option<BigInteger>, }";
    assert!(text.contains(input), "{text}");
    assert!(text.contains("pub struct Out { pub name: Option<BigDecimal>, }"), "{text}");
    Ok(())
}
