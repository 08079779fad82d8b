//! What a caller of a declared operation should know.

use std::fmt;

/// Something that the model asks for and a declaration does without.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The operation's name.
    pub operation: String,
    /// What is missing, and what to do about it.
    pub text: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.operation, self.text)
    }
}
