//! Whether the client itself sends less once a service has throttled it.

/// How failed attempts are retried.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// Up to three attempts, with backoff and a retry quota.
    #[default]
    Standard,
    /// As [`Standard`](Self::Standard), and from the first throttling error on, no faster than the
    /// service has shown that it takes: attempts wait for their turn, first ones too.
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
