//! A home folder and an environment for one run of the program `from_env`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use serde_json::Value;

/// A home folder of its own, removed when it is dropped, and the variables beside it.
#[derive(Debug)]
pub struct Home {
    path: PathBuf,
    variables: BTreeMap<String, String>,
}

/// What is in the way of what a test is not about.
const USUAL: [(&str, &str); 2] =
    [("AWS_EC2_METADATA_DISABLED", "true"), ("AWS_REGION", "us-west-2")];

impl Home {
    /// An empty home, a region, and no metadata service.
    pub fn new() -> Self {
        USUAL.iter().fold(Self::bare(), |home, (name, value)| home.set(name, value))
    }

    /// An empty home, and no variables.
    pub fn bare() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("aws-operation-home-{}-{count}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self { path, variables: BTreeMap::new() }
    }

    /// The same, with a variable; `$HOME` in it is this home.
    pub fn set(mut self, name: &str, value: &str) -> Self {
        let value = value.replace("$HOME", self.path.to_str().unwrap());
        self.variables.insert(name.to_owned(), value);
        self
    }

    /// The same, without a variable.
    pub fn unset(mut self, name: &str) -> Self {
        self.variables.remove(name);
        self
    }

    /// The same, with a file.
    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.path.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// The same, with a config file.
    pub fn config(self, text: &str) -> Self {
        self.file(".aws/config", text)
    }

    /// The same, with a credentials file.
    pub fn credentials(self, text: &str) -> Self {
        self.file(".aws/credentials", text)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What the program says, with these arguments: a line for each time.
    pub fn run(&self, arguments: &[&str]) -> Vec<Found> {
        let output = Command::new(env!("CARGO_BIN_EXE_from_env"))
            .args(arguments)
            .env_clear()
            .env("HOME", &self.path)
            .env("PATH", env::var_os("PATH").unwrap_or_default())
            .envs(&self.variables)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines = String::from_utf8(output.stdout).unwrap();
        lines.lines().map(|line| Found(serde_json::from_str(line).unwrap())).collect()
    }

    /// What it says of the time now.
    pub fn find(&self) -> Found {
        let mut found = self.run(&[]);
        assert_eq!(found.len(), 1);
        found.remove(0)
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// A line of the program's.
#[derive(Debug)]
pub struct Found(pub Value);

impl Found {
    /// The access key id that signed; or the error, which fails the test.
    pub fn key(&self) -> &str {
        let authorization = self.0["authorization"].as_str();
        let authorization = authorization.unwrap_or_else(|| panic!("no credentials: {}", self.0));
        let after = authorization.split_once("Credential=").unwrap().1;
        after.split('/').next().unwrap()
    }

    /// The session token.
    pub fn token(&self) -> Option<&str> {
        self.0["token"].as_str()
    }

    /// Why there is no signed request, or no client.
    pub fn error(&self) -> &str {
        let error = self.0["error"].as_str().or_else(|| self.0["no_client"].as_str());
        error.unwrap_or_else(|| panic!("no error: {}", self.0))
    }

    /// That a secret is nowhere in it: in no message, no `Debug`, and nothing that was logged.
    pub fn does_not_show(&self, secret: &str) {
        for place in ["error", "no_client", "debug", "said"] {
            let text = self.0[place].as_str().unwrap_or_default();
            assert!(!text.contains(secret), "`{secret}` is in {place}: {text}");
        }
    }
}
