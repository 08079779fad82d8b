//! What the compiler says about a wrong declaration. `<topic>/<what_is_wrong>.rs` has its message
//! beside it, as the pinned toolchain prints it. Odd declarations that are legal are in `odd`.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

// Cases that compile must not be added: then trybuild runs cargo for each case, instead of once for all.
#[test]
fn wrong_declarations_say_what_is_wrong() {
    trybuild::TestCases::new().compile_fail("*/*.rs");
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
    let index = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/diagnostics.md"),
    )?;
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

/// The README shows a message as it is.
#[test]
fn the_readme_quotes_the_compiler() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(folder.join("../../README.md"))?;
    let message = fs::read_to_string(folder.join("labels/near_member.stderr"))?;
    let quoted: String = message.lines().map(|line| format!("  {line}\n")).collect();
    assert!(readme.contains(&quoted), "{message}");
    Ok(())
}

/// A message with every name in backticks left out.
fn without_names(message: &str) -> String {
    let parts = message.split('`').enumerate();
    parts.map(|(index, part)| if index % 2 == 0 { part } else { "_" }).collect()
}

fn cases() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut cases = Vec::new();
    for topic in fs::read_dir(env!("CARGO_MANIFEST_DIR"))? {
        let topic = topic?.path();
        if !topic.is_dir() {
            continue;
        }
        for case in fs::read_dir(topic)? {
            let case = case?.path();
            if case.extension().is_some_and(|extension| extension == "rs") {
                cases.push(case);
            }
        }
    }
    Ok(cases)
}
