//! JSONTestSuite: what every reader takes, what none does, and what is a reader's choice. There ours is
//! serde_json's, except for numbers beyond an `f64` and lists of more than 127 levels, which are read.

use std::env;
use std::path::Path;

use aws_operation_tests::Problem;
use aws_operation_tests::beside_serde::{is_ours_alone, is_skipped, read};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use libtest_mimic::{Failed, Trial};
use serde::Deserialize;

/// A document of the suite.
#[derive(Deserialize)]
struct Case {
    id: String,
    expect: String,
    base64: String,
}

/// What is read although no reader should, and why.
const TAKEN: [(&str, &str); 1] =
    [("n_structure_no_data.json", "services send an empty body for an object without members")];

pub fn trials() -> Vec<Trial> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let named = env::var_os("AWS_OPERATION_CONFORMANCE").filter(|folder| !folder.is_empty());
    let folder =
        named.map_or_else(|| root.join("../shared/conformance"), |folder| root.join(folder));
    let path = folder.join("protocols/json-test-suite.jsonl");
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            let is_missing = error.kind() == std::io::ErrorKind::NotFound;
            let trial = Trial::test("json-test-suite", move || Err(error.to_string().into()));
            let reason = format!("there is no {}", path.display());
            return vec![trial.with_kind(reason).with_ignored_flag(is_missing)];
        }
    };
    text.lines()
        .enumerate()
        .map(|(number, line)| match serde_json::from_str::<Case>(line) {
            Ok(case) => Trial::test(format!("json-test-suite/{}", case.id), move || {
                check(&case).map_err(|problem| Failed::from(problem.to_string()))
            }),
            Err(error) => {
                let failed = move || Err(error.to_string().into());
                Trial::test(format!("json-test-suite, line {}", number + 1), failed)
            }
        })
        .collect()
}

fn check(case: &Case) -> Result<(), Problem> {
    let bytes = STANDARD.decode(&case.base64)?;
    let is_taken = TAKEN.iter().any(|(id, _)| *id == case.id);
    let expected = match case.expect.as_str() {
        "valid" => true,
        "invalid" => is_taken,
        "either" => match serde_json::from_slice::<serde_json::Value>(&bytes) {
            Ok(_) => true,
            Err(error) => is_ours_alone(&error),
        },
        other => return Err(format!("`{other}` is not known").into()),
    };
    let document = read(&bytes);
    if document.is_ok() != expected {
        return Err(format!("{:?} instead of {expected}", document.err()).into());
    }
    if is_skipped(&bytes) != (expected && !is_taken) {
        return Err("it is not skipped as it is read".into());
    }
    Ok(())
}
