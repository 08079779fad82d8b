//! What is derived, and how outputs and errors are declared.

use crate::support::{Result, botocore, import, smithy};

/// The item of that name.
fn item<'t>(text: &'t str, name: &str) -> Result<&'t str> {
    let is_it = |written: &&str| {
        ["struct", "enum"].iter().any(|kind| written.contains(&format!("pub {kind} {name}")))
    };
    Ok(text.split("\n\n").find(is_it).ok_or_else(|| format!("no {name}\n{text}"))?)
}

#[test]
fn eq_and_hash_are_derived_unless_something_inside_has_none() -> Result {
    let holder = |name: &str, target: &str| {
        format!(
            r#""{name}": {{"type": "structure", "members": {{
                "held": {{"shape": "{target}"}}, "again": {{"shape": "{name}"}}
            }}}}"#
        )
    };
    let shapes = [
        holder("Exact", "Texts"),
        holder("Inexact", "Lists"),
        holder("Said", "Any"),
        holder("Chosen", "Choice"),
        holder("Deep", "Inexact"),
        r#""Texts": {"type": "map", "key": {"shape": "Kind"}, "value": {"shape": "String"}}"#
            .to_owned(),
        r#""Kind": {"type": "string", "enum": ["a"]}"#.to_owned(),
        r#""Other": {"type": "string", "enum": ["a"]}"#.to_owned(),
        r#""Lists": {"type": "list", "member": {"shape": "Floats"}}"#.to_owned(),
        r#""Floats": {"type": "list", "member": {"shape": "Float"}}"#.to_owned(),
        r#""Float": {"type": "float"}"#.to_owned(),
        r#""Any": {"type": "structure", "members": {}, "document": true}"#.to_owned(),
        r#""Choice": {"type": "structure", "union": true, "members": {"a": {"shape": "String"}}}"#
            .to_owned(),
        r#""Gone": {"type": "structure", "exception": true, "members": {"a": {"shape": "Kind"}}}"#
            .to_owned(),
    ];
    let members = |names: &[&str]| {
        let members: Vec<_> =
            names.iter().map(|name| format!(r#""{name}": {{"shape": "{name}"}}"#)).collect();
        format!("{{{}}}", members.join(", "))
    };
    let all = ["Exact", "Inexact", "Said", "Chosen", "Deep", "Other"];
    let text = botocore(&members(&all), &shapes.join(", "))?;
    for (name, derives) in [
        ("Exact", "Clone, Debug, Default, PartialEq, Eq, Hash"),
        ("Inexact", "Clone, Debug, Default, PartialEq"),
        ("Said", "Clone, Debug, Default, PartialEq"),
        ("Chosen", "Clone, Debug, Default, PartialEq"),
        ("Deep", "Clone, Debug, Default, PartialEq"),
        ("Kind", "Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord"),
        ("Other", "Clone, Debug, PartialEq, Eq, Hash"),
        ("Choice", "Clone, Debug, PartialEq"),
        ("TestError", "Clone, Debug, PartialEq, Eq, Hash"),
        ("Act", "Clone, Debug, Default, PartialEq"),
    ] {
        let written = item(&text, name)?;
        assert!(written.contains(&format!("#[derive({derives})]\n")), "{written}");
    }
    let text = botocore(&members(&["Exact"]), &shapes.join(", "))?;
    assert!(item(&text, "Act")?.contains("Eq, Hash)]"), "{text}");
    let inexact =
        shapes.join(", ").replace(r#""a": {"shape": "Kind"}"#, r#""a": {"shape": "Float"}"#);
    let text = botocore("{}", &inexact)?;
    assert!(item(&text, "TestError")?.contains("#[derive(Clone, Debug, PartialEq)]\n"), "{text}");
    Ok(())
}

#[test]
fn lists_and_maps_of_what_is_only_read_are_in_no_option() -> Result {
    let members = r#"{
        "list": {"shape": "List"}, "map": {"shape": "Map"}, "text": {"shape": "String"}
    }"#;
    let structure =
        |name: &str| format!(r#""{name}": {{"type": "structure", "members": {members}}}"#);
    let shapes = [
        r#""Answer": {"type": "structure", "members": {
            "out": {"shape": "Out"}, "both": {"shape": "Both"}, "list": {"shape": "List"},
            "tags": {"shape": "Map", "location": "headers", "locationName": "x-"},
            "names": {"shape": "List", "location": "header", "locationName": "names"}
        }}"#
        .to_owned(),
        structure("In"),
        structure("Out"),
        structure("Both"),
        r#""List": {"type": "list", "member": {"shape": "String"}}"#.to_owned(),
        r#""Map": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "String"}}"#
            .to_owned(),
    ];
    let text =
        botocore(r#"{"in": {"shape": "In"}, "both": {"shape": "Both"}}"#, &shapes.join(", "))?;
    let bare = "list: Vec<String>,\n    pub map: BTreeMap<String, String>,\n    pub text: Option<";
    let optional = "list: Option<Vec<String>>,\n    pub map: Option<BTreeMap<String, String>>,\n";
    for (name, expected) in [("In", optional), ("Both", optional), ("Out", bare)] {
        assert!(item(&text, &format!("{name} "))?.contains(expected), "{name}\n{text}");
    }
    let answer = item(&text, "Answer")?;
    for expected in
        ["pub list: Vec<String>,", "pub tags: BTreeMap<String, String>,", "pub names: Vec<String>,"]
    {
        assert!(answer.contains(expected), "{answer}");
    }
    // A body without bytes is read as no list.
    let payload = shapes.join(", ").replace(
        r#""list": {"shape": "List"},
            "tags""#,
        r#""list": {"shape": "List"}, "tags""#,
    );
    let payload = payload.replacen(
        r#""Answer": {"type": "structure","#,
        r#""Answer": {"type": "structure", "payload": "list", "required": ["list"],"#,
        1,
    );
    let text = botocore("{}", &payload)?;
    let answer = item(&text, "Answer")?;
    assert!(answer.contains("#[aws(payload)]\n    pub list: Option<Vec<String>>,"), "{answer}");
    Ok(())
}

#[test]
fn an_error_that_is_only_a_message_has_no_structure() -> Result {
    let error = |name: &str, members: &str| {
        format!(r#""{name}": {{"type": "structure", "exception": true, "members": {{{members}}}}}"#)
    };
    let text = r#"{"shape": "String"}"#;
    let shapes = [
        error("Bare", ""),
        error("Lower", &format!(r#""message": {text}"#)),
        error("Upper", &format!(r#""Message": {text}"#)),
        error("Renamed", r#""Text": {"shape": "String", "locationName": "message"}"#),
        error("Held", &format!(r#""message": {text}"#)),
        error("Coded", &format!(r#""message": {text}, "code": {text}"#)),
        error("Other", &format!(r#""errorMessage": {text}"#)),
        error("Secret", r#""message": {"shape": "Secret_"}"#),
        error("Number", r#""message": {"shape": "Int"}"#),
        error("Whole", &format!(r#""message": {text}"#))
            .replace(r#""exception""#, r#""sensitive": true, "exception""#),
        error("Header", r#""message": {"shape": "String", "location": "header"}"#),
        r#""Secret_": {"type": "string", "sensitive": true}, "Int": {"type": "integer"}"#
            .to_owned(),
    ];
    let text = botocore(r#"{"held": {"shape": "Held"}}"#, &shapes.join(", "))?;
    let expected = "pub enum TestError {
    Bare,
    Coded(Coded),
    Header(Header),
    Held,
    Lower,
    Number(Number),
    Other(Other),
    Renamed,
    Secret(Secret),
    Upper,
    Whole(Whole),
}";
    assert!(text.contains(expected), "{text}");
    for name in ["Coded", "Header", "Held", "Number", "Other", "Secret", "Whole"] {
        assert!(text.contains(&format!("pub struct {name} {{")), "{name}\n{text}");
    }
    for name in ["Bare", "Lower", "Renamed", "Upper"] {
        assert!(!text.contains(&format!("pub struct {name} ")), "{name}\n{text}");
    }
    Ok(())
}

/// Whatever holds it, and also where it is held by nothing.
#[test]
fn what_is_sensitive_as_a_whole_hides_each_member() -> Result {
    let shape = |name: &str, marks: &str| {
        format!(
            r#""{name}": {{"type": "structure", {marks} "members": {{
                "key": {{"shape": "String"}}, "size": {{"shape": "Int"}}
            }}}}"#
        )
    };
    let marks = r#""sensitive": true,"#;
    let shapes = [
        shape("Answer", marks),
        shape("Keys", marks),
        shape("Either", &format!(r#""union": true, {marks}"#)),
        shape("Failure", &format!(r#""exception": true, {marks}"#)),
        shape("Open", ""),
        r#""Int": {"type": "integer"}"#.to_owned(),
    ];
    let members = r#"{
        "keys": {"shape": "Keys"}, "either": {"shape": "Either"}, "open": {"shape": "Open"}
    }"#;
    let text = botocore(members, &shapes.join(", "))?;
    let of_smithy = smithy(
        r#""a#Input": {"type": "structure", "members": {"keys": {"target": "a#Keys"}}},
        "a#Keys": {
            "type": "structure", "traits": {"smithy.api#sensitive": {}},
            "members": {
                "key": {"target": "smithy.api#String"}, "size": {"target": "smithy.api#Integer"}
            }
        }"#,
    )?;
    for (text, name, hidden) in [
        (&text, "Answer ", 2),
        (&text, "Keys ", 2),
        (&text, "Either ", 2),
        (&text, "Failure ", 2),
        (&text, "Open ", 0),
        (&of_smithy, "Keys ", 2),
    ] {
        let written = item(text, name)?;
        assert_eq!(written.matches("#[aws(sensitive)]").count(), hidden, "{written}");
        assert_eq!(written.contains("Debug"), hidden == 0, "{written}");
    }
    Ok(())
}

/// botocore's model has it as a structure, Smithy's as a union.
#[test]
fn dynamo_db_has_a_union_of_attribute_values() -> Result {
    let model = |id: &str| {
        format!(
            r#"{{
                "metadata": {{
                    "endpointPrefix": "a", "protocol": "json", "jsonVersion": "1.0",
                    "serviceId": "{id}", "targetPrefix": "A"
                }},
                "operations": {{"PutItem": {{"input": {{"shape": "PutItemInput"}}}}}},
                "shapes": {{
                    "PutItemInput": {{"type": "structure", "members": {{
                        "Value": {{"shape": "AttributeValue"}}
                    }}}},
                    "AttributeValue": {{"type": "structure", "members": {{
                        "S": {{"shape": "S"}}, "SS": {{"shape": "SS"}}, "BOOL": {{"shape": "B"}}
                    }}}},
                    "S": {{"type": "string"}}, "B": {{"type": "boolean"}},
                    "SS": {{"type": "list", "member": {{"shape": "S"}}}}
                }}
            }}"#
        )
    };
    for id in ["DynamoDB", "DynamoDB Streams"] {
        let text = import(model(id).as_bytes())?;
        let expected = "#[aws_shape(rename_all = \"SCREAMING_SNAKE_CASE\")]
#[derive(Clone, Debug, PartialEq)]
pub enum AttributeValue {
    S(String),
    Ss(Vec<String>),
    Bool(bool),
    Unknown(UnknownMember),
}";
        assert!(text.contains(expected), "{text}");
    }
    assert!(import(model("Other").as_bytes())?.contains("pub struct AttributeValue {"));
    Ok(())
}

/// As STS's model has it, of which only the key is marked.
#[test]
fn a_session_token_is_sensitive_whatever_the_model_says() -> Result {
    let shapes = r#""Keys": {"type": "structure", "members": {
        "AccessKeyId": {"shape": "String"}, "SessionToken": {"shape": "String"}
    }}"#;
    let text = botocore(r#"{"keys": {"shape": "Keys"}}"#, shapes)?;
    let written = item(&text, "Keys ")?;
    assert_eq!(written.matches("sensitive").count(), 1, "{written}");
    assert!(written.contains("#[aws(sensitive)]\n    pub session_token"), "{written}");
    assert!(!written.contains("Debug"), "{written}");
    Ok(())
}
