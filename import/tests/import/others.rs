//! Models that are not AWS's.

use crate::support::{Result, import, services};
use cargo_aws_operation::{Model, Options};

/// A service `Svc` with one operation `Get`, and what else is in the model.
fn model(service: &str, operation: &str, shapes: &str) -> String {
    format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#Svc": {{"type": "service", "operations": [{{"target": "a#Get"}}], {service}}},
            "a#Get": {{
                "type": "operation", {operation}
                "traits": {{"smithy.api#http": {{"method": "GET", "uri": "/x"}}}}
            }}
            {shapes}
        }}}}"#
    )
}

const REST_JSON: &str = r#""traits": {"aws.protocols#restJson1": {}}"#;

#[test]
fn a_renamed_error_keeps_its_code() -> Result {
    let service = format!(r#""rename": {{"b#Gone": "OtherGone"}}, {REST_JSON}"#);
    let gone = |id: &str| {
        format!(r#", "{id}": {{"type": "structure", "traits": {{"smithy.api#error": "client"}}}}"#)
    };
    let errors = r#""errors": [{"target": "b#Gone"}, {"target": "a#Lost"}],"#;
    let text = import(model(&service, errors, &(gone("b#Gone") + &gone("a#Lost"))).as_bytes())?;
    assert!(text.contains("#[aws(code = \"Gone\")]\n    OtherGone"), "{text}");
    assert!(text.contains("    Lost"), "{text}");
    Ok(())
}

#[test]
fn maps_in_the_query_and_in_headers_are_of_text() -> Result {
    let members = |text: &str| format!(r#"{{"type": "structure", "members": {{{text}}}}}"#);
    let map = |value: &str| {
        format!(
            r#"{{"type": "map", "key": {{"target": "a#E"}}, "value": {{"target": "{value}"}}}}"#
        )
    };
    let shapes = format!(
        r#", "a#In": {}, "a#Out": {}, "a#M": {}, "a#L": {}, "a#P": {},
            "a#Es": {{"type": "list", "member": {{"target": "a#E"}}}},
            "a#E": {{"type": "enum", "members": {{"A": {{"target": "smithy.api#Unit"}}}}}}"#,
        members(
            r#""q": {"target": "a#M", "traits": {"smithy.api#httpQueryParams": {}}},
               "h": {"target": "a#P", "traits": {"smithy.api#httpPrefixHeaders": "x-m-"}}"#
        ),
        members(r#""h": {"target": "a#P", "traits": {"smithy.api#httpPrefixHeaders": "x-m-"}}"#),
        map("a#E"),
        map("a#Es"),
        map("a#E"),
    );
    let operation = r#""input": {"target": "a#In"}, "output": {"target": "a#Out"},"#;
    let one = model(REST_JSON, operation, &shapes);
    let text = import(one.as_bytes())?;
    assert!(text.contains("pub q: Option<BTreeMap<String, String>>"), "{text}");
    for h in ["pub h: Option<BTreeMap<String, String>>,", "pub h: BTreeMap<String, String>,"] {
        assert!(text.contains(h), "{text}");
    }
    let lists = one.replacen(r#""q": {"target": "a#M""#, r#""q": {"target": "a#L""#, 1);
    let text = import(lists.as_bytes())?;
    assert!(text.contains("pub q: Option<BTreeMap<String, Vec<String>>>"), "{text}");
    Ok(())
}

#[test]
fn a_protocol_of_others_is_named_and_another_may_be_chosen() -> Result {
    let foreign = "the protocol `alloy#simpleRestJson` is not supported: choose one that the \
                   service speaks too (`--protocol`)";
    let none = "the model names no protocol: choose one (`--protocol`)";
    for (traits, expected) in
        [(r#""alloy#simpleRestJson": {}"#, foreign), (r#""smithy.api#title": "No Protocol""#, none)]
    {
        let model = model(&format!(r#""traits": {{{traits}}}"#), "", "");
        let read = Model::read(model.as_bytes());
        let said = read.and_then(|model| model.import(&["Get"], Default::default()));
        let said = said.map(|import| import.text).map_err(|error| error.to_string());
        assert_eq!(said, Err(expected.to_owned()));
        let chosen = Model::read_with_protocol(model.as_bytes(), None, "RestJson1")?;
        let text = chosen.import_all(Options::new().without_docs())?.text;
        assert!(text.contains(r#"method = "GET", path = "/x", service = Svc"#), "{text}");
        let chosen = Model::read_with_protocol(model.as_bytes(), Some("Svc"), "AwsJson1_1")?;
        let text = chosen.import_all(Options::new().without_docs())?.text;
        assert!(text.contains(r#"protocol = AwsJson1_1,"#), "{text}");
        assert!(text.contains(r#"target_prefix = "Svc""#), "{text}");
    }
    for name in ["Morse", "restJson1"] {
        let read = Model::read_with_protocol(b"", None, name).map(|_| ());
        let said = read.map_err(|error| error.to_string());
        assert_eq!(said, Err(format!("the protocol `{name}` is not supported yet")));
    }
    let without_route = model(REST_JSON, "", "").replace("smithy.api#http", "alloy#route");
    let import = Model::read(without_route.as_bytes())?.import_all(Options::new())?;
    let left_out: Vec<_> = import.left_out.iter().map(ToString::to_string).collect();
    assert_eq!(left_out, ["`Get`: the model gives it no method and path"]);
    let botocore = r#"{
        "metadata": {"endpointPrefix": "a", "protocol": "rest-xml"},
        "operations": {"Get": {"http": {"method": "GET", "requestUri": "/"}}}
    }"#;
    let chosen = Model::read_with_protocol(botocore.as_bytes(), None, "RestJson1")?;
    assert!(chosen.import_all(Options::new())?.text.contains("pub struct Get;"));
    Ok(())
}

/// What is declared, what is left out, and the notes.
fn told(model: &Model) -> Result<(String, Vec<String>, Vec<String>)> {
    let import = model.import_all(Options::new().without_docs())?;
    let left_out = import.left_out.iter().map(ToString::to_string).collect();
    let notes = import.notes.iter().map(ToString::to_string).collect();
    Ok((import.text, left_out, notes))
}

#[test]
fn the_user_may_authenticate_what_cannot_be_declared() -> Result {
    let botocore = |service: &str, operations: &str| {
        format!(
            r#"{{
                "metadata": {{"endpointPrefix": "a", "protocol": "rest-json" {service}}},
                "operations": {{"Get": {{"http": {{"method": "GET", "requestUri": "/x"}}}} {operations}}}
            }}"#
        )
    };
    let basic = r#""traits": {"aws.protocols#restJson1": {}, "smithy.api#httpBasicAuth": {}}"#;
    let note = "`Get`: it has `auth = none`: add a member for what authenticates it, such as \
                `#[aws(header = \"Authorization\", sensitive)]`";
    for model in [model(basic, "", ""), botocore(r#", "signatureVersion": "v2""#, "")] {
        let read = || Model::read(model.as_bytes());
        let (text, left_out, notes) = told(&read()?)?;
        assert_eq!((text.as_str(), left_out.len(), notes.len()), ("", 1, 0));
        assert!(left_out[0].ends_with("(with `--auth none` you add its header)"), "{left_out:?}");
        let (text, left_out, notes) = told(&read()?.without_unsupported_auth())?;
        assert!(text.contains("output = (), auth = none)]") || text.contains("auth = none,\n)]"));
        assert_eq!((left_out, notes), (vec![], vec![note.to_owned()]));
    }
    // What is signed stays so, and what is not needs nothing.
    let none = r#", "Ping": {"http": {"method": "GET", "requestUri": "/"}, "authtype": "none"}"#;
    let signed = Model::read(botocore("", none).as_bytes())?;
    let (text, ..) = told(&signed)?;
    assert_eq!(text.matches("auth = none").count(), 1, "{text}");
    assert_eq!(told(&signed.without_unsupported_auth())?, (text, vec![], vec![]));
    Ok(())
}

/// What the runtime does not do is told.
#[test]
fn nothing_of_a_request_is_dropped_without_a_word() -> Result {
    let discovery = "`Get`: its endpoint must be discovered: call `DescribeEndpoints`, and give the \
                     client the endpoint that it returns";
    for (botocore, smithy, notes) in [
        (
            r#""endpointdiscovery": {"required": true}"#,
            r#""aws.api#clientDiscoveredEndpoint": {"required": true}"#,
            vec![discovery],
        ),
        (
            r#""endpointdiscovery": {}"#,
            r#""aws.api#clientDiscoveredEndpoint": {"required": false}"#,
            vec![],
        ),
    ] {
        let botocore = format!(
            r#"{{
                "metadata": {{"endpointPrefix": "a", "protocol": "rest-json"}},
                "operations": {{"Get": {{
                    "http": {{"method": "GET", "requestUri": "/x"}}, {botocore}
                }}}}
            }}"#
        );
        let http = r#""smithy.api#http": {"#;
        let smithy = model(REST_JSON, "", "").replace(http, &format!("{smithy}, {http}"));
        for model in [botocore, smithy] {
            let (text, left_out, told_notes) = told(&Model::read(model.as_bytes())?)?;
            let notes: Vec<String> = notes.iter().map(|one: &&str| one.to_string()).collect();
            assert_eq!((left_out.len(), told_notes), (0, notes), "{model}");
            assert!(text.contains("pub struct Get;"), "{text}");
        }
    }
    Ok(())
}

#[test]
fn one_of_several_services_is_chosen() -> Result {
    let service = |id: &str| format!(r#""{id}": {{"type": "service", {REST_JSON}}}"#);
    let model = format!(
        r#"{{"smithy": "2.0", "shapes": {{{}, {}, {}}}}}"#,
        service("a#One"),
        service("a#Two"),
        service("b#Two")
    );
    let read = |name: &str| {
        let read = Model::read_service(model.as_bytes(), name);
        read.map(|_| ()).map_err(|error| error.to_string())
    };
    let several = Model::read(model.as_bytes()).map(|_| ()).map_err(|error| error.to_string());
    let said = "it has several services, `a#One`, `a#Two`, `b#Two`: choose one (`--service`)";
    assert_eq!(several, Err(format!("the model is invalid: {said}")));
    assert_eq!((read("One"), read("a#Two"), read("b#Two")), (Ok(()), Ok(()), Ok(())));
    let said = "it has several services, `a#Two`, `b#Two`: choose one (`--service`)";
    assert_eq!(read("Two"), Err(format!("the model is invalid: {said}")));
    let said = "it has no service `Three`, but `a#One`, `a#Two`, `b#Two`";
    assert_eq!(read("Three"), Err(format!("the model is invalid: {said}")));
    Ok(())
}

#[test]
fn only_a_service_of_aws_has_a_host_by_its_name() -> Result {
    let of_aws = |key: &str, value: &str| {
        format!(r#""traits": {{"{key}": {value}, "aws.protocols#restJson1": {{}}}}"#)
    };
    let rules = r#"{"version": "1.0", "parameters": {}, "rules": [{
        "conditions": [], "type": "endpoint",
        "endpoint": {"url": "https://svc.example", "properties": {}, "headers": {}}
    }]}"#;
    for (service, expected) in [
        (REST_JSON.to_owned(), r#"id = "Svc", auth = none, endpoint = none"#),
        (of_aws("aws.api#service", r#"{"sdkId": "Svc"}"#), r#"id = "Svc", auth = none"#),
        (
            of_aws("smithy.rules#endpointRuleSet", rules),
            r#"id = "Svc", auth = none, endpoint = "https://svc.example""#,
        ),
    ] {
        let text = import(model(&service, "", "").as_bytes())?;
        assert_eq!(services(&text), [("Svc".to_owned(), expected.to_owned())]);
    }
    Ok(())
}
