//! Keys from the output of a user's program: `credential_process`.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::process::Stdio;

use tokio::io::{AsyncRead, ReadBuf};
use tokio::process::Command;

use super::document::Document;
use super::written::checked;
use crate::credentials::{Credentials, CredentialsError};
use crate::environment::config::words;

/// How much of what the program complains of is shown.
const SHOWN: usize = 300;

/// How many bytes the program may print. Credentials take a few hundred.
const LONGEST: usize = 1 << 20;

/// How many bytes are read at once.
const PART: usize = 4096;

/// What the command of the profile `name` prints. It is run without a shell, for as long as it takes:
/// it may ask its user for something. It ends with the runtime that waits for it.
pub(super) async fn load(command: &str, name: &str) -> Result<Credentials, CredentialsError> {
    let failed = |problem: String| {
        let problem = format!("the `credential_process` of the profile `{name}`: {problem}");
        CredentialsError::new(problem)
    };
    let words = words(command).ok_or_else(|| failed("it has an unmatched quote".to_owned()))?;
    let printed = run(&words).await;
    printed.and_then(|printed| read(&printed)).map_err(failed)
}

async fn run(words: &[String]) -> Result<Vec<u8>, String> {
    let (program, arguments) = words.split_first().ok_or("it is empty")?;
    let failed = |error: io::Error| format!("`{program}` cannot be run: {error}");
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.kill_on_drop(true).spawn().map_err(failed)?;
    // Read beside the output, so that neither pipe fills up and stops the program.
    let complaint = child.stderr.take().map(|pipe| tokio::spawn(complaint(pipe)));
    let printed = match child.stdout.take() {
        Some(pipe) => output(pipe).await.map_err(failed)?,
        None => Some(Vec::new()),
    };
    let printed =
        printed.ok_or_else(|| format!("`{program}` printed more than {LONGEST} bytes"))?;
    let status = child.wait().await.map_err(failed)?;
    if status.success() {
        return Ok(printed);
    }
    let complaint = match complaint {
        Some(reading) => reading.await.unwrap_or_default(),
        None => Vec::new(),
    };
    let complaint = String::from_utf8_lossy(&complaint);
    let complaint: String = complaint.trim().chars().take(SHOWN).collect();
    Err(format!("`{program}` failed with {status}: {complaint}"))
}

/// What comes, unless it is more than [`LONGEST`] bytes.
async fn output(mut pipe: impl AsyncRead + Unpin) -> io::Result<Option<Vec<u8>>> {
    let (mut read, mut part) = (Vec::new(), [0; PART]);
    loop {
        match next(&mut pipe, &mut part).await? {
            [] => return Ok(Some(read)),
            more => read.extend_from_slice(more),
        }
        if read.len() > LONGEST {
            return Ok(None);
        }
    }
}

/// The beginning of what comes. The rest is read too, since the program would wait for that.
async fn complaint(mut pipe: impl AsyncRead + Unpin) -> Vec<u8> {
    let (mut read, mut part) = (Vec::new(), [0; PART]);
    while let Ok(more @ [_, ..]) = next(&mut pipe, &mut part).await {
        if read.len() < PART {
            read.extend_from_slice(more);
        }
    }
    read
}

/// The next bytes; none at the end.
async fn next<'p>(pipe: &mut (impl AsyncRead + Unpin), part: &'p mut [u8]) -> io::Result<&'p [u8]> {
    let mut buffer = ReadBuf::new(part);
    poll_fn(|context| Pin::new(&mut *pipe).poll_read(context, &mut buffer)).await?;
    let count = buffer.filled().len();
    Ok(part.get(..count).unwrap_or_default())
}

fn read(printed: &[u8]) -> Result<Credentials, String> {
    let document = Document::read(printed)?;
    if document.number("Version") != Some(1) {
        return Err("its output has no `\"Version\": 1`".to_owned());
    }
    let mut credentials = document.keys()?;
    if let Some(token) = document.optional("SessionToken")?.filter(|token| !token.is_empty()) {
        credentials = credentials.with_session_token(checked("SessionToken", token)?);
    }
    if let Some(expiry) = document.time("Expiration")? {
        credentials = credentials.with_expiry(expiry);
    }
    Ok(credentials)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    const MOMENT: Duration = Duration::from_millis(10);

    /// A program that never ends neither keeps its caller from ending nor outlives it.
    #[test]
    fn a_program_ends_with_the_runtime_that_waits_for_it() -> Result<(), Box<dyn std::error::Error>>
    {
        let file = std::env::temp_dir().join(format!("aws-operation-pid-{}", std::process::id()));
        let command = format!("sh -c 'echo $$ > {}; exec sleep 600'", file.display());
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.spawn(async move { load(&command, "default").await });
        let id = loop {
            match fs::read_to_string(&file) {
                Ok(id) if id.ends_with('\n') => break id,
                _ => std::thread::sleep(MOMENT),
            }
        };
        fs::remove_file(&file)?;
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            drop(runtime);
            sender.send(())
        });
        receiver.recv_timeout(Duration::from_secs(60))?;
        // What is left of it is its end, which nobody has asked for.
        let is_running = || {
            let state = fs::read_to_string(format!("/proc/{}/stat", id.trim()));
            state.is_ok_and(|state| !state.contains(") Z "))
        };
        assert!((0..500).any(|_| {
            std::thread::sleep(MOMENT);
            !is_running()
        }));
        Ok(())
    }
}
