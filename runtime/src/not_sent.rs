//! A request that was not sent.

use std::error::Error;

/// Why a request was not sent.
#[derive(Debug)]
pub struct NotSent {
    pub(crate) reason: String,
    pub(crate) source: Option<Box<dyn Error + Send + Sync>>,
}

impl NotSent {
    /// For a reason without an underlying error.
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), source: None }
    }

    /// For a reason with an underlying error.
    pub(crate) fn because(reason: &str, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { reason: reason.to_owned(), source: Some(source.into()) }
    }
}
