//! What is declared for some clients only, by a service's endpoint rules.

use crate::support::{Result, botocore_model};
use cargo_aws_operation::{Model, Options};

const PARAMETERS: &str = r#""parameters": {
    "Region": {"builtIn": "AWS::Region", "type": "string"},
    "Fips": {"builtIn": "AWS::UseFIPS", "type": "boolean"},
    "Dual": {"builtIn": "AWS::UseDualStack", "type": "boolean"},
    "Space": {"type": "string"}
}"#;

/// Rules of these, behind them the usual ones.
fn in_rules(rules: &[String]) -> String {
    let partition = r#"{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "P"}"#;
    let usual = [
        to(&[FIPS, DUAL], "https://test-fips.{Region}.{P#dualStackDnsSuffix}"),
        to(&[FIPS], "https://test-fips.{Region}.{P#dnsSuffix}"),
        to(&[DUAL], "https://test.{Region}.{P#dualStackDnsSuffix}"),
        to(&[], "https://test.{Region}.{P#dnsSuffix}"),
    ];
    let rules = [rules, &usual].concat().join(", ");
    format!(
        r#"{{{PARAMETERS}, "rules": [
            {{"type": "tree", "conditions": [{partition}], "rules": [{rules}]}}
        ]}}"#
    )
}

const FIPS: &str = r#"{"fn": "booleanEquals", "argv": [{"ref": "Fips"}, true]}"#;
const DUAL: &str = r#"{"fn": "booleanEquals", "argv": [{"ref": "Dual"}, true]}"#;
const SPACE: &str = r#"{"fn": "isSet", "argv": [{"ref": "Space"}]}"#;

fn partition(name: &str) -> String {
    format!(
        r#"{{"fn": "stringEquals", "argv": [{{"fn": "getAttr", "argv": [{{"ref": "P"}}, "name"]}}, "{name}"]}}"#
    )
}

