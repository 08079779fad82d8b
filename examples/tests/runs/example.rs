//! Runs an example as a user runs it.

use std::path::PathBuf;
use std::process::{Command, Output};

/// Cargo builds the examples of a package before its tests, beside them; but not for one test alone
/// (`--test main_job`), which then runs what was built last.
pub fn command(name: &str) -> Command {
    let this = std::env::current_exe().unwrap();
    let profile: PathBuf = this.ancestors().nth(2).unwrap().to_owned();
    let example =
        profile.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        example.exists(),
        "run `cargo test -p aws-operation-examples`, which builds the examples"
    );
    let mut command = Command::new(example);
    for (name, _) in std::env::vars_os() {
        // What the machine happens to say of AWS is not the test's business.
        if name.to_string_lossy().starts_with("AWS_") {
            command.env_remove(name);
        }
    }
    command
}

/// What was written, as text.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Runs a command that has to succeed; gives what it said, and what it complained of.
pub fn run(command: &mut Command) -> (String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let (stdout, stderr) = (text(&stdout), text(&stderr));
    assert!(status.success(), "{stdout}\n{stderr}");
    (stdout, stderr)
}
