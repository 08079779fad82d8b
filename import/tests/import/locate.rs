//! What is declared of a service's hosts, by its endpoint rules.

use crate::support::{Result, botocore_model, services};
use cargo_aws_operation::{Model, Options};

const PARAMETERS: &str = r#""parameters": {
    "Region": {"builtIn": "AWS::Region", "type": "string"},
    "Kind": {"type": "string"}, "Arn": {"type": "string"}
}"#;

/// A set of these rules, with the partition as `P`.
fn in_rules(rules: &str) -> String {
    let partition = r#"{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "P"}"#;
    format!(
        r#"{{{PARAMETERS}, "rules": [
            {{"type": "tree", "conditions": [{partition}], "rules": [{rules}]}}
        ]}}"#
    )
}

/// The keys of the service whose rules are these.
fn keys(rules: &str) -> Result<String> {
    let model = Model::read(botocore_model("{}", "")?.as_bytes())?;
    let text = model
        .with_endpoint_rules(in_rules(rules).as_bytes())?
        .import_all(Options::new().without_docs())?
        .text;
    let (_, keys) = services(&text).pop().ok_or("no service was written")?;
    Ok(keys)
}

/// A rule that leads to a URL, signed as the members of `signed` say.
fn endpoint(conditions: &str, url: &str, signed: &str) -> String {
    let scheme = match signed {
        "" => String::new(),
        signed => format!(r#"{{"name": "sigv4", {signed}}}"#),
    };
    format!(
        r#"{{"type": "endpoint", "conditions": [{conditions}], "endpoint": {{
            "url": "{url}", "properties": {{"authSchemes": [{scheme}]}}
        }}}}"#
    )
}

fn in_partition(name: &str) -> String {
    format!(
        r#"{{"fn": "stringEquals", "argv": [{{"fn": "getAttr", "argv": [{{"ref": "P"}}, "name"]}}, "{name}"]}}"#
    )
}

