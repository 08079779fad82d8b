//! What is wrong with the configuration.

use std::fmt;
use std::path::Path;

/// Says where, and what is wrong there; never a line of a file, which may hold a secret.
#[derive(Debug)]
pub(crate) struct ConfigError(String);

impl ConfigError {
    /// A problem that names its place itself.
    pub(super) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }

    /// A problem of a file.
    pub(super) fn in_file(path: &Path, problem: impl fmt::Display) -> Self {
        Self(format!("`{}`: {problem}", path.display()))
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
