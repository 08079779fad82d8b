//! Reads Smithy's own protocol tests, which are traits of the shapes in its models.

use std::io::Read;

use flate2::read::GzDecoder;
use serde_json::{Map, Value, json};

use super::case::{Case, Expected, Model};
use super::plain;

/// What a shape is called by others.
type Id<'m> = &'m str;
/// The shapes of a model.
type Shapes = Map<String, Value>;

/// A model for each service in the file, with the operations that have cases.
pub fn models(bytes: &[u8]) -> Result<Vec<Model>, String> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).map_err(|error| error.to_string())?;
    let model: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let shapes = model["shapes"].as_object().ok_or("no shapes")?;
    let services = shapes.iter().filter(|(_, shape)| shape["type"] == "service");
    Ok(services.map(|(id, service)| model_of(&text, shapes, id, service)).collect())
}

fn model_of(json: &str, shapes: &Shapes, id: Id<'_>, service: &Value) -> Model {
    let operations = targets(&service["operations"]);
    let cases = operations.iter().map(|id| (local(id), of_operation(shapes, id, service)));
    let (operations, cases): (Vec<_>, Vec<_>) = cases.filter(|(_, of)| !of.is_empty()).unzip();
    Model {
        json: json.as_bytes().to_vec(),
        service: Some(id.to_owned()),
        rules: None,
        operations: operations.into_iter().map(str::to_owned).collect(),
        cases: cases.into_iter().flatten().collect(),
    }
}

/// The cases of an operation, and those of its errors.
fn of_operation(shapes: &Shapes, id: Id<'_>, service: &Value) -> Vec<Case> {
    let Some(operation) = shapes.get(id) else { return Vec::new() };
    let requests = tests(operation, "smithy.test#httpRequestTests");
    let requests = requests.map(|test| request(local(id), test));
    let input = enough(shapes, &operation["input"]["target"], 0);
    let output = operation["output"]["target"].as_str().and_then(|id| shapes.get(id));
    let responses = tests(operation, "smithy.test#httpResponseTests");
    let responses = responses.map(|test| response(local(id), test, input.clone(), output, None));
    let mut cases: Vec<_> = requests.chain(responses).collect();
    for error in targets(&operation["errors"]).into_iter().chain(targets(&service["errors"])) {
        let shape = shapes.get(error);
        let tests = shape.map(|shape| tests(shape, "smithy.test#httpResponseTests"));
        let tests = tests.into_iter().flatten();
        cases
            .extend(tests.map(|test| response(local(id), test, input.clone(), shape, Some(error))));
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
    let mut serialized = Map::new();
    for name in [
        "uri",
        "method",
        "forbidQueryParams",
        "requireQueryParams",
        "headers",
        "forbidHeaders",
        "requireHeaders",
        "body",
    ] {
        serialized.extend(test.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    match test["queryParams"].as_array() {
        Some(parameters) => {
            let query: Vec<_> = parameters.iter().filter_map(Value::as_str).collect();
            let path = test["uri"].as_str().unwrap_or_default();
            serialized.insert("uri".to_owned(), format!("{path}?{}", query.join("&")).into());
        }
        None => serialized.extend([("anyQuery".to_owned(), true.into())]),
    }
    // Smithy's `host` is what the client is given.
    serialized.extend(test.get("resolvedHost").map(|host| ("host".to_owned(), host.clone())));
    let mut text = json!({ "params": params(test), "serialized": serialized });
    let client = &test["vendorParams"]["scopedConfig"]["client"];
    text["addressingStyle"] = client["s3"]["addressing_style"].clone();
    let region = &client["region"];
    match (region.as_str(), test["host"].as_str()) {
        // Its host is then that of the service's endpoint there.
        (Some(region), _) => text["region"] = region.into(),
        (None, Some(host)) => text["clientEndpoint"] = format!("https://{host}").into(),
        (None, None) => {}
    }
    case("input", operation, test, text, params(test), Expected::Anything)
}

/// `input` is what the call needs, `shape` that of the output or error.
fn response(
    operation: &str,
    test: &Value,
    input: Value,
    shape: Option<&Value>,
    error: Option<Id<'_>>,
) -> Case {
    let mut text = json!({
        "response": {
            "status_code": test["code"],
            "headers": test.get("headers").cloned().unwrap_or_else(|| json!({})),
            "body": test["body"],
        },
    });
    let is_prefix = |name: &str| {
        let traits = shape.map(|shape| &shape["members"][name]["traits"]);
        traits.is_some_and(|traits| traits.get("smithy.api#httpPrefixHeaders").is_some())
    };
    let members = plain::with_lower_case_headers(&params(test), is_prefix);
    let expected = match error {
        Some(shape) => {
            text["error"] = members.clone();
            let code = test["vendorParams"]["code"].as_str();
            text["errorCode"] = code.unwrap_or(local(shape)).into();
            Expected::Error { shape: shape.to_owned(), members }
        }
        None => Expected::Output(members),
    };
    case("output", operation, test, text, input, expected)
}

/// A value of the shape with what is required: the call of a test that says nothing of it.
fn enough(shapes: &Shapes, id: &Value, depth: usize) -> Value {
    let id = id.as_str().unwrap_or_default();
    let shape = shapes.get(id).unwrap_or(&Value::Null);
    match shape["type"].as_str().unwrap_or(local(id)) {
        // Deeper than any structure that does not require itself.
        "structure" if depth < 16 => {
            let members = shape["members"].as_object().into_iter().flatten();
            let required =
                members.filter(|(_, member)| member["traits"].get("smithy.api#required").is_some());
            let given = required
                .map(|(name, member)| (name.clone(), enough(shapes, &member["target"], depth + 1)));
            given.collect()
        }
        "list" | "List" => json!([]),
        "map" | "document" | "Document" => json!({}),
        "boolean" | "Boolean" | "PrimitiveBoolean" => json!(true),
        "string" | "enum" | "String" | "blob" | "Blob" => json!("x"),
        "structure" | "union" | "Unit" => json!({}),
        _ => json!(1),
    }
}

fn params(test: &Value) -> Value {
    let params = test.get("params").cloned().unwrap_or_else(|| json!({}));
    let body = test["body"].as_str().and_then(|body| serde_json::from_str(body).ok());
    body.map_or(params.clone(), |body: Value| plain::with_digits(params, &body))
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
