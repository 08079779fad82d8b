//! Why a client cannot be built.

use std::fmt;

use crate::error::one_line;

/// An error that is returned if a client cannot be built.
pub struct BuildError {
    message: String,
    source: Option<reqwest::Error>,
}

impl BuildError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    pub(super) fn http(source: reqwest::Error) -> Self {
        Self { message: format!("the HTTP client cannot be built: {source}"), source: Some(source) }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&one_line(&self.message))
    }
}

/// `{:?}` is the line of [`Display`](fmt::Display), since Rust prints an error that `main` returns with
/// `{:?}`.
impl fmt::Debug for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref()?.source()
    }
}