fn region(name: &str) -> String {
    format!(r#"{{"fn": "stringEquals", "argv": [{{"ref": "Region"}}, "{name}"]}}"#)
}

fn to(conditions: &[&str], url: &str) -> String {
    let conditions = conditions.join(", ");
    format!(
        r#"{{"type": "endpoint", "conditions": [{conditions}], "endpoint": {{"url": "{url}"}}}}"#
    )
}

fn refused(conditions: &[&str], error: &str) -> String {
    let conditions = conditions.join(", ");
    format!(r#"{{"type": "error", "conditions": [{conditions}], "error": "{error}"}}"#)
}

/// What stands behind the id of the service whose rules are these.
fn keys(rules: &str) -> Result<String> {
    let model = Model::read(botocore_model("{}", "")?.as_bytes())?;
    let text = model
        .with_endpoint_rules(rules.as_bytes())?
        .import_all(Options::new().without_docs())?
        .text;
    let keys = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, keys) = keys.split_once(r#"id = "Test""#).ok_or("no service was written")?;
    let (keys, _) = keys.split_once(")] pub struct Test;").ok_or("it has no end")?;
    let keys = keys.replace("( ", "(").replace(" )", ")");
    Ok(keys.trim_matches([',', ' ']).to_owned())
}

#[test]
fn usual_hosts_need_none() -> Result {
    assert_eq!(keys(&in_rules(&[]))?, "");
    Ok(())
}

#[test]
fn an_exception_is_as_wide_as_the_rule() -> Result {
    let (gov, cn) = (partition("aws-us-gov"), partition("aws-cn"));
    let (east, west) = (region("us-gov-east-1"), region("us-gov-west-1"));
    let plain = "https://test.{Region}.{P#dnsSuffix}";
    for (rules, expected) in [
        // Everywhere.
        (
            vec![to(&[FIPS], "https://fips.test.{Region}.{P#dnsSuffix}")],
            r#"endpoint_variant(fips, endpoint = "https://fips.test.{region}.{dnsSuffix}"), endpoint_variant(fips, dual_stack, endpoint = "https://fips.test.{region}.{dnsSuffix}")"#,
        ),
        (
            vec![to(&[FIPS, DUAL], "https://both.{Region}.{P#dualStackDnsSuffix}")],
            r#"endpoint_variant(fips, dual_stack, endpoint = "https://both.{region}.{dualStackDnsSuffix}")"#,
        ),
        // In a partition.
        (
            vec![to(&[FIPS, DUAL, &gov], plain)],
            r#"endpoint_variant(fips, dual_stack, partition = "aws-us-gov", endpoint = "https://test.{region}.{dnsSuffix}")"#,
        ),
        // In a region, even if it is half of a partition.
        (
            vec![to(&[FIPS, DUAL, &east], plain)],
            r#"endpoint_variant(fips, dual_stack, client_region = "us-gov-east-1", endpoint = "https://test.{region}.{dnsSuffix}")"#,
        ),
        (
            vec![to(&[FIPS, DUAL, &gov, &west], "https://x.test"), to(&[FIPS, DUAL, &gov], plain)],
            r#"endpoint_variant(fips, dual_stack, partition = "aws-us-gov", endpoint = "https://test.{region}.{dnsSuffix}"), endpoint_variant(fips, dual_stack, client_region = "us-gov-west-1", endpoint = "https://x.test")"#,
        ),
        // Nowhere.
        (
            vec![refused(&[FIPS, DUAL, &cn], "Not here.")],
            r#"endpoint_variant(fips, dual_stack, partition = "aws-cn", unavailable = "Not here.")"#,
        ),
    ] {
        assert_eq!(keys(&in_rules(&rules))?, expected, "{rules:?}");
    }
    Ok(())
}

/// The region that signs, and the client's own where it is another.
#[test]
fn regions_are_told_apart() -> Result {
    let signed = |url: &str, region: &str| {
        format!(
            r#"{{"type": "endpoint", "conditions": [], "endpoint": {{"url": "{url}", "properties": {{
                "authSchemes": [{{"name": "sigv4", "signingRegion": "{region}"}}]
            }}}}}}"#
        )
    };
    let global = signed("https://test.us-east-1.api.aws", "us-east-1");
    let tree = |conditions: &[&str], rule: &str| {
        let conditions = conditions.join(", ");
        format!(r#"{{"type": "tree", "conditions": [{conditions}], "rules": [{rule}]}}"#)
    };
    let aws = partition("aws");
    let both = signed("https://test.{Region}.all.test", "us-east-1");
    let rules = [tree(&[FIPS, DUAL, &aws], &both), tree(&[FIPS, DUAL], &global)];
    let expected = r#"endpoint_variant(fips, dual_stack, endpoint = "https://test.{region}.{dualStackDnsSuffix}", region = "us-east-1"), endpoint_variant(fips, dual_stack, partition = "aws", endpoint = "https://test.{clientRegion}.all.test", region = "us-east-1")"#;
    assert_eq!(keys(&in_rules(&rules))?, expected);
    Ok(())
}

