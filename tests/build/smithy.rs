//! Reads Smithy's own protocol tests, which are traits of the shapes in its models.

use std::io::Read;

use flate2::read::GzDecoder;
use serde_json::{Map, Value, json};

use super::case::{Case, Expected, Model};

/// What a shape is called by others.
type Id<'m> = &'m str;
/// The shapes of a model.
type Shapes = Map<String, Value>;

/// A model for each service in the file.
pub fn models(bytes: &[u8]) -> Result<Vec<Model>, String> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).map_err(|error| error.to_string())?;
    let model: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let shapes = model["shapes"].as_object().ok_or("no shapes")?;
    let services = shapes.iter().filter(|(_, shape)| shape["type"] == "service");
    Ok(services.map(|(id, service)| model_of(&model, shapes, id, service)).collect())
}

fn model_of(model: &Value, shapes: &Shapes, id: Id<'_>, service: &Value) -> Model {
    let operations = targets(&service["operations"]);
    let cases = operations.iter().flat_map(|operation| of_operation(shapes, operation));
    let cases = cases.collect();
    let mut alone = model.clone();
    if let Some(shapes) = alone["shapes"].as_object_mut() {
        shapes.retain(|other, shape| shape["type"] != "service" || other == id);
    }
    Model {
        json: alone.to_string().into_bytes(),
        operations: operations.iter().map(|id| local(id).to_owned()).collect(),
        cases,
    }
}

/// The cases of an operation, and those of its errors.
fn of_operation(shapes: &Shapes, id: Id<'_>) -> Vec<Case> {
    let Some(operation) = shapes.get(id) else { return Vec::new() };
    let requests = tests(operation, "smithy.test#httpRequestTests");
    let requests = requests.map(|test| request(local(id), test));
    let responses = tests(operation, "smithy.test#httpResponseTests");
    let responses = responses.map(|test| response(local(id), test, None));
    let mut cases: Vec<_> = requests.chain(responses).collect();
    for error in targets(&operation["errors"]) {
        let tests = shapes.get(error).map(|shape| tests(shape, "smithy.test#httpResponseTests"));
        let tests = tests.into_iter().flatten();
        cases.extend(tests.map(|test| response(local(id), test, Some(error))));
    }
    cases
}

/// The tests of a client.
fn tests<'m>(shape: &'m Value, kind: &str) -> impl Iterator<Item = &'m Value> {
    let tests = shape["traits"][kind].as_array().into_iter().flatten();
    tests.filter(|test| test["appliesTo"] != "server")
}

fn targets(references: &Value) -> Vec<Id<'_>> {
    let targets = references.as_array().into_iter().flatten();
    targets.filter_map(|reference| reference["target"].as_str()).collect()
}

fn local(id: Id<'_>) -> &str {
    id.rsplit('#').next().unwrap_or(id)
}

/// A test as botocore's suites have it.
fn request(operation: &str, test: &Value) -> Case {
    let mut serialized = json!({ "uri": test["uri"] });
    for name in ["method", "headers", "forbidHeaders", "requireHeaders", "host", "body"] {
        if let Some(value) = test.get(name) {
            serialized[name] = value.clone();
        }
    }
    let text = json!({ "params": params(test), "serialized": serialized });
    case("input", operation, test, text, params(test), Expected::Anything)
}

fn response(operation: &str, test: &Value, error: Option<Id<'_>>) -> Case {
    let mut text = json!({
        "response": {
            "status_code": test["code"],
            "headers": test.get("headers").cloned().unwrap_or_else(|| json!({})),
            "body": test["body"],
        },
    });
    let members = params(test);
    let expected = match error {
        Some(shape) => {
            text["error"] = members.clone();
            text["errorCode"] = local(shape).into();
            Expected::Error { shape: shape.to_owned(), members }
        }
        None => Expected::Output(members),
    };
    case("output", operation, test, text, json!({}), expected)
}

fn params(test: &Value) -> Value {
    test.get("params").cloned().unwrap_or_else(|| json!({}))
}

fn case(
    check: &'static str,
    operation: &str,
    test: &Value,
    mut text: Value,
    params: Value,
    expected: Expected,
) -> Case {
    text["hasBase64Bodies"] = (test["protocol"] == "smithy.protocols#rpcv2Cbor").into();
    Case {
        id: test["id"].as_str().unwrap_or("without-an-id").to_owned(),
        check,
        text: text.to_string(),
        operation: operation.to_owned(),
        params,
        expected,
    }
}
