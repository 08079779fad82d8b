//! `cargo aws-operation`.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