#[test]
fn a_host_becomes_the_shortest_keys_that_make_it() -> Result {
    let usual = "https://test.{Region}.{P#dnsSuffix}";
    for (url, signed, expected) in [
        (usual, "", r#"id = "Test""#),
        (usual, r#""signingName": "test", "signingRegion": "{Region}""#, r#"id = "Test""#),
        (usual, r#""signingName": "other""#, r#"id = "Test", signing_name = "other""#),
        (
            "https://test.api.{Region}.{P#dnsSuffix}",
            "",
            r#"id = "Test", endpoint_prefix = "test.api", signing_name = "test""#,
        ),
        ("https://test.{Region}.{P#dualStackDnsSuffix}", "", r#"id = "Test", dual_stack"#),
        (
            "https://test.{P#implicitGlobalRegion}.{P#dnsSuffix}",
            r#""signingRegion": "{P#implicitGlobalRegion}""#,
            r#"id = "Test", region = "us-east-1""#,
        ),
        (
            "https://test.{P#dnsSuffix}",
            r#""signingRegion": "{P#implicitGlobalRegion}""#,
            r#"id = "Test", region = "us-east-1", endpoint = "https://test.{dnsSuffix}""#,
        ),
        (
            "https://{Region}.test.{P#dnsSuffix}/v1",
            "",
            // The domain is not at the end.
            r#"id = "Test", endpoint = "https://{region}.test.amazonaws.com/v1""#,
        ),
        (
            "https://test.global.api.aws",
            "",
            r#"id = "Test", endpoint = "https://test.global.api.aws""#,
        ),
    ] {
        assert_eq!(keys(&endpoint("", url, signed))?, expected, "{url} {signed}");
    }
    Ok(())
}

#[test]
fn the_partition_of_most_regions_decides() -> Result {
    let aws = endpoint(
        &in_partition("aws"),
        "https://test.us-west-2.amazonaws.com",
        r#""signingRegion": "us-west-2""#,
    );
    let others = endpoint("", "https://elsewhere.{Region}.{P#dnsSuffix}", "");
    let expected = r#"id = "Test", region = "us-west-2""#;
    assert_eq!(keys(&format!("{aws}, {others}"))?, expected);
    Ok(())
}

/// A host of nobody's would be a wrong one.
#[test]
fn an_operation_without_a_host_is_left_out() -> Result {
    let set = r#"{"fn": "isSet", "argv": [{"ref": "Arn"}]}"#;
    let only = endpoint(set, "https://x.{Region}.test", "");
    let told = r#"{"type": "error", "conditions": [], "error": "Which Arn?"}"#;
    let here = told.replace("[]", &format!("[{}]", in_partition("aws")));
    let elsewhere = told.replace("Which Arn?", "Not here.");
    let one = endpoint(&in_partition("aws-cn"), "https://x.{Region}.test", "");
    for (rules, says) in [
        (only.clone(), Some("no rule applies")),
        (format!("{only}, {told}"), Some("Which Arn?")),
        (format!("{only}, {here}, {elsewhere}"), Some("Which Arn?")),
        (format!("{one}, {told}"), None),
    ] {
        let model = Model::read(botocore_model("{}", "")?.as_bytes())?;
        let import = model
            .with_endpoint_rules(in_rules(&rules).as_bytes())?
            .import_all(Options::new().without_docs())?;
        let left_out: Vec<_> = import.left_out.iter().map(ToString::to_string).collect();
        let reason = says.map(|says| {
            format!(
                "`Act`: the endpoint rules give no host for it ({says}): declare it by hand, with \
                 `endpoint` on its service"
            )
        });
        assert_eq!(left_out, Vec::from_iter(reason), "{rules}");
        assert_eq!(import.text.is_empty(), says.is_some(), "{}", import.text);
    }
    Ok(())
}

#[test]
fn operations_of_another_host_have_a_service_of_their_own() -> Result {
    let operation = |name: &str, kind: &str| {
        format!(
            r#""{name}": {{"http": {{"method": "GET", "requestUri": "/{name}"}},
                "staticContextParams": {{"Kind": {{"value": "{kind}"}}}}}}"#
        )
    };
    let model = format!(
        r#"{{"metadata": {{"endpointPrefix": "test", "protocol": "rest-json", "serviceId": "Test"}},
            "documentation": "<p>Tests.</p>", "operations": {{{}, {}, {}}}}}"#,
        operation("Plain", "plain"),
        operation("Ask", "ask"),
        operation("AskAgain", "ask"),
    );
    let ask = r#"{"fn": "stringEquals", "argv": [{"ref": "Kind"}, "ask"]}"#;
    let rules = format!(
        r#"{{{PARAMETERS}, "rules": [{}, {}]}}"#,
        endpoint(ask, "https://test-ask.{Region}.amazonaws.com", ""),
        endpoint("", "https://test.{Region}.amazonaws.com", "")
    );
    let model = Model::read(model.as_bytes())?.with_endpoint_rules(rules.as_bytes())?;
    let text = model.import_all(Options::new())?.text;
    let ask = r#"id = "Test", endpoint_prefix = "test-ask", signing_name = "test""#;
    let expected = [("Test", r#"id = "Test""#), ("TestAsk", ask)];
    assert_eq!(services(&text), expected.map(|(name, keys)| (name.to_owned(), keys.to_owned())));
    for docs in ["/// Tests.\n#[aws_service(", "/// Test at `test-ask`.\n#[aws_service("] {
        assert!(text.contains(docs), "{docs}\n{text}");
    }
    for (operation, service) in [("Plain", "Test"), ("Ask", "TestAsk"), ("AskAgain", "TestAsk")] {
        let written = format!(r#"path = "/{operation}", service = {service}, "#);
        assert!(text.contains(&written), "{written}\n{text}");
    }
    let alone = model.import(&["Ask"], Options::new().without_docs())?.text;
    assert!(
        !alone.contains("pub struct Test;") && alone.contains("pub struct TestAsk;"),
        "{alone}"
    );
    Ok(())
}

#[test]
fn what_is_not_known_of_the_language_is_told() -> Result {
    let model = || Model::read(botocore_model("{}", "")?.as_bytes()).map_err(Into::into);
    let told = |model: Result<Model>, rules: &str| {
        model?.with_endpoint_rules(rules.as_bytes()).err().map_or_else(
            || Err("the rules are taken".into()),
            |error| Ok::<_, Box<dyn std::error::Error>>(error.to_string()),
        )
    };
    let unknown = endpoint(r#"{"fn": "guess", "argv": [1]}"#, "https://x.test", "");
    let unknown = format!(r#"{{"parameters": {{}}, "rules": [{unknown}]}}"#);
    assert_eq!(told(model(), &unknown)?, "the endpoint rules: the call `guess(1)` is unknown");
    let absent = endpoint("", "https://{Nothing}.test", "");
    let absent = format!(r#"{{"parameters": {{}}, "rules": [{absent}]}}"#);
    assert_eq!(told(model(), &absent)?, "the endpoint rules: the name `Nothing` is unknown");
    assert!(told(model(), "{}")?.starts_with("the endpoint rules cannot be read: missing field"));
    Ok(())
}
