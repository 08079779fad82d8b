//! What the rules have that is not known here.

use std::fmt;

/// A word of the rules that this evaluator does not know, or a value that it cannot take there.
#[derive(Debug, PartialEq)]
pub(crate) struct Unknown(String);

impl Unknown {
    pub(super) fn new(what: &str, found: impl fmt::Display) -> Self {
        Self(format!("{what} `{found}`"))
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is unknown", self.0)
    }
}
