//! The rules evaluator against the cases that are kept with botocore.
//!
//! They are not kept here: they are looked for in the folder that `AWS_OPERATION_CONFORMANCE` names, or
//! beside the repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Completion, Failed, Trial};
use rules::{Answer, RuleSet};
use serde::Deserialize;
use serde_json::Value;

// The evaluator is no part of the library's interface.
#[allow(dead_code, unused_imports)]
#[path = "../src/rules/mod.rs"]
mod rules;

const BESIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/conformance");

/// What a rule set says of some parameters.
#[derive(Deserialize)]
struct Case {
    #[serde(default)]
    id: String,
    /// The name of the rule set.
    #[serde(default)]
    rules: String,
    #[serde(default)]
    documentation: String,
    #[serde(default)]
    params: BTreeMap<String, Value>,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Expected {
    Endpoint(Value),
    Error(String),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cases {
    test_cases: Vec<Case>,
}

fn main() -> ExitCode {
    let folder = std::env::var_os("AWS_OPERATION_CONFORMANCE");
    let folder = folder.map_or_else(|| PathBuf::from(BESIDE), PathBuf::from);
    let trials = if folder.exists() {
        trials(&folder)
    } else {
        let reason = format!("needs the cases of botocore, {}", folder.display());
        let skip = move || Ok(Completion::ignored_with(reason));
        Ok(vec![Trial::ignorable_test("rules", skip)])
    };
    match trials {
        Ok(trials) => libtest_mimic::run(&Arguments::from_args(), trials).exit_code(),
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn trials(folder: &Path) -> Result<Vec<Trial>, Box<dyn std::error::Error>> {
    let endpoints = folder.join("protocols/endpoints");
    let sets: BTreeMap<String, Value> =
        serde_json::from_str(&fs::read_to_string(endpoints.join("rules.json"))?)?;
    let mut trials = Vec::new();
    for line in fs::read_to_string(endpoints.join("rule-language.jsonl"))?.lines() {
        let case: Case = serde_json::from_str(line)?;
        let rules = sets.get(&case.rules).ok_or_else(|| format!("no rules `{}`", case.rules))?;
        trials.push(trial(case.id.clone(), rules.clone(), case));
    }
    let nimble = folder.join("nimble");
    let rules = nimble.join("nimble/2020-08-01/endpoint-rule-set-1.json");
    let rules: Value = serde_json::from_str(&fs::read_to_string(rules)?)?;
    let cases = fs::read_to_string(nimble.join("endpoint-tests-1.json"))?;
    for case in serde_json::from_str::<Cases>(&cases)?.test_cases {
        trials.push(trial(format!("nimble: {}", case.documentation), rules.clone(), case));
    }
    if trials.is_empty() {
        return Err("it has no cases".into());
    }
    Ok(trials)
}

fn trial(name: String, rules: Value, case: Case) -> Trial {
    Trial::ignorable_test(name, move || {
        let region = case.params.get("Region").and_then(Value::as_str).unwrap_or_default();
        if region.starts_with("us-iso") && case.params.get("UseDualStack") == Some(&true.into()) {
            // As botocore's own `partitions.json` has it.
            return Ok(Completion::ignored_with("the case is older than this partition's api.aws"));
        }
        let rules: RuleSet = serde_json::from_value(rules)?;
        let answer = rules.evaluate(&case.params).map_err(|unknown| unknown.to_string())?;
        let expected = match case.expect {
            Expected::Endpoint(endpoint) => Answer::Endpoint(completed(endpoint)),
            Expected::Error(error) => Answer::Error(error),
        };
        let answer = match answer {
            Answer::Endpoint(endpoint) => Answer::Endpoint(completed(endpoint)),
            error => error,
        };
        if answer != expected {
            return Err(Failed::from(format!("{answer:?} instead of {expected:?}")));
        }
        Ok(Completion::Completed)
    })
}

/// The endpoint with all its parts, as an empty one may be left out.
fn completed(mut endpoint: Value) -> Value {
    for part in ["properties", "headers"] {
        if endpoint.get(part).is_none_or(Value::is_null) {
            endpoint[part] = Value::Object(serde_json::Map::new());
        }
    }
    endpoint
}
