//! The facts about a modeled error.

/// A modeled error: its code, and what follows from it.
#[derive(Debug)]
pub struct ErrorShape {
    pub(crate) code: &'static str,
    pub(crate) status: Option<u16>,
    pub(crate) retry: Option<Retry>,
}

/// Why another attempt is worth it, which decides how long to wait for it and what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// A passing fault.
    Transient,
    /// The service asks to be called less.
    Throttling,
}

impl ErrorShape {
    /// The error of that code.
    pub const fn new(code: &'static str) -> Self {
        Self { code, status: None, retry: None }
    }

    /// The status of its responses: for servers, since a client goes by the code at any status.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Smithy's `retryable` trait.
    pub const fn retryable(mut self) -> Self {
        self.retry = Some(Retry::Transient);
        self
    }

    /// Smithy's `retryable` trait with `throttling`.
    pub const fn throttling(mut self) -> Self {
        self.retry = Some(Retry::Throttling);
        self
    }

    /// The code on the wire.
    pub const fn code(&self) -> &'static str {
        self.code
    }
}
