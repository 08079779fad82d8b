//! Lowers the template of a host prefix, by the rules of Smithy's `endpoint` trait.

use syn::LitStr;

use super::label_name::is_label_name;
use crate::mistakes::Mistakes;

/// What a host name has at most between two dots.
const LONGEST: usize = 63;

/// A constant text or the name of a label.
pub(super) enum Part {
    Constant(String),
    Label(String),
}

impl Part {
    fn constant(&self) -> Option<&str> {
        match self {
            Self::Constant(text) => Some(text),
            Self::Label(_) => None,
        }
    }

    pub(super) fn label(&self) -> Option<&str> {
        match self {
            Self::Constant(_) => None,
            Self::Label(name) => Some(name),
        }
    }
}

/// The constants and labels of a prefix; `None` where they cannot be told, which is reported.
pub(super) fn lower(literal: &LitStr, mistakes: &mut Mistakes) -> Option<Vec<Part>> {
    let text = literal.value();
    let mut parts = Vec::new();
    let mut rest = text.as_str();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    while !rest.is_empty() {
        let (constant, after) = rest.split_once('{').unwrap_or((rest, ""));
        let label = match rest.contains('{') {
            true => after.split_once('}').filter(|(name, _)| is_label_name(name)),
            false => Some(("", "")),
        };
        let Some((name, after)) = label.filter(|_| constant.chars().all(fits)) else {
            let help = "write `host_prefix = \"data.\"` or `\"{accountId}.\"`";
            mistakes.at(literal, is_no_beginning(&text), help);
            return None;
        };
        if !constant.is_empty() {
            parts.push(Part::Constant(constant.to_owned()));
        }
        if !name.is_empty() {
            parts.push(Part::Label(name.to_owned()));
        }
        rest = after;
    }
    check_adjacent(&parts, literal, mistakes);
    check_names(&parts, literal, mistakes);
    check_end(&parts, literal, mistakes);
    Some(unique(parts, literal, mistakes))
}

fn is_no_beginning(text: &str) -> String {
    format!("`{text}` is not a valid host prefix")
}

/// Where one label would end and the next begin, nobody could tell.
fn check_adjacent(parts: &[Part], literal: &LitStr, mistakes: &mut Mistakes) {
    for pair in parts.windows(2) {
        if let [Part::Label(first), Part::Label(second)] = pair {
            let message = format!("host labels `{first}` and `{second}` must not be adjacent");
            mistakes.at(literal, message, format!("write `{{{first}}}.{{{second}}}`"));
        }
    }
}

/// What stands between the dots can be a name there. The last one goes on in the endpoint's host, as
/// that of `sync-` does.
fn check_names(parts: &[Part], literal: &LitStr, mistakes: &mut Mistakes) {
    let shortest: String = parts.iter().map(|part| part.constant().unwrap_or("x")).collect();
    let (names, last) = shortest.rsplit_once('.').unzip();
    let last = last.unwrap_or(&shortest);
    let begins = |name: &str| !name.starts_with('-') && name.len() <= LONGEST;
    let is_name = |name: &str| begins(name) && !name.is_empty() && !name.ends_with('-');
    if !begins(last) || names.is_some_and(|names| !names.split('.').all(is_name)) {
        let help = "each part between dots needs 1 to 63 letters, digits and `-`, with no `-` first \
                    or last";
        mistakes.at(literal, is_no_beginning(&literal.value()), help);
    }
}

/// Nothing stands between a prefix and the endpoint's host but what the prefix ends with. Smithy warns of
/// labels without a dot behind them: `{bucket}-` before `example.com` is a domain of somebody else's.
fn check_end(parts: &[Part], literal: &LitStr, mistakes: &mut Mistakes) {
    let text = literal.value();
    let has_labels = parts.iter().any(|part| part.label().is_some());
    if text.ends_with('.') || (text.ends_with('-') && !has_labels) {
        return;
    }
    let named = text.trim_end_matches('-');
    let help = match has_labels {
        true => format!("write `{named}.`: without it a value could name another domain"),
        false => format!("write `{named}.`, or `{named}-` if that is what the service uses"),
    };
    mistakes.at(literal, format!("host prefix `{text}` does not end with `.`"), help);
}

/// The parts without a label's second place.
fn unique(parts: Vec<Part>, literal: &LitStr, mistakes: &mut Mistakes) -> Vec<Part> {
    let mut kept: Vec<Part> = Vec::new();
    for part in parts {
        match part.label() {
            Some(name) if kept.iter().any(|kept| kept.label() == Some(name)) => {
                let message = format!("host label `{name}` occurs twice");
                mistakes.at(literal, message, "labels must be unique in a host prefix");
            }
            _ => kept.push(part),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(prefix: &str) -> (usize, String) {
        let mut mistakes = Mistakes::default();
        lower(&LitStr::new(prefix, proc_macro2::Span::call_site()), &mut mistakes);
        let count = mistakes.count();
        (count, mistakes.into_tokens().map(|tokens| tokens.to_string()).unwrap_or_default())
    }

    #[test]
    fn what_services_have_is_taken() {
        let long = format!("{}.", "a".repeat(LONGEST));
        for prefix in ["data.", "cp.maps.", "{AccountId}.", "{a}-{b}.c.", "sync-", "a--b.", &long] {
            assert_eq!(mistakes(prefix).0, 0, "{prefix}");
        }
    }

    #[test]
    fn what_can_begin_no_host_is_not() {
        let long = "a".repeat(LONGEST);
        let (long, label) = (format!("a{long}."), format!("{{a}}{long}."));
        for prefix in [
            ".", ".a.", "a..", "a..b.", "-a.", "a-.", "a.-b.", "-", "{a}-.", "a._.", "{a", "a}",
            "{a b}.", &long, &label,
        ] {
            let (count, text) = mistakes(prefix);
            assert!(text.contains("is not a valid host prefix"), "{prefix}: {text}");
            assert_eq!(count, 1, "{prefix}");
        }
    }

    #[test]
    fn what_would_run_into_the_host_is_not() {
        for (prefix, help) in [
            ("data", "write `data.`, or `data-`"),
            ("{a}", "write `{a}.`: without it"),
            ("{a}-", "write `{a}.`: without it"),
        ] {
            let (count, text) = mistakes(prefix);
            assert!(text.contains(help), "{prefix}: {text}");
            assert_eq!(count, 1, "{prefix}");
        }
    }

    #[test]
    fn labels_are_apart_and_once() {
        let (count, text) = mistakes("{a}{b}.{a}.");
        assert!(text.contains("host labels `a` and `b` must not be adjacent"), "{text}");
        assert!(text.contains("host label `a` occurs twice"), "{text}");
        assert_eq!(count, 2);
    }
}
