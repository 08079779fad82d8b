//! Declarations of restXml.

use cargo_aws_operation::{Model, Options};

use crate::support::Result;

const MODEL: &str = r#"{
    "metadata": {"endpointPrefix": "a", "protocol": "rest-xml", "serviceId": "Store"},
    "operations": {
        "Put": {
            "http": {"method": "PUT", "requestUri": "/"},
            "input": {"shape": "PutThing"}
        },
        "Rename": {
            "http": {"method": "PUT", "requestUri": "/name"},
            "input": {
                "shape": "RenameRequest",
                "locationName": "Naming",
                "xmlNamespace": {"uri": "https://a.example/"}
            }
        },
        "Choose": {
            "http": {"method": "PUT", "requestUri": "/choice"},
            "input": {"shape": "ChooseRequest"}
        }
    },
    "shapes": {
        "PutThing": {
            "type": "structure",
            "xmlNamespace": "https://own.example/",
            "members": {
                "made": {"shape": "Time"},
                "seen": {"shape": "Time", "timestampFormat": "unixTimestamp"}
            }
        },
        "RenameRequest": {"type": "structure", "members": {"name": {"shape": "Text"}}},
        "ChooseRequest": {
            "type": "structure",
            "payload": "choice",
            "members": {
                "choice": {
                    "shape": "Choice",
                    "locationName": "Chosen",
                    "xmlNamespace": {"uri": "https://a.example/"}
                }
            }
        },
        "Choice": {"type": "structure", "union": true, "members": {"name": {"shape": "Text"}}},
        "Text": {"type": "string"},
        "Time": {"type": "timestamp"}
    }
}"#;

#[test]
fn documents_have_the_roots_of_the_model() -> Result {
    let model = Model::read(MODEL.as_bytes())?;
    let text = model.import_all(Options::new().without_docs())?.text;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in [
        "protocol = RestXml",
        r#"xml_name = "PutThing", xml_namespace = "https://own.example/""#,
        r#"xml_name = "Naming", xml_namespace = "https://a.example/""#,
        r#"#[aws(payload, name = "Chosen", xml_namespace = "https://a.example/")]"#,
        "{ pub made: Option<Timestamp>,",
        r#"#[aws(timestamp = "epoch-seconds")] pub seen"#,
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    assert_eq!(text.matches("xml_name =").count(), 2, "{text}");
    Ok(())
}

/// As in CloudFront: what one operation's payload is called is not said of its type.
const SHARED: &str = r#"{
    "metadata": {"endpointPrefix": "a", "protocol": "rest-xml", "serviceId": "Store"},
    "operations": {
        "Put": {
            "http": {"method": "PUT", "requestUri": "/"},
            "input": {"shape": "PutRequest"},
            "output": {"shape": "Held"}
        },
        "Read": {
            "http": {"method": "GET", "requestUri": "/"},
            "output": {"shape": "Held"}
        },
        "Write": {
            "http": {"method": "PUT", "requestUri": "/other"},
            "input": {"shape": "WriteRequest"}
        }
    },
    "shapes": {
        "PutRequest": {
            "type": "structure",
            "payload": "config",
            "members": {
                "config": {"shape": "Config", "locationName": "Chosen", "xmlNamespace": {"uri": "https://a.example/"}}
            }
        },
        "WriteRequest": {"type": "structure", "payload": "config", "members": {"config": {"shape": "Config"}}},
        "Held": {"type": "structure", "payload": "config", "members": {"config": {"shape": "Config"}}},
        "Config": {"type": "structure", "members": {"name": {"shape": "Text"}}},
        "Text": {"type": "string"}
    }
}"#;

#[test]
fn each_input_says_the_root_of_its_payload() -> Result {
    let model = Model::read(SHARED.as_bytes())?;
    let text = model.import_all(Options::new().without_docs())?.text;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (expected, count) in [
        (r#"#[aws(payload, name = "Chosen", xml_namespace = "https://a.example/")]"#, 1),
        // Of the other input, and of the output.
        ("#[aws(payload)]", 2),
        ("xml_name =", 0),
    ] {
        assert_eq!(text.matches(expected).count(), count, "{expected}: {text}");
    }
    Ok(())
}
