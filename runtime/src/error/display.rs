//! The one-line message of an error.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use bytes::Bytes;

use super::comparison::CANONICAL_REQUEST;
use super::failure::{Cause, Failure, GaveUp, ServiceError, WaitsFor};
use crate::guard::HIDDEN;
use crate::not_sent::NotSent;

/// How much of a service's message is shown; the rest is in `message()`.
const SHOWN: usize = 400;

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation;
        let (story, facts) = self.cause.story();
        let plural = if self.attempts == 1 { "" } else { "s" };
        let attempts = format!("{} attempt{plural}", self.attempts);
        let gave_up = self.gave_up.map(|gave_up| match gave_up {
            GaveUp::AttemptsUsedUp => {
                format!("reached max retries: {}", self.attempts.saturating_sub(1))
            }
            GaveUp::BodyUsedUp => "not retried: its body cannot be sent again".to_owned(),
            GaveUp::QuotaReached => "retry quota reached".to_owned(),
        });
        let region =
            self.bucket_region.as_ref().map(|region| format!("the bucket is in `{region}`"));
        let facts = facts.into_iter().chain([attempts]).chain(gave_up).chain(region);
        let facts: Vec<String> = facts.collect();
        let facts = facts.join(", ");
        if let Some(events) = self.events {
            let plural = if events == 1 { "" } else { "s" };
            return write!(
                formatter,
                "{operation} failed after {events} event{plural}: {story} ({facts})"
            );
        }
        match &self.cause {
            Cause::Invalid(_) | Cause::NotSent(_) => {
                write!(formatter, "{operation} was not sent: {story}")
            }
            Cause::Transport(error) if error.is_unsendable() => {
                write!(formatter, "{operation} was not sent: {story}")
            }
            Cause::Transport(error) if error.is_of_body() => {
                write!(
                    formatter,
                    "{operation} failed: the request body cannot be read: {story} ({facts})"
                )
            }
            Cause::Transport(error) if error.is_too_large() => {
                write!(formatter, "{operation} got a response that is too large: {story} ({facts})")
            }
            Cause::Transport(_) => {
                write!(formatter, "{operation} failed: no response: {story} ({facts})")
            }
            Cause::Service(_) => write!(formatter, "{operation} failed: {story} ({facts})"),
            Cause::TimedOut { .. } => write!(formatter, "{operation} timed out {story} ({facts})"),
            Cause::Unreadable { .. } => {
                write!(
                    formatter,
                    "{operation} got a response that cannot be read: {story} ({facts})"
                )
            }
        }
    }
}

impl Cause {
    /// What happened, in words, and facts of the response: its status, its request id.
    fn story(&self) -> (String, Vec<String>) {
        match self {
            Self::Invalid(members) => {
                let members: Vec<String> = members.iter().map(ToString::to_string).collect();
                (one_line(&members.join("; ")), Vec::new())
            }
            Self::NotSent(NotSent { reason, source: None }) => (reason.clone(), Vec::new()),
            Self::NotSent(NotSent { reason, source: Some(source) }) => {
                (format!("{reason}: {}", chain(source.as_ref())), Vec::new())
            }
            Self::Transport(error) => (chain(error), Vec::new()),
            Self::TimedOut { limit, waits_for, last } => {
                let waiting = match waits_for {
                    WaitsFor::Credentials => ", waiting for credentials",
                    WaitsFor::Service => "",
                };
                let (last, facts) = last.as_ref().map(|last| last.story()).unzip();
                let last = last.map(|story| format!(", the last attempt failed with: {story}"));
                let story = format!("after {limit:?}{waiting}{}", last.unwrap_or_default());
                (story, facts.unwrap_or_default())
            }
            Self::Service(error) => {
                let ServiceError { response, code, message, unreadable, .. } = error;
                let reason = response.status().canonical_reason().unwrap_or("no message");
                let message = match message {
                    Some(_) if error.hides_message => HIDDEN.to_owned(),
                    Some(message) => one_line(without_canonical_request(message)),
                    None => reason.to_owned(),
                };
                // A code that is only the status is among the facts.
                let named = *code != response.status().as_str();
                let code = if named { format!("{}: ", one_line(code)) } else { String::new() };
                let unreadable = unreadable.as_ref().map(|error| {
                    format!("the error's members cannot be read: {}", one_line(&error.to_string()))
                });
                let facts = facts(response, self.request_id()).into_iter().chain(unreadable);
                (format!("{code}{message}"), facts.collect())
            }
            Self::Unreadable { response, error } => {
                (one_line(&error.to_string()), facts(response, self.request_id()))
            }
        }
    }
}

/// The status, and the request id if there is one.
fn facts(response: &http::Response<Bytes>, request_id: Option<&str>) -> Vec<String> {
    let id = request_id.map(|id| format!("request id {}", one_line(id)));
    [response.status().as_u16().to_string()].into_iter().chain(id).collect()
}

