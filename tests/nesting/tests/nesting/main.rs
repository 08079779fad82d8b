//! Values in values, as deep as whoever sends them likes: an output or an error on a small stack, and
//! never an overflow, which ends the process.
//!
//! One test for each line of `data/nestings.jsonl`. Without botocore's models, those of the services whose
//! declarations are not in `data/declarations` are ignored.

mod imported;
mod own;
mod usual_stack;
mod wide;

use std::process::ExitCode;

use libtest_mimic::Arguments;

use imported::{Call, Called, call};

include!(concat!(env!("OUT_DIR"), "/nesting.rs"));

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = own::trials();
    trials.extend(wide::trials());
    trials.extend(imported::trials(RECURSIONS, CALLS, SOURCES, HAS_MODELS));
    libtest_mimic::run(&arguments, trials).exit_code()
}
