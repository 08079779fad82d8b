//! Reads botocore's protocol suites.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::case::{Case, Expected, Model};
use super::files::Way;
use super::model::{complete, error_shape};
use super::plain;

/// Shapes, and cases that use them.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Suite {
    #[serde(default)]
    metadata: Map<String, Value>,
    #[serde(default)]
    shapes: Map<String, Value>,
    client_endpoint: Option<Value>,
    #[serde(default)]
    cases: Vec<Value>,
}

/// A model for each operation of each suite in the file.
pub fn models(text: &str, way: Way) -> Result<Vec<Model>, String> {
    let suites: Vec<Suite> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(suites.iter().flat_map(|suite| models_of(suite, way)).collect())
}

fn models_of(suite: &Suite, way: Way) -> Vec<Model> {
    let mut models: Vec<(&Value, Model)> = Vec::new();
    for case in &suite.cases {
        let given = &case["given"];
        let name = given["name"].as_str().unwrap_or("OperationName").to_owned();
        let read = read(suite, case, &name, way);
        match models.iter_mut().find(|(of, _)| *of == given) {
            Some((_, model)) => model.cases.push(read),
            None => {
                let json = complete(&suite.metadata, &suite.shapes, &name, given, way);
                let json = json.to_string().into_bytes();
                models.push((given, Model::of(json, vec![name], vec![read])));
            }
        }
    }
    models.into_iter().map(|(_, model)| model).collect()
}

fn read(suite: &Suite, case: &Value, operation: &str, way: Way) -> Case {
    let members = |key: &str| case.get(key).cloned().unwrap_or_else(|| json!({}));
    let expected = match (way, case.get("errorCode").and_then(Value::as_str)) {
        (Way::Input, _) => Expected::Anything,
        (Way::Output, None) => {
            let body = case["response"]["body"].as_str().unwrap_or_default();
            let body = serde_json::from_str(body).unwrap_or_default();
            let result = plain::with_unknown_members(&members("result"), &body);
            let output = case["given"]["output"]["shape"].as_str().unwrap_or_default();
            let shape = suite.shapes.get(output);
            let is_headers = |name: &str| {
                shape.is_some_and(|shape| shape["members"][name]["location"] == "headers")
            };
            Expected::Output(plain::with_lower_case_headers(&result, is_headers))
        }
        (Way::Output, Some(code)) => match error_shape(&suite.shapes, code) {
            Some(shape) => Expected::Error { shape, members: members("error") },
            None => Expected::Unmodeled,
        },
    };
    let mut whole = case.clone();
    whole["hasBase64Bodies"] = (suite.metadata["protocol"] == "smithy-rpc-v2-cbor").into();
    if let (Some(whole), Some(endpoint)) = (whole.as_object_mut(), &suite.client_endpoint) {
        whole.insert("clientEndpoint".to_owned(), endpoint.clone());
    }
    Case {
        id: case["id"].as_str().unwrap_or("without-an-id").to_owned(),
        check: if way == Way::Input { "input" } else { "output" },
        text: whole.to_string(),
        operation: operation.to_owned(),
        params: if way == Way::Input { members("params") } else { json!({}) },
        expected,
    }
}
