//! Keys that a program of the user's prints: `credential_process`.

use std::process::{Command, Stdio};

use super::document::Document;
use crate::config::words;
use crate::seam::{Credentials, CredentialsError};

/// How much of what the program complains of is shown.
const SHOWN: usize = 300;

/// What the command of the profile `name` prints. It is run without a shell.
pub(super) async fn load(command: &str, name: &str) -> Result<Credentials, CredentialsError> {
    let failed = |problem: String| {
        let problem = format!("the `credential_process` of the profile `{name}`: {problem}");
        CredentialsError::new(problem)
    };
    let words = words(command).ok_or_else(|| failed("its quotes do not match".to_owned()))?;
    let printed = tokio::task::spawn_blocking(move || run(&words)).await;
    let printed = printed.map_err(|_| "it was broken off".to_owned()).and_then(|printed| printed);
    printed.and_then(|printed| read(&printed)).map_err(failed)
}

fn run(words: &[String]) -> Result<Vec<u8>, String> {
    let (program, arguments) = words.split_first().ok_or("it is empty")?;
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("`{program}` cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let complaint: String = complaint.trim().chars().take(SHOWN).collect();
    Err(format!("`{program}` ended with {}: {complaint}", output.status))
}

fn read(printed: &[u8]) -> Result<Credentials, String> {
    let document = Document::read(printed)?;
    if document.number("Version") != Some(1) {
        return Err("what it prints has no `\"Version\": 1`".to_owned());
    }
    let mut credentials = document.keys()?;
    if let Some(token) = document.text("SessionToken") {
        credentials = credentials.with_session_token(token);
    }
    if let Some(expiry) = document.time("Expiration")? {
        credentials = credentials.with_expiry(expiry);
    }
    Ok(credentials)
}
