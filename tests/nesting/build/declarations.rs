//! From the table of nestings to Rust text: declarations of each service's operations, and a call of
//! each.
//!
//! The models are botocore's, where the environment names them. The declarations of some services are
//! in `data/declarations`, so that these are tested in every run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use cargo_aws_operation::{Model, Options};
use serde_json::{Map, Value, json};

use super::recursion::{self, Shapes};

/// Names the folder of the models.
const VARIABLE: &str = "AWS_OPERATION_BOTOCORE";

pub type Problem = Box<dyn std::error::Error>;

/// Writes `nesting.rs` and what it includes into `out`.
pub fn save(out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let (table, committed) =
        (package.join("data/nestings.jsonl"), package.join("data/declarations"));
    for watched in [&table, &committed] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    let table = fs::read_to_string(table)?;
    let named = env::var_os(VARIABLE).filter(|folder| !folder.is_empty());
    let (mut text, mut found) = (Text::default(), String::new());
    match &named {
        Some(models) => declare_all(Path::new(models), &table, &mut text, &mut found)
            .map_err(|problem| io::Error::other(problem.to_string()))?,
        None => {
            for (service, operations) in services(&table)? {
                let own = committed.join(format!("{service}.rs"));
                if own.exists() {
                    text.add(&service, &operations, fs::read_to_string(own)?);
                }
            }
        }
    }
    fs::write(out.join("recursions.jsonl"), found)?;
    text.save(out, named.is_some())
}

/// The operations of each service in the table.
fn services(table: &str) -> io::Result<BTreeMap<String, BTreeSet<String>>> {
    let mut services: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in table.lines() {
        let nesting: Value = serde_json::from_str(line)?;
        let of = |key: &str| nesting[key].as_str().unwrap_or_default().to_owned();
        services.entry(of("service")).or_default().insert(of("operation"));
    }
    Ok(services)
}

/// Declares what is in the table, and what any model has that can hold itself.
fn declare_all(
    models: &Path,
    table: &str,
    text: &mut Text,
    found: &mut String,
) -> Result<(), Problem> {
    let mut in_table = services(table)?;
    for service in recursion::services(models)? {
        let versions =
            fs::read_dir(models.join(&service))?.map(|entry| entry.map(|entry| entry.path()));
        let Some(version) = versions.collect::<io::Result<Vec<_>>>()?.into_iter().max() else {
            continue;
        };
        let Ok(bytes) = fs::read(version.join("service-2.json")) else { continue };
        let mut json: Value = serde_json::from_slice(&bytes)?;
        // The documents of the table are in JSON.
        if !matches!(json["metadata"]["protocol"].as_str(), Some("json" | "rest-json")) {
            continue;
        }
        // A union for the importer, though botocore does not say so.
        if service.starts_with("dynamodb") {
            json["shapes"]["AttributeValue"]["union"] = true.into();
        }
        let model = Model::read(&bytes)?;
        let candidates = json["operations"].as_object().into_iter().flatten();
        let candidates = candidates.filter(|(name, _)| expression(&model, &json, name).is_ok());
        let candidates: Vec<_> = candidates.map(|(name, value)| (name.clone(), value)).collect();
        let mut operations = in_table.remove(&service).unwrap_or_default();
        for nesting in Shapes(&json["shapes"]).nestings(&service, &candidates) {
            operations.insert(nesting["operation"].as_str().unwrap_or_default().to_owned());
            let _ = writeln!(found, "{nesting}");
        }
        if !operations.is_empty() {
            let declared = declare(&model, &json, &operations);
            text.add(
                &service,
                &operations,
                declared.map_err(|error| format!("{service}: {error}"))?,
            );
        }
    }
    Ok(())
}

/// The declarations of a service's operations, and a function for each that calls it.
fn declare(model: &Model, json: &Value, operations: &BTreeSet<String>) -> Result<String, Problem> {
    let names: Vec<_> = operations.iter().collect();
    let mut text = model.import(&names, Options::new().without_docs())?.text;
    for operation in operations {
        let expression = expression(model, json, operation)?;
        let _ = write!(
            text,
            "\n#[allow(non_snake_case)]\n\
             pub(super) fn call_{operation}(client: &::aws_operation::Client) -> crate::Called {{\n    \
             crate::call(client, {expression})\n}}\n"
        );
    }
    Ok(text)
}

/// An operation with as little as can be sent.
fn expression(model: &Model, json: &Value, operation: &str) -> Result<String, Problem> {
    let input = json["operations"][operation]["input"]["shape"].as_str();
    let members = input.map_or_else(|| json!({}), |input| least(&json["shapes"], input));
    Ok(model.expressions(&[operation])?.operation(operation, &members)?)
}

/// What is compiled as the test.
#[derive(Default)]
struct Text {
    modules: Vec<(String, String)>,
    calls: String,
}

impl Text {
    fn add(&mut self, service: &str, operations: &BTreeSet<String>, declarations: String) {
        for operation in operations {
            let function = format!("{}::call_{operation}", module(service));
            let _ = writeln!(self.calls, "(({service:?}, {operation:?}), {function}),");
        }
        self.modules.push((service.to_owned(), declarations));
    }

    fn save(&self, out: &Path, has_models: bool) -> io::Result<()> {
        let (mut modules, mut sources) = (String::new(), String::new());
        for (service, declarations) in &self.modules {
            fs::write(out.join(format!("nesting-{service}.rs")), declarations)?;
            let file = format!("concat!(env!(\"OUT_DIR\"), \"/nesting-{service}.rs\")");
            let _ = writeln!(
                modules,
                "#[allow(warnings, clippy::all, clippy::unwrap_used)] \
                 mod {} {{ include!({file}); }}",
                module(service),
            );
            let _ = writeln!(sources, "({service:?}, include_str!({file})),");
        }
        let text = format!(
            "{modules}const CALLS: &[((&str, &str), Call)] = &[{}];\n\
             const SOURCES: &[(&str, &str)] = &[{sources}];\n\
             const RECURSIONS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/recursions.jsonl\"));\n\
             const HAS_MODELS: bool = {has_models};\n",
            self.calls,
        );
        fs::write(out.join("nesting.rs"), text)
    }
}

fn module(service: &str) -> String {
    service.replace('-', "_")
}

/// The least value of a shape that can be sent.
fn least(shapes: &Value, name: &str) -> Value {
    let shape = &shapes[name];
    let min = shape["min"].as_u64().unwrap_or(0);
    match shape["type"].as_str().unwrap_or_default() {
        "structure" if shape["union"] == true => {
            let members = shape["members"].as_object().into_iter().flatten();
            let first = members.take(1).map(|(member, value)| {
                let target = value["shape"].as_str().unwrap_or_default();
                (member.clone(), least(shapes, target))
            });
            Value::Object(first.collect())
        }
        "structure" => {
            let required = shape["required"].as_array().into_iter().flatten();
            let members = required.filter_map(Value::as_str).map(|member| {
                let target = shape["members"][member]["shape"].as_str().unwrap_or_default();
                (member.to_owned(), least(shapes, target))
            });
            Value::Object(Map::from_iter(members))
        }
        "string" => match shape["enum"][0].as_str() {
            Some(value) => value.into(),
            None => "a".repeat(usize::try_from(min.max(1)).unwrap_or(1)).into(),
        },
        "list" => {
            let item = shape["member"]["shape"].as_str().unwrap_or_default();
            (0..min).map(|_| least(shapes, item)).collect()
        }
        "map" => json!({}),
        "boolean" => true.into(),
        "blob" => "a".into(),
        _ => min.into(),
    }
}
