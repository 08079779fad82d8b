//! Writes the modules and the table of cases.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use cargo_aws_operation::{Expressions, Misfit, Options};

use super::case::{Case, Expected, Model};

/// What is compiled as the test.
#[derive(Default)]
pub struct Text {
    modules: Vec<String>,
    cases: String,
    ignored: String,
    specs: String,
    names: BTreeSet<String>,
}

impl Text {
    /// A file that is not there is a test that is not run.
    pub fn ignore(&mut self, name: &str, reason: &str) {
        let name = self.unique(name);
        let _ = writeln!(self.ignored, "({name:?}, {reason:?}),");
    }

    /// A file that cannot be read is a test that fails.
    pub fn fail(&mut self, name: &str, reason: &str) {
        let name = self.unique(name);
        self.case(&name, "fail", "", Err(reason), None);
    }

    /// The cases of a model; where it cannot be declared each fails.
    pub fn add(&mut self, file: &str, model: Model) {
        let number = self.modules.len();
        let read = model.read().map_err(|e| e.to_string());
        let written = read.as_ref().map_err(Clone::clone).and_then(|read| {
            let operations = declarable(read, &model.operations);
            let import = read
                .import(&operations, Options::new().without_docs())
                .map_err(|e| e.to_string())?;
            let expressions = read.expressions(&operations).map_err(|e| e.to_string())?;
            Ok((import.text, expressions))
        });
        let (mut module, expressions) = match written {
            Ok(written) => written,
            Err(reason) => {
                for case in &model.cases {
                    self.fail(&format!("{file}/{}", case.id), &reason);
                }
                return;
            }
        };
        for (index, case) in model.cases.iter().enumerate() {
            let name = self.unique(&format!("{file}/{}", case.id));
            let (by, answer, misfit) = match answer(&expressions, case) {
                Ok((by, answer)) => (by, answer, None),
                Err(reason) => ("call", format!("{NONE}, {NONE}"), Some(reason)),
            };
            let by = match case.presigned_for() {
                Some(seconds) => format!("presign::<{seconds}, _>"),
                None => by.to_owned(),
            };
            let operation = expressions.operation(&case.operation, &case.params);
            let call = match expression(operation) {
                Ok(operation) => {
                    let _ = writeln!(
                        module,
                        "pub(super) fn c{index}(client: &::aws_operation::Client) \
                         -> crate::call::Answered {{\
                         crate::call::{by}(client, {operation}, {answer}) }}"
                    );
                    Ok(format!("m{number}::c{index}"))
                }
                Err(reason) => Err(reason),
            };
            let call = call.as_deref().map_err(String::as_str);
            self.case(&name, case.check, &case.text, call, misfit.as_deref());
        }
        // Of a service whose requests are routed.
        if model.cases.iter().any(|case| case.check == "requests") {
            for operation in &model.operations {
                let _ = writeln!(
                    self.specs,
                    "<m{number}::{operation} as ::aws_operation::Operation>::SPEC,"
                );
            }
        }
        self.modules.push(module);
    }

    /// Writes all of it into `folder`.
    pub fn save(&self, folder: &Path) -> io::Result<()> {
        let mut text = String::new();
        for (number, module) in self.modules.iter().enumerate() {
            fs::write(folder.join(format!("m{number}.rs")), module)?;
            let _ = writeln!(
                text,
                "#[allow(warnings, clippy::all, clippy::unwrap_used)] mod m{number} {{ \
                 include!(concat!(env!(\"OUT_DIR\"), \"/m{number}.rs\")); }}"
            );
        }
        let _ = writeln!(text, "const CASES: &[Case] = &[{}];", self.cases);
        let _ = writeln!(text, "const SPECS: &[&OperationSpec] = &[{}];", self.specs);
        let _ = writeln!(text, "const IGNORED: &[(&str, &str)] = &[{}];", self.ignored);
        fs::write(folder.join("conformance.rs"), text)
    }

    fn case(
        &mut self,
        name: &str,
        check: &str,
        text: &str,
        call: Result<&str, &str>,
        misfit: Option<&str>,
    ) {
        let call = match call {
            Ok(call) => format!("Ok({call})"),
            Err(reason) => format!("Err({reason:?})"),
        };
        let _ = writeln!(
            self.cases,
            "Case {{ name: {name:?}, check: {check:?}, text: {text:?}, call: {call}, \
             misfit: {misfit:?} }},"
        );
    }

    /// The name, with a number behind it where another test has it.
    fn unique(&mut self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name}#{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        let free = names.find(|name| !self.names.contains(name)).unwrap_or_default();
        self.names.insert(free.clone());
        free
    }
}

/// The operations without those that would take the others along; all of them if there is none else.
fn declarable<'o>(model: &cargo_aws_operation::Model, operations: &'o [String]) -> Vec<&'o String> {
    let all = || operations.iter();
    let sound: Vec<_> = all().filter(|one| model.expressions(&[one]).is_ok()).collect();
    if sound.is_empty() { all().collect() } else { sound }
}

/// What is compared with nothing.
const NONE: &str = "crate::call::none";

/// The function that calls, what compares the output, and what compares the error.
fn answer(expressions: &Expressions<'_>, case: &Case) -> Result<(&'static str, String), String> {
    let same = |expected| format!("|ours| crate::call::same(ours, &{expected})");
    let (output, error) = match &case.expected {
        Expected::Anything => {
            ("crate::call::anything".to_owned(), "crate::call::anything".to_owned())
        }
        Expected::Output(members) => {
            let output = expression(expressions.output(&case.operation, members))?;
            if expressions.has_stream(&case.operation) {
                return Ok(("call_for_stream", format!("|| {output}, {NONE}")));
            }
            (same(output), NONE.to_owned())
        }
        Expected::Error { shape, members } => {
            (NONE.to_owned(), same(expression(expressions.error(shape, members))?))
        }
        Expected::Unmodeled => (NONE.to_owned(), NONE.to_owned()),
    };
    Ok(("call", format!("{output}, {error}")))
}

/// An expression that is one: a case whose own is not must not break those beside it.
fn expression(written: Result<String, Misfit>) -> Result<String, String> {
    let text = written.map_err(|misfit| misfit.to_string())?;
    syn::parse_str::<syn::Expr>(&text).map_err(|error| format!("{error}: {text}"))?;
    Ok(text)
}