/// A message up to the canonical request, which holds all that was sent: it is only shown with what is
/// sensitive in it hidden.
fn without_canonical_request(message: &str) -> &str {
    message.split_once(CANONICAL_REQUEST).map_or(message, |(before, _)| before)
}

/// What names a session token in a canonical request, which services repeat if a signature is wrong.
const SESSION_TOKEN: &str = "x-amz-security-token";

/// What ends a session token beside white space: in the query, in quotes, and in a text that is escaped.
const ENDS: [&str; 6] = ["&", "\\\"", "\"", "'", "\\n", "\\r"];

/// A text without the session tokens of canonical requests, in a header, in the query or in JSON.
fn without_tokens(text: &str) -> Cow<'_, str> {
    let lower = text.to_ascii_lowercase();
    let mut shown = String::new();
    let mut rest = text;
    let mut names = lower.match_indices(SESSION_TOKEN).map(|(at, name)| at + name.len()).peekable();
    if names.peek().is_none() {
        return text.into();
    }
    for end_of_name in names {
        let Some(behind) = text.get(end_of_name..).filter(|behind| behind.len() <= rest.len())
        else {
            // In the token before.
            continue;
        };
        let is_quote = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\\' | '[');
        let Some(value) = behind.trim_start_matches(is_quote).strip_prefix([':', '=']) else {
            // The list of signed headers.
            continue;
        };
        let value = value.trim_start_matches(is_quote);
        let word = value.split(char::is_whitespace).next().unwrap_or_default();
        let cut = |word, end: &&str| str::split_once(word, *end).map_or(word, |(token, _)| token);
        let token = ENDS.iter().fold(word, cut);
        shown.push_str(rest.strip_suffix(value).unwrap_or_default());
        shown.push_str("<hidden>");
        rest = value.strip_prefix(token).unwrap_or_default();
    }
    shown.push_str(rest);
    shown.into()
}

/// White space folded, what is not seen or turns text around shown as such, and no more than [`SHOWN`]
/// characters.
pub(crate) fn one_line(text: &str) -> String {
    let text = without_tokens(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut line: String = words.join(" ").chars().take(SHOWN).flat_map(seen).collect();
    if text.chars().count() > SHOWN {
        line.push('…');
    }
    line
}

/// A line with its session tokens hidden, and what is not seen or turns text around shown as such.
pub(super) fn visible(line: &str) -> String {
    without_tokens(line).chars().flat_map(seen).collect()
}

/// A character, or its escape if it is not seen.
fn seen(character: char) -> impl Iterator<Item = char> {
    let is_escaped = character.is_control() || is_format(character);
    let escape = is_escaped.then(|| character.escape_unicode());
    let plain = (!is_escaped).then_some(character);
    escape.into_iter().flatten().chain(plain)
}

/// Whether a character changes how others are shown, and is not shown itself.
fn is_format(character: char) -> bool {
    matches!(
        character,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// An error and its sources, each said once.
pub(crate) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut said = one_line(&error.to_string());
    let mut source = error.source();
    while let Some(error) = source {
        let next = one_line(&error.to_string());
        if !said.contains(&next) {
            said.push_str(": ");
            said.push_str(&next);
        }
        source = error.source();
    }
    said
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn no_session_token_is_shown_in_whatever_form_it_stands() {
        for (text, shown) in [
            ("x-amz-security-token:TOK/+= next", "x-amz-security-token:<hidden> next"),
            ("X-Amz-Security-Token: TOK\nnext", "X-Amz-Security-Token: <hidden> next"),
            ("'x-amz-security-token' : 'TOK', b", "'x-amz-security-token' : '<hidden>', b"),
            (
                r#"{"x-amz-security-token":"TOK","b":1}"#,
                r#"{"x-amz-security-token":"<hidden>","b":1}"#,
            ),
            (r#"{"x-amz-security-token": ["TOK"]}"#, r#"{"x-amz-security-token": ["<hidden>"]}"#),
            (r#"\"x-amz-security-token\":\"T\/OK\","#, r#"\"x-amz-security-token\":\"<hidden>\","#),
            (r"a:b\nx-amz-security-token:TOK\n\na;b", r"a:b\nx-amz-security-token:<hidden>\n\na;b"),
            ("?X-Amz-Security-Token=TOK%2F&b", "?X-Amz-Security-Token=<hidden>&b"),
            ("a;x-amz-security-token b", "a;x-amz-security-token b"),
            (
                "x-amz-security-token:TOK&x-amz-security-token=TOK a;x-amz-security-token;b",
                "x-amz-security-token:<hidden>&x-amz-security-token=<hidden> a;x-amz-security-token;b",
            ),
            ("x-amz-security-token:x-amz-security-token:TOK", "x-amz-security-token:<hidden>"),
            ("x-amz-security-token:", "x-amz-security-token:<hidden>"),
        ] {
            assert_eq!(one_line(text), shown);
        }
    }
}
