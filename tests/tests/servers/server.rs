//! The one server of a run.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use aws_operation_tests::Problem;

use super::Python;

/// A server on a free port of 127.0.0.1, ended when it is dropped, or when this process ends.
pub struct Server {
    process: Child,
    said: String,
    log: PathBuf,
}

impl Server {
    /// Starts it by a script that prints one line when it answers, and ends it with standard input.
    pub fn start(python: &Python, script: &str) -> Result<Self, Problem> {
        let log = python.file("server.log");
        let process = python
            .command()
            .args(["-c", script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(&log)?)
            .spawn()?;
        let mut server = Self { process, said: String::new(), log };
        let stdout = server.process.stdout.take().ok_or("there is no standard output")?;
        BufReader::new(stdout).read_line(&mut server.said)?;
        server.said.truncate(server.said.trim_end().len());
        if server.said.is_empty() {
            return Err(
                format!("the server did not start:\n{}", fs::read_to_string(&server.log)?).into()
            );
        }
        Ok(server)
    }

    /// The line that the script printed.
    pub fn said(&self) -> &str {
        &self.said
    }

    /// What it wrote to standard error.
    pub fn log(&self) -> &Path {
        &self.log
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Not killed: it may have processes of its own to end.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}
