//! The one-line message of an error.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use bytes::Bytes;

use super::failure::{Cause, Failure, GaveUp, NotSent, ServiceError, WaitsFor};
use crate::guard::HIDDEN;

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
        let facts: Vec<String> = facts.into_iter().chain([attempts]).chain(gave_up).collect();
        let facts = facts.join(", ");
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
                    Some(message) => one_line(message),
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

/// What names a session token in a canonical request, which services repeat if a signature is wrong.
const SESSION_TOKEN: &str = "x-amz-security-token";

/// A word of a canonical request without its session token, in a header or in the query.
fn without_token(word: &str) -> Cow<'_, str> {
    let lower = word.to_ascii_lowercase();
    let Some(named) = lower.find(SESSION_TOKEN) else { return word.into() };
    let (before, rest) = word.split_at(named + SESSION_TOKEN.len());
    let Some(separator) = rest.chars().next().filter(|c| matches!(c, ':' | '=')) else {
        // The list of signed headers.
        return word.into();
    };
    let after = rest.find('&').map_or("", |end| rest.get(end..).unwrap_or_default());
    format!("{before}{separator}<hidden>{after}").into()
}

/// White space folded, what is not seen or turns text around shown as such, and no more than [`SHOWN`]
/// characters.
pub(crate) fn one_line(text: &str) -> String {
    let words: Vec<Cow<'_, str>> = text.split_whitespace().map(without_token).collect();
    let mut line = String::new();
    for character in words.join(" ").chars().take(SHOWN) {
        if character.is_control() || is_format(character) {
            line.extend(character.escape_unicode())
        } else {
            line.push(character)
        }
    }
    if text.chars().count() > SHOWN {
        line.push('…');
    }
    line
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
