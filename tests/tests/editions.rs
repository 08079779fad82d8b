//! The cases of `pass/` in every edition, and where the crate has another name. `tests/ui.rs` runs
//! them in the workspace's own edition.

mod scratch;

use std::error::Error;
use std::fs;
use std::path::Path;

use scratch::Scratch;

const DEPENDENCIES: &str = r#"
aws-operation = { path = "$ROOT/runtime" }
aws-operation-tests = { path = "$ROOT/tests" }
bon = { version = "3", default-features = false, features = ["alloc"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

const RENAMED: &str = r#"renamed = { package = "aws-operation", path = "$ROOT/runtime" }"#;

fn holds(name: &str, edition: &str, dependencies: &str, cases: &str) -> Result<(), Box<dyn Error>> {
    let scratch = Scratch::new(name, edition, dependencies)?;
    let mut count = 0;
    for case in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(cases))? {
        let case = case?.path();
        if case.is_file() {
            let name = case.file_stem().unwrap_or_default().to_string_lossy();
            scratch.binary(&name, &fs::read_to_string(&case)?)?;
            count += 1;
        }
    }
    assert!(count > 0, "no cases in {cases}");
    let errors = scratch.check()?;
    let told: String =
        errors.iter().map(|error| format!("line {}: {}", error.line, error.message)).collect();
    assert!(told.is_empty(), "{told}");
    Ok(())
}

// One test, since one package is checked at a time.
#[test]
fn odd_declarations_compile_in_every_edition_and_by_another_name() -> Result<(), Box<dyn Error>> {
    holds("edition-2018", "2018", DEPENDENCIES, "pass")?;
    holds("edition-2021", "2021", DEPENDENCIES, "pass")?;
    holds("renamed", "2024", RENAMED, "pass/renamed")
}
