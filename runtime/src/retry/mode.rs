//! The retry modes.

/// How a client retries failed attempts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// The client makes up to three attempts, with backoff and a retry quota.
    #[default]
    Standard,
    /// The client retries as in [`Standard`](Self::Standard), and also limits its own request rate.
    ///
    /// From the first throttling error on, it sends no faster than the service has been able to handle.
    /// Every attempt waits for its turn, including first attempts.
    Adaptive,
}

impl RetryMode {
    /// Its name in the user agent.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Adaptive => "adaptive",
        }
    }
}
