//! A member of the input that cannot be sent.

use std::fmt;

/// A member that was refused before anything was sent, and why. Never shows the member's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidMember {
    path: String,
    problem: String,
}

impl InvalidMember {
    pub(crate) fn new(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { path: path.into(), problem: problem.into() }
    }

    /// The member, and where in it: `tags.owner` or `items[3].name`, by the names on the wire.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong, as the rest of a sentence: `has 65 characters, but at most 64 are allowed`.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for InvalidMember {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` {}", self.path, self.problem)
    }
}
