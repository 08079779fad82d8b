//! A package made for a test, checked with what the workspace has built or fetched already.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A package in the target folder.
pub struct Scratch {
    folder: PathBuf,
}

/// An error of the compiler's, by the line that its caret is in.
#[derive(Debug)]
pub struct CompileError {
    pub line: usize,
    pub message: String,
}

impl Scratch {
    /// A package without sources; `dependencies` are lines of its manifest, in which `$ROOT` is the
    /// workspace's.
    pub fn new(name: &str, edition: &str, dependencies: &str) -> Result<Self, Box<dyn Error>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
        let folder = root.join("target/tests/scratch").join(name);
        let sources = folder.join("src/bin");
        if sources.exists() {
            fs::remove_dir_all(&sources)?;
        }
        fs::create_dir_all(&sources)?;
        let dependencies = dependencies.replace("$ROOT", &root.to_string_lossy());
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n\
             [dependencies]\n{dependencies}\n\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    /// Adds `src/bin/name.rs`.
    pub fn binary(&self, name: &str, source: &str) -> Result<(), Box<dyn Error>> {
        Ok(fs::write(self.folder.join("src/bin").join(name).with_extension("rs"), source)?)
    }

    /// The crates that the package is built of, with their features.
    #[allow(dead_code, reason = "not every test that has a package asks for it")]
    pub fn dependencies(&self) -> Result<String, Box<dyn Error>> {
        let output = self.cargo(&["tree", "--offline", "--edges", "normal,features"]).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    /// What is wrong with the package.
    pub fn check(&self) -> Result<Vec<CompileError>, Box<dyn Error>> {
        let host = host()?;
        let arguments =
            ["check", "--offline", "--bins", "--message-format=json", "--target", &host];
        let output = self.cargo(&arguments).output()?;
        let lines = String::from_utf8(output.stdout)?;
        let messages: Vec<Value> =
            lines.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
        let errors: Vec<CompileError> = messages.iter().filter_map(error).collect();
        if errors.is_empty() && !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        Ok(errors)
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(arguments)
            .current_dir(&self.folder)
            // trybuild's, which has most of the dependencies too, for a target that is named as here.
            .env("CARGO_TARGET_DIR", self.folder.join("../../trybuild"))
            .env("CARGO_INCREMENTAL", "0");
        command
    }
}

/// The name of the platform.
fn host() -> Result<String, Box<dyn Error>> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let about = String::from_utf8(Command::new(rustc).arg("-vV").output()?.stdout)?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc does not name its host")?.to_owned())
}

fn error(message: &Value) -> Option<CompileError> {
    let message = message.get("message").filter(|message| message["level"] == "error")?;
    let spans = message["spans"].as_array()?;
    let primary = spans.iter().find(|span| span["is_primary"] == true)?;
    let line = usize::try_from(primary["line_start"].as_u64()?).ok()?;
    Some(CompileError { line, message: message["rendered"].as_str()?.to_owned() })
}
