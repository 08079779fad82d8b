//! Reads the calls of S3, whose model is botocore's own.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::case::{Case, Expected, Model};
use super::files::Files;
use super::{fixture, plain};

/// The calls, and S3's model.
pub fn models(text: &str, check: &'static str, files: &Files) -> Result<Vec<Model>, String> {
    let folder = files.s3_model()?;
    let cases = text.lines().filter(|line| !line.trim().is_empty());
    let cases: Result<Vec<_>, _> = cases.map(|line| read(line, check)).collect();
    let mut model = fixture::model(either(&folder, "service-2.json")?, cases?);
    model.rules = Some(either(&folder, "endpoint-rule-set-1.json")?);
    Ok(vec![model])
}

/// The file, as it was packed or unpacked.
fn either(folder: &Path, name: &str) -> Result<Vec<u8>, String> {
    let path = folder.join(name);
    let packed = folder.join(format!("{name}.gz"));
    let read = fs::read(&path).or_else(|_| fs::read(packed));
    read.map_err(|error| format!("{}: {error}", path.display()))
}

fn read(line: &str, check: &'static str) -> Result<Case, String> {
    let case: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let (given, expect) = (&case["in"], &case["expect"]);
    let expected = match (expect.get("result"), expect.get("exception")) {
        (Some(result), _) => Expected::Output(output(result)),
        (None, Some(exception)) if exception["modeled"] == true => Expected::Error {
            shape: exception["class"].as_str().unwrap_or_default().to_owned(),
            members: exception.get("fields").map_or_else(|| json!({}), plain::untagged),
        },
        (None, Some(_)) => Expected::Unmodeled,
        (None, None) => Expected::Anything,
    };
    Ok(Case {
        id: case["id"].as_str().unwrap_or_default().to_owned(),
        check,
        text: line.to_owned(),
        operation: given["operation"].as_str().unwrap_or_default().to_owned(),
        params: with_source(plain::untagged(&given["params"])),
        expected,
    })
}

/// botocore takes a source in parts too.
fn with_source(mut params: Value) -> Value {
    if let Some(source) = params["CopySource"].as_object() {
        let part = |name: &str| source.get(name).and_then(Value::as_str);
        let version = part("VersionId").map(|id| format!("?versionId={id}")).unwrap_or_default();
        let (bucket, key) = (part("Bucket").unwrap_or_default(), part("Key").unwrap_or_default());
        params["CopySource"] = format!("{bucket}/{key}{version}").into();
    }
    params
}

/// A result as the importer declares it: `Expires` is a text, for which botocore has another name, the names
/// of headers are in lower case (`header-name-case`), and a body is its bytes.
fn output(result: &Value) -> Value {
    let mut members: Map<String, Value> = result.as_object().cloned().unwrap_or_default();
    if let Some(text) = members.remove("ExpiresString") {
        members.insert("Expires".to_owned(), text);
    }
    if let Some(base64) = members.get("Body").and_then(|body| body["$stream_base64"].as_str()) {
        let bytes = STANDARD.decode(base64).unwrap_or_default();
        members.insert("Body".to_owned(), String::from_utf8_lossy(&bytes).into());
    }
    let members = Value::Object(members);
    plain::with_lower_case_headers(&plain::untagged(&members), |name| name == "Metadata")
}
