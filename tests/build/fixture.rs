//! Reads the calls of Nimble Studio.

use std::fs;

use serde_json::{Value, json};

use super::case::{Case, Expected, Model};
use super::files::Files;
use super::plain;

/// The calls as their model's, and those without a signature as those of a model that has none.
pub fn models(text: &str, check: &'static str, files: &Files) -> Result<Vec<Model>, String> {
    let path = files.nimble_model();
    let json = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let cases = lines.map(|(index, line)| {
        // The check reads the line again, and tells what is wrong with it.
        let case: Value = serde_json::from_str(line).unwrap_or_default();
        let is_unsigned = case["in"].get("credentials") == Some(&Value::Null);
        (is_unsigned, read(&case, index, line, check))
    });
    let (unsigned, signed): (Vec<_>, Vec<_>) = cases.partition(|(none, _)| *none);
    let cases = |cases: Vec<(bool, Case)>| cases.into_iter().map(|(_, case)| case).collect();
    let mut models = vec![model(json.clone(), cases(signed))];
    if !unsigned.is_empty() {
        models.push(model(without_signatures(&json)?, cases(unsigned)));
    }
    Ok(models)
}

/// The model with the operations that the cases call.
pub fn model(json: Vec<u8>, cases: Vec<Case>) -> Model {
    let mut operations: Vec<_> = cases.iter().map(|case| case.operation.clone()).collect();
    operations.sort();
    operations.dedup();
    operations.retain(|name| !name.is_empty());
    Model::of(json, operations, cases)
}

fn without_signatures(json: &[u8]) -> Result<Vec<u8>, String> {
    let mut model: Value = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    let operations = model["operations"].as_object_mut().ok_or("the model has no operations")?;
    for operation in operations.values_mut() {
        operation["authtype"] = "none".into();
    }
    Ok(model.to_string().into_bytes())
}

/// `either-message`: the member `message`, which all errors of Nimble Studio have, is filled from `Message`.
fn with_either_message(mut members: Value, body: &Value) -> Value {
    if !members["message"].is_string() && body["Message"].is_string() {
        members["message"] = body["Message"].clone();
    }
    members
}

fn read(case: &Value, index: usize, line: &str, check: &'static str) -> Case {
    let expect = &case["expect"];
    let body = case["in"]["response"]["body"].as_str().unwrap_or_default();
    let body = serde_json::from_str(body).unwrap_or_default();
    let result = |result| plain::with_unknown_members(&plain::untagged(result), &body);
    let expected = match (expect.get("result"), expect.get("exception")) {
        (Some(of), _) => Expected::Output(result(of)),
        (None, Some(exception)) if exception["modeled"] == true => Expected::Error {
            shape: exception["class"].as_str().unwrap_or_default().to_owned(),
            members: with_either_message(
                exception.get("fields").map_or_else(|| json!({}), plain::untagged),
                &body,
            ),
        },
        (None, Some(_)) => Expected::Unmodeled,
        (None, None) => Expected::Anything,
    };
    Case {
        id: case["id"].as_str().map_or_else(|| format!("line-{}", index + 1), str::to_owned),
        check,
        text: line.to_owned(),
        operation: case["in"]["operation"].as_str().unwrap_or_default().to_owned(),
        params: plain::untagged(&case["in"]["params"]),
        expected,
    }
}
