//! Why pages ended early.

use std::fmt;

use crate::error::Error;

/// Why [`Pages`](super::Pages) or [`Items`](super::Items) ended early.
///
/// `E` is the operation's type of modeled errors, and `T` the type of its tokens.
pub struct PageError<E, T = String> {
    operation: &'static str,
    reason: Reason<E>,
    token: Option<T>,
    page: u64,
}

pub(super) enum Reason<E> {
    Failed(Error<E>),
    /// Its token was the one of the page of that number.
    Repeated(u64),
}

impl<E, T> PageError<E, T> {
    pub(super) fn new(
        operation: &'static str,
        reason: Reason<E>,
        token: Option<T>,
        page: u64,
    ) -> Self {
        Self { operation, reason, token, page }
    }

    /// Returns the token to go on from: that of the page whose call failed. `None` if it was the first page.
    pub fn token(&self) -> Option<&T> {
        self.token.as_ref()
    }

    /// As [`PageError::token`], without a copy.
    pub fn into_token(self) -> Option<T> {
        self.token
    }

    /// Returns the error of the call that failed. `None` if the service repeated a token.
    pub fn error(&self) -> Option<&Error<E>> {
        match &self.reason {
            Reason::Failed(error) => Some(error),
            Reason::Repeated(_) => None,
        }
    }

    /// As [`PageError::error`], without a copy.
    pub fn into_error(self) -> Option<Error<E>> {
        match self.reason {
            Reason::Failed(error) => Some(error),
            Reason::Repeated(_) => None,
        }
    }

    /// Returns whether the service gave a token that it had given before, so that the pages would have no end.
    pub fn is_repeated_token(&self) -> bool {
        matches!(self.reason, Reason::Repeated(_))
    }

    /// Returns the number of the page whose call failed, or whose token came before. The first page is 1.
    pub fn page(&self) -> u64 {
        self.page
    }
}

impl<E, T> fmt::Display for PageError<E, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, page, .. } = self;
        match &self.reason {
            Reason::Failed(error) => write!(formatter, "page {page}: {error}"),
            Reason::Repeated(before) => write!(
                formatter,
                "the pages of {operation} would have no end: page {page} has the token of page {before}"
            ),
        }
    }
}

/// Does not show the token, which may be sensitive.
impl<E: fmt::Debug, T> fmt::Debug for PageError<E, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PageError")
            .field("operation", &self.operation)
            .field("page", &self.page)
            .field("error", &self.error())
            .finish_non_exhaustive()
    }
}

impl<E: fmt::Debug + 'static, T> std::error::Error for PageError<E, T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let error = self.error()?;
        Some(error)
    }
}
