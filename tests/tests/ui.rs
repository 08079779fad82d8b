//! What the compiler says of a declaration: of a wrong one, in `ui/<topic>/<what_is_wrong>.rs`, the
//! words beside it, from the pinned toolchain; of an odd one that is legal, in `pass/`, nothing.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn declarations_compile_or_say_what_is_wrong() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*/*.rs");
    cases.pass("pass/*.rs");
}

/// A mistake is one error: a case has one, unless its first line says how many.
#[test]
fn each_mistake_is_one_error() -> Result<(), Box<dyn Error>> {
    let cases = cases()?;
    assert!(cases.len() > 100, "{} cases", cases.len());
    for case in cases {
        let source = fs::read_to_string(&case)?;
        let mistakes = match source.lines().next().and_then(|line| line.strip_prefix("// ")) {
            Some(first) => first.trim_end_matches(" mistakes").parse().unwrap_or(1),
            None => 1,
        };
        let words = fs::read_to_string(case.with_extension("stderr"))?;
        let errors = words.lines().filter(|line| line.starts_with("error")).count();
        assert_eq!(errors, mistakes, "{}:\n{words}", case.display());
        let of_std = words.contains("/rustc/") || words.contains("$RUST");
        assert!(!of_std, "{} quotes the standard library:\n{words}", case.display());
    }
    Ok(())
}

/// `docs/diagnostics.md` has every message, and no other. Names in backticks are examples there.
#[test]
fn every_message_is_in_the_index() -> Result<(), Box<dyn Error>> {
    let index =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md"))?;
    let rows = index.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | "));
    let listed: BTreeSet<String> =
        rows.map(|(message, _)| without_names(message)).filter(|row| row != "message").collect();
    let mut said = BTreeSet::new();
    for case in cases()? {
        let words = fs::read_to_string(case.with_extension("stderr"))?;
        let errors = words.lines().filter(|line| line.starts_with("error"));
        said.extend(errors.filter_map(|line| Some(without_names(line.split_once(": ")?.1))));
    }
    let missing: Vec<_> = said.difference(&listed).collect();
    let unsaid: Vec<_> = listed.difference(&said).collect();
    assert!(
        missing.is_empty() && unsaid.is_empty(),
        "not listed: {missing:#?}\nnot said: {unsaid:#?}"
    );
    Ok(())
}

/// A message with every name in backticks left out.
fn without_names(message: &str) -> String {
    let parts = message.split('`').enumerate();
    parts.map(|(index, part)| if index % 2 == 0 { part } else { "_" }).collect()
}

fn cases() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut cases = Vec::new();
    for topic in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("ui"))? {
        for case in fs::read_dir(topic?.path())? {
            let case = case?.path();
            if case.extension().is_some_and(|extension| extension == "rs") {
                cases.push(case);
            }
        }
    }
    Ok(cases)
}