/// Rules that ignore FIPS give every client the usual endpoint, which is not a FIPS endpoint.
#[test]
fn rules_without_fips_have_no_fips_endpoints() -> Result {
    let rules = in_rules(&[]).replace(r#""builtIn": "AWS::UseFIPS", "#, "");
    let reason = r#"unavailable = "the service has no FIPS endpoints""#;
    let expected =
        format!("endpoint_variant(fips, {reason}), endpoint_variant(fips, dual_stack, {reason})");
    assert_eq!(keys(&rules)?, expected);
    Ok(())
}

/// The operation with that member, which the rules know as `Space`, and what is left out.
fn with_space(required: bool, rules: &[String]) -> Result<(String, Vec<String>)> {
    let members = r#"{"spaceId": {"shape": "String", "contextParam": {"name": "Space"}}}"#;
    let mut model = botocore_model(members, "")?;
    if required {
        let structure = r#""ActInput": {"type": "structure","#;
        model = model.replace(structure, &format!(r#"{structure} "required": ["spaceId"],"#));
    }
    let model = Model::read(model.as_bytes())?.with_endpoint_rules(in_rules(rules).as_bytes())?;
    let import = model.import_all(Options::new().without_docs())?;
    let left_out = import.left_out.iter().map(ToString::to_string).collect();
    Ok((import.text.split_whitespace().collect::<Vec<_>>().join(" "), left_out))
}

#[test]
fn a_member_may_be_the_hosts_first_label() -> Result {
    let (text, left_out) = with_space(true, &[to(&[SPACE], "https://{Space}.osm.{Region}.test")])?;
    assert_eq!(left_out, Vec::<String>::new());
    for part in [
        r#"endpoint = "https://osm.{region}.test""#,
        r#"host_prefix = "{spaceId}.""#,
        "#[aws(host_label)] pub space_id: String",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    Ok(())
}

/// As S3 Control's operations do.
#[test]
fn an_operation_may_say_too_that_a_member_is_the_hosts_first_label() -> Result {
    let member = r#"{"spaceId": {
        "shape": "String", "contextParam": {"name": "Space"}, "hostLabel": true,
        "location": "header", "locationName": "x-space"
    }}"#;
    let structure = r#""ActInput": {"type": "structure","#;
    let model = botocore_model(member, "")?
        .replace(structure, &format!(r#"{structure} "required": ["spaceId"],"#));
    let rules = in_rules(&[
        to(&[SPACE], "https://{Space}.osm.{Region}.test"),
        refused(&[], "Space is required."),
    ]);
    for (prefix, is_declared) in [("{spaceId}.", true), ("eu.{spaceId}.", false)] {
        let act = format!(r#""Act": {{"endpoint": {{"hostPrefix": "{prefix}"}},"#);
        let model = Model::read(model.replace(r#""Act": {"#, &act).as_bytes())?;
        let import = model.with_endpoint_rules(rules.as_bytes())?.import_all(Options::new())?;
        assert_eq!(import.left_out.is_empty(), is_declared, "{:?}", import.left_out);
        let text = import.text.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in [
            r#"endpoint = "https://osm.{region}.test""#,
            r#"host_prefix = "{spaceId}.""#,
            r#"#[aws(header = "x-space", host_label)] pub space_id: String"#,
        ] {
            assert_eq!(text.contains(part), is_declared, "{part}\n{text}");
        }
    }
    Ok(())
}

#[test]
fn a_member_that_leads_elsewhere_is_never_sent_to_the_usual_host() -> Result {
    let label = to(&[SPACE], "https://{Space}.osm.{Region}.test");
    let path = to(&[SPACE], "https://osm.test/{Space}");
    for rule in [&label, &path] {
        let (text, left_out) = with_space(false, std::slice::from_ref(rule))?;
        let told = "`Act.spaceId`: it would lead to a host that cannot be declared";
        assert_eq!(left_out, [told]);
        assert!(text.contains("pub struct Act;") && !text.contains("space_id"), "{text}");
    }
    let (text, left_out) = with_space(true, &[path])?;
    assert_eq!(left_out, ["`Act`: its host cannot be declared: it depends on `spaceId`"]);
    assert!(!text.contains("pub struct Act"), "{text}");
    // Without an effect it is a member as any other.
    let (text, left_out) = with_space(false, &[refused(&[SPACE], "Not an ARN.")])?;
    assert_eq!(
        (left_out.len(), text.contains("pub space_id: Option<String>")),
        (0, true),
        "{text}"
    );
    Ok(())
}

#[test]
fn what_needs_discovery_is_where_the_client_says() -> Result {
    for (discovery, is_discovered) in
        [(r#"{"required": true}"#, true), (r#"{"required": false}"#, false), ("{}", false)]
    {
        let act = format!(r#""Act": {{"endpointdiscovery": {discovery}, "#);
        let ruled = model_of(&act)?.with_endpoint_rules(in_rules(&[]).as_bytes())?;
        for model in [model_of(&act)?, ruled] {
            let import = model.import_all(Options::new().without_docs())?;
            let declared = import.text.contains("endpoint = none");
            assert_eq!((declared, import.notes.len()), (is_discovered, usize::from(is_discovered)));
            assert!(!import.text.contains("endpoint_variant"), "{}", import.text);
        }
    }
    Ok(())
}

fn model_of(act: &str) -> Result<Model> {
    let model = botocore_model("{}", "")?.replace(r#""Act": {"#, act);
    Ok(Model::read(model.as_bytes())?)
}
