//! Models that are not AWS's.

use crate::support::{Result, import};
use cargo_aws_operation::Model;

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
fn a_protocol_of_others_is_named() {
    for (traits, name) in [
        (r#""alloy#simpleRestJson": {}"#, "alloy#simpleRestJson"),
        (r#""aws.protocols#restXml": {}, "alloy#dataExamples": {}"#, "restXml"),
        (r#""smithy.api#title": "No Protocol""#, "none"),
    ] {
        let service = format!(r#""traits": {{{traits}}}"#);
        let read = Model::read(model(&service, "", "").as_bytes());
        let said = read.and_then(|model| model.import(&["Get"], Default::default()));
        let said = said.map(|import| import.text).map_err(|error| error.to_string());
        assert_eq!(said, Err(format!("the protocol `{name}` is not supported yet")));
    }
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
