//! A member of the input that cannot be sent.

use std::fmt;

/// A member that was rejected before anything was sent, with the reason. It never shows the member's
/// value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidMember {
    path: String,
    problem: String,
}

impl InvalidMember {
    pub(crate) fn new(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { path: path.into(), problem: problem.into() }
    }

    /// Returns the path of the problem, made of names on the wire: `tags.owner` or `items[3].name`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the problem as the rest of a sentence: `has 65 characters, but at most 64 are allowed`.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for InvalidMember {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` {}", self.path, self.problem)
    }
}
