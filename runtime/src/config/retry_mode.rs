//! How calls are retried, by the words of the configuration.

/// A retry mode. `legacy` counts as the standard one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryMode {
    Standard,
    Adaptive,
}

impl RetryMode {
    /// The mode of that name, in any case.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "standard" | "legacy" => Some(Self::Standard),
            "adaptive" => Some(Self::Adaptive),
            _ => None,
        }
    }
}
