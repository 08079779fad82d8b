//! What a client calls itself.

use std::env::consts::{ARCH, OS};

use http::HeaderValue;

use crate::retry::RetryMode;

const NAME: &str = concat!("aws-operation/", env!("CARGO_PKG_VERSION"));

/// The `User-Agent` of every request, in the shape that the AWS SDKs share.
pub(crate) fn user_agent(mode: RetryMode) -> HeaderValue {
    // The SDKs' letters for what is used: the retry mode.
    let letter = match mode {
        RetryMode::Standard => "E",
        RetryMode::Adaptive => "F",
    };
    let mode = mode.name();
    let agent =
        format!("{NAME} ua/2.1 os/{OS} md/arch#{ARCH} lang/rust m/{letter} cfg/retry-mode#{mode}");
    HeaderValue::try_from(agent).unwrap_or(HeaderValue::from_static(NAME))
}
