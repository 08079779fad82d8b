//! The `User-Agent` header of a client.

use http::HeaderValue;

const AGENT: &str = concat!("aws-operation/", env!("CARGO_PKG_VERSION"));
/// What may stand in a part of the header beside letters and digits; all else becomes a dash.
const PUNCTUATION: &str = "!$%&'*+-.^_`|~,#";

/// The header of the application `app_id`, if it has a name.
pub(crate) fn user_agent(app_id: Option<&str>) -> HeaderValue {
    let allowed = |c: char| c.is_ascii_alphanumeric() || PUNCTUATION.contains(c);
    let Some(app_id) = app_id else { return HeaderValue::from_static(AGENT) };
    let clean: String = app_id.chars().map(|c| if allowed(c) { c } else { '-' }).collect();
    let agent = HeaderValue::try_from(format!("{AGENT} app/{clean}"));
    agent.unwrap_or(HeaderValue::from_static(AGENT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_application_cannot_end_the_header() {
        assert_eq!(user_agent(None), AGENT);
        assert_eq!(user_agent(Some("my#app v1\r\nX: é")), format!("{AGENT} app/my#app-v1--X---"));
    }
}
