//! The user agent of a client.

use std::env::consts::{ARCH, OS};

use http::HeaderValue;

use crate::retry::RetryMode;

const NAME: &str = concat!("aws-operation/", env!("CARGO_PKG_VERSION"));

/// The characters that a part of the header may contain besides letters and digits. Any other becomes
/// a dash.
const PUNCTUATION: &str = "!$%&'*+-.^_`|~,#";

/// The `User-Agent` of every request, in the shape that the AWS SDKs share, with the name of the
/// application if it has one.
pub(crate) fn user_agent(mode: RetryMode, app_id: Option<&str>) -> HeaderValue {
    // The SDKs' letters for what is used: the retry mode.
    let letter = match mode {
        RetryMode::Standard => "E",
        RetryMode::Adaptive => "F",
    };
    let mode = mode.name();
    let mut agent =
        format!("{NAME} ua/2.1 os/{OS} md/arch#{ARCH} lang/rust m/{letter} cfg/retry-mode#{mode}");
    if let Some(app_id) = app_id {
        let allowed = |c: char| c.is_ascii_alphanumeric() || PUNCTUATION.contains(c);
        agent.push_str(" app/");
        agent.extend(app_id.chars().map(|c| if allowed(c) { c } else { '-' }));
    }
    HeaderValue::try_from(agent).unwrap_or(HeaderValue::from_static(NAME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_application_cannot_end_the_header() {
        let agent = |app_id| user_agent(RetryMode::Standard, app_id);
        let plain = agent(None).to_str().unwrap_or_default().to_owned();
        assert!(plain.starts_with(NAME));
        assert_eq!(agent(Some("my#app v1\r\nX: é")), format!("{plain} app/my#app-v1--X---"));
    }
}
