//! Where members go, as botocore's models have it.
#![allow(clippy::unwrap_used)]

use cargo_aws_operation::Model;
use serde_json::{Value, json};

/// The declarations of an operation of these members.
fn declared(operation: Value, members: Value) -> String {
    let mut operation = operation;
    operation["input"] = json!({ "shape": "In" });
    let model = json!({
        "metadata": { "endpointPrefix": "books", "serviceId": "Books", "protocol": "rest-json" },
        "operations": { "Find": operation },
        "shapes": {
            "In": { "type": "structure", "members": members },
            "Text": { "type": "string" },
            "Texts": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Text" } },
        },
    });
    Model::read(model.to_string().as_bytes()).unwrap().import(&["Find"], false).unwrap().text
}

#[test]
fn a_host_label_is_there_whatever_the_model_says() {
    let prefixed = json!({ "endpoint": { "hostPrefix": "{Desk}." } });
    let members = json!({ "Desk": { "shape": "Text", "hostLabel": true } });
    let declared = declared(prefixed, members);
    assert!(declared.contains("#[aws(host_label)]\n    pub desk: String"), "{declared}");
}

#[test]
fn headers_without_a_prefix_are_all_headers() {
    let members = json!({
        "All": { "shape": "Texts", "location": "headers" },
        "Some": { "shape": "Texts", "location": "headers", "locationName": "X-" },
    });
    let declared = declared(json!({}), members);
    assert!(declared.contains(r#"#[aws(prefix_headers = "")]"#), "{declared}");
    assert!(declared.contains(r#"#[aws(prefix_headers = "X-")]"#), "{declared}");
}
