//! Where members go, as botocore's models have it.

use cargo_aws_operation::{Model, Options};
use serde_json::{Value, json};

/// The declarations of an operation of these members, or why there are none.
fn imported(operation: Value, members: Value) -> Result<String, String> {
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
    let import = Model::read(model.to_string().as_bytes())
        .unwrap()
        .import(&["Find"], Options::new().without_docs());
    import.map(|import| import.text).map_err(|error| error.to_string())
}

/// The declarations of an operation of these members.
fn declared(operation: Value, members: Value) -> String {
    imported(operation, members).unwrap()
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

#[test]
fn labels_and_members_match_or_the_operation_is_left_out() {
    let path = json!({ "http": { "method": "GET", "requestUri": "/{Desk}/{Path+}?desk" } });
    let label = |name: &str| json!({ "shape": "Text", "location": "uri", "locationName": name });
    let both = json!({ "Desk": label("Desk"), "way": label("Path") });
    assert!(imported(path.clone(), both).is_ok());
    let one = json!({ "Desk": label("Desk") });
    let error = imported(path, one.clone()).unwrap_err();
    assert_eq!(error, "`Find`: no member is bound to label `Path`");
    let error = imported(json!({}), one).unwrap_err();
    assert_eq!(error, "`Find`: the path has no label `Desk`");
}

#[test]
fn an_operation_without_a_sound_method_or_path_is_left_out() {
    for (http, reason) in [
        (json!({ "method": "FETCH" }), "the method `FETCH` is not supported"),
        (json!({ "requestUri": "desk" }), "the path `desk` does not begin with `/`"),
    ] {
        let error = imported(json!({ "http": http }), json!({})).unwrap_err();
        assert_eq!(error, format!("`Find`: {reason}"));
    }
}
