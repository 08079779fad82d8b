//! The one moto of a run.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use crate::Problem;
use crate::python::Python;

/// A moto on a free port of 127.0.0.1, ended when it is dropped, or when this process ends.
pub struct Server {
    process: Child,
    url: String,
    log: PathBuf,
}

impl Server {
    /// Starts it, and waits until it answers.
    pub fn start(python: &Python) -> Result<Self, Problem> {
        let log = python.file("server.log");
        let process = python
            .command()
            .args(["-c", include_str!("serve.py")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(&log)?)
            .spawn()?;
        let mut server = Self { process, url: String::new(), log };
        let stdout = server.process.stdout.take().ok_or("moto has no standard output")?;
        BufReader::new(stdout).read_line(&mut server.url)?;
        server.url.truncate(server.url.trim_end().len());
        if server.url.is_empty() {
            return Err(format!("moto did not start:\n{}", fs::read_to_string(&server.log)?).into());
        }
        Ok(server)
    }

    /// Where to send requests.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What it wrote to standard error.
    pub fn log(&self) -> &Path {
        &self.log
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
