//! `src/nimble.rs` is what the importer makes of the service's model, to the byte.
//!
//! The model is AWS's and not kept here: it is looked for beside the repository. With one there,
//!
//! ```sh
//! cargo run -p cargo-aws-operation -- aws-operation import \
//!     ../shared/conformance/nimble/nimble/2020-08-01/service-2.json --all > examples/src/nimble.rs
//! ```
//!
//! writes the file anew.

use std::path::Path;
use std::process::ExitCode;

use cargo_aws_operation::{Model, Options};
use libtest_mimic::{Arguments, Completion, Failed, Trial};

const MODEL: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../shared/conformance/nimble/nimble/2020-08-01/service-2.json"
);

const OPERATIONS: usize = 49;

fn main() -> ExitCode {
    let trial = Trial::ignorable_test("the_declarations_are_those_of_the_model", compare);
    libtest_mimic::run(&Arguments::from_args(), vec![trial]).exit_code()
}

fn compare() -> Result<Completion, Failed> {
    if !Path::new(MODEL).exists() {
        return Ok(Completion::ignored_with(format!("needs the model of Nimble Studio, {MODEL}")));
    }
    let paginators = Path::new(MODEL).with_file_name("paginators-1.json");
    let waiters = Path::new(MODEL).with_file_name("waiters-2.json");
    let model = Model::read(&std::fs::read(MODEL)?)?
        .with_paginators(&std::fs::read(paginators)?)?
        .with_waiters(&std::fs::read(waiters)?)?;
    let imported = model.import_all(Options::new())?;
    if !imported.left_out.is_empty() || model.list().len() != OPERATIONS {
        return Err(format!("{} operations: {:?}", model.list().len(), imported.left_out).into());
    }
    let declared = include_str!("../src/nimble.rs");
    let lines = imported.text.lines().zip(declared.lines());
    match lines.enumerate().find(|(_, (imported, declared))| imported != declared) {
        _ if imported.text == declared => Ok(Completion::Completed),
        Some((at, (imported, declared))) => {
            Err(format!("line {}: `{declared}` is imported as `{imported}`", at + 1).into())
        }
        None => Err("one of the two ends before the other".into()),
    }
}
