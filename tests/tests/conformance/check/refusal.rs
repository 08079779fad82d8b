//! Members that are refused before anything is sent: each has to be one that the data show.

use aws_operation_tests::{Deviation, Problem};
use serde_json::Value;

use crate::fixture::WireRequest;

/// The deviation by which we refuse a member that botocore sends, if the members have such a value.
///
/// # Errors
/// A refusal that no value accounts for.
pub fn deviation(params: &Value, path: &str, problem: &str) -> Result<Deviation, Problem> {
    let deviation = if problem.contains("another resource") {
        Deviation::LabelOfAnotherResource
    } else if problem.contains("at most") {
        Deviation::LengthMax
    } else if problem.contains("begins or ends with a space") {
        Deviation::HeaderEdgeSpace
    } else if problem.contains("control character") {
        Deviation::HeaderControlCharacter
    } else if problem.contains("line break or NUL") {
        Deviation::QueryLineBreak
    } else {
        return Err(format!("`{path}` was refused: {problem}").into());
    };
    if holds(params, &|value| shows(deviation, value, problem)) {
        Ok(deviation)
    } else {
        Err(format!("`{path}` was refused: {problem}; there is no such value").into())
    }
}

/// Whether the value, or one in it, is such.
pub fn holds(value: &Value, is_such: &dyn Fn(&Value) -> bool) -> bool {
    let within = match value {
        Value::Array(items) => items.iter().any(|item| holds(item, is_such)),
        Value::Object(members) => members.values().any(|member| holds(member, is_such)),
        _ => false,
    };
    within || is_such(value)
}

fn shows(deviation: Deviation, value: &Value, problem: &str) -> bool {
    let text = value.as_str().unwrap_or_default();
    match deviation {
        Deviation::LabelOfAnotherResource => {
            value.is_string() && (text.is_empty() || text.split('/').any(is_dots))
        }
        Deviation::LengthMax => {
            let most = number_after(problem, "at most ");
            size(value).zip(most).is_some_and(|(size, most)| size > most)
        }
        Deviation::HeaderEdgeSpace => text.trim() != text,
        Deviation::HeaderControlCharacter => text.contains(char::is_control),
        Deviation::QueryLineBreak => text.contains(['\r', '\n', '\0']),
        _ => false,
    }
}

fn is_dots(part: &str) -> bool {
    part == "." || part == ".."
}

/// What a constraint measures.
fn size(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => Some(text.chars().count() as f64),
        Value::Array(items) => Some(items.len() as f64),
        Value::Object(members) => match members.get("$repeat") {
            Some(repeat) => {
                let (text, count) = (repeat[0].as_str()?, repeat[1].as_f64()?);
                Some(text.chars().count() as f64 * count)
            }
            None => Some(members.len() as f64),
        },
        _ => None,
    }
}

fn number_after(text: &str, words: &str) -> Option<f64> {
    let (_, rest) = text.split_once(words)?;
    rest.split(' ').next()?.parse().ok()
}

/// The deviation by which we must not send what botocore sends, as far as that shows it.
pub fn not_to_be_sent(theirs: &WireRequest) -> Option<Deviation> {
    let (_, rest) = theirs.url.split_once("://").unwrap_or_default();
    let target = rest.find('/').and_then(|start| rest.get(start..)).unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let any_value = |is_such: fn(&str) -> bool| theirs.headers.iter().any(|(_, v)| is_such(v));
    if leads_elsewhere(path) {
        Some(Deviation::LabelOfAnotherResource)
    } else if ["%0D", "%0A", "%00"].iter().any(|code| query.contains(code)) {
        Some(Deviation::QueryLineBreak)
    } else if any_value(|value| value.trim() != value) {
        Some(Deviation::HeaderEdgeSpace)
    } else if any_value(|value| value.contains(char::is_control)) {
        Some(Deviation::HeaderControlCharacter)
    } else {
        None
    }
}

/// Whether a path that is sent leads to another resource once it is resolved.
pub fn leads_elsewhere(path: &str) -> bool {
    let inner = path.trim_start_matches('/').trim_end_matches('/');
    !inner.is_empty() && inner.split('/').any(|part| part.is_empty() || is_dots(part))
}

/// Whether our reason is what one of botocore's lines says of the same member.
pub fn says_the_same(message: &str, reason: &str) -> bool {
    message.lines().filter_map(ours).any(|start| reason.starts_with(&start))
}

/// How our reason begins where botocore's is this line.
fn ours(line: &str) -> Option<String> {
    let named = |rest: &str| {
        let (holder, name) = rest.split_once(": \"")?;
        let name = name.split('"').next()?;
        Some(if holder == "input" { name.to_owned() } else { format!("{holder}.{name}") })
    };
    if let Some(rest) = line.strip_prefix("Missing required parameter in ") {
        Some(format!("`{}` is required", named(rest)?))
    } else if let Some(rest) = line.strip_prefix("Unknown parameter in ") {
        Some(format!("`{}` is not declared", named(rest)?))
    } else if let Some(rest) = line.strip_prefix("Invalid type for parameter ") {
        Some(format!("`{}` is not a", rest.split(',').next()?))
    } else if let Some(rest) =
        line.strip_prefix("Invalid number of parameters set for tagged union structure ")
    {
        Some(format!("`{}` is a union", rest.split(". ").next()?))
    } else {
        None
    }
}

/// Whether the reason is that a whole number has no room in its type, or that there is a boolean in
/// its place: botocore sends either.
pub fn is_no_integer(params: &Value, reason: &str) -> bool {
    let short = |value: &Value| value.as_i64().is_some_and(|number| i32::try_from(number).is_ok());
    let other =
        |value: &Value| value.is_boolean() || (value.is_i64() || value.is_u64()) && !short(value);
    reason.ends_with("` is not an integer") && holds(params, &other)
}

/// Whether botocore refuses a null, which is no value in a call that is written in Rust.
pub fn is_of_a_null(params: &Value, message: &str) -> bool {
    message.contains("type: <class 'NoneType'>") && holds(params, &Value::is_null)
}

/// The members whose lower bound botocore checks, by their paths.
pub fn below_the_minimum(message: &str) -> Vec<&str> {
    let paths = message.lines().filter_map(|line| {
        let rest = line.strip_prefix("Invalid length for parameter ");
        let rest = rest.or_else(|| line.strip_prefix("Invalid value for parameter "))?;
        rest.contains("valid min ").then(|| rest.split(',').next())?
    });
    paths.collect()
}
