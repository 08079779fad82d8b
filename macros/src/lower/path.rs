//! Lowers a path template, by the rules of Smithy's URI pattern.

use syn::LitStr;

use super::remains::Remains;
use crate::mistakes::Mistakes;
use crate::model::{PathTemplate, Segment};
use crate::names::camel;

/// What could be made of a path.
pub(super) enum Path {
    Good(PathTemplate),
    /// It has a mistake, which was reported.
    Broken(Remains),
}

/// Lowers the path `literal`.
pub(super) fn lower(literal: &LitStr, mistakes: &mut Mistakes) -> Path {
    let text = literal.value();
    let mut problems = Problems { literal, mistakes, found: false };
    let (path, query) = text.split_once('?').unwrap_or((&text, ""));
    problems.check_whole(&text, path);
    let segments = if problems.found { Vec::new() } else { problems.segments(path) };
    if !problems.found {
        problems.check_labels(&segments);
        problems.check_query(query);
        problems.check_escapes(path, query);
    }
    if problems.found {
        Path::Broken(Remains::of(&text))
    } else {
        Path::Good(PathTemplate { segments, query: query.to_owned() })
    }
}

/// Whether a label may be called so.
pub(super) fn is_label_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

struct Problems<'a> {
    literal: &'a LitStr,
    mistakes: &'a mut Mistakes,
    found: bool,
}

impl Problems<'_> {
    /// Reports under the whole literal: the compiler gives no place inside of one, so the text names
    /// what it is about.
    fn at(&mut self, message: impl AsRef<str>, help: impl AsRef<str>) {
        self.found = true;
        self.mistakes.at(self.literal, message, help);
    }

    fn check_whole(&mut self, text: &str, path: &str) {
        if text.is_empty() {
            self.at("path is empty", "use `\"/\"` for the root");
        } else if text.contains("://") || text.starts_with("//") {
            self.at("path must not hold a scheme or host", "the endpoint is set on the client");
        } else if !text.starts_with('/') {
            let help = format!("write `\"/{text}\"`");
            self.at("path must start with `/`", help);
        } else if text.contains('#') {
            self.at("path must not hold `#`", "remove it");
        } else if text.ends_with('?') && path.len() + 1 == text.len() {
            self.at("path has an empty query", "remove the `?`");
        } else if path.contains("//") {
            self.at("path has an empty segment", "remove one `/`");
        } else {
            self.check_characters(text);
        }
    }

    fn check_characters(&mut self, text: &str) {
        // What stands in braces is a label's name, which has a text of its own.
        let outside =
            text.split('{').enumerate().map(|(index, part)| match (index, part.split_once('}')) {
                (0, _) => part,
                (_, Some((_, after))) => after,
                (_, None) => "",
            });
        let sent = |c: char| c.is_ascii_alphanumeric() || "-._~:/?@!$&'()*+,;=%{}".contains(c);
        let outside: String = outside.collect();
        let odd: Option<char> = outside.chars().find(|c| !sent(*c));
        if let Some(odd) = odd {
            let message = format!("path holds the character `{}`", odd.escape_debug());
            let help = if matches!(odd, '<' | '>') {
                "write a label as `{studioId}`, or percent-encode it"
            } else {
                "percent-encode it"
            };
            self.at(message, help);
        }
    }

    fn segments(&mut self, path: &str) -> Vec<Segment> {
        path.split('/').skip(1).filter_map(|segment| self.segment(segment)).collect()
    }

    fn segment(&mut self, segment: &str) -> Option<Segment> {
        let Some(open) = segment.find('{') else {
            if segment.contains('}') {
                let name = segment.trim_end_matches(['}', '+']);
                let help = if is_label_name(name) {
                    format!("write `/{{{name}}}`, or remove it")
                } else {
                    "remove it".to_owned()
                };
                self.at("`}` without `{`", help);
            } else if let Some(name) = segment.strip_prefix(':').filter(|name| is_label_name(name))
            {
                let message = format!("label `{segment}` is not written so");
                self.at(message, format!("write `/{{{name}}}`"));
            } else if matches!(segment, "." | "..") {
                let message =
                    format!("path has a `{segment}` segment, which HTTP clients collapse");
                self.at(message, "write the path it leads to");
            }
            return Some(Segment::Constant(segment.to_owned()));
        };
        let (before, rest) = segment.split_at(open);
        let Some((name, after)) = rest.get(1..).and_then(|rest| rest.split_once('}')) else {
            self.at(format!("label `{rest}` is not closed"), "add `}`");
            return None;
        };
        if before.contains('}') {
            self.at("`}` without `{`", "remove it");
            return None;
        }
        let (name, greedy) = name.strip_suffix('+').map_or((name, false), |name| (name, true));
        if name.is_empty() {
            self.at("label has no name", "write `{studioId}`");
            return None;
        }
        if !is_label_name(name) {
            let message = format!("label `{name}` may use only letters, digits, `_` and `-`");
            let rest = name.starts_with('+') || name.ends_with('*') || name.ends_with("...");
            let plus = if rest { "+" } else { "" };
            let written = Some(camel(name)).filter(|name| !name.is_empty());
            let written = written.unwrap_or_else(|| "studioId".to_owned());
            self.at(message, format!("write `{{{written}{plus}}}`"));
            return None;
        }
        if !before.is_empty() || !after.is_empty() {
            self.at(
                format!("label `{name}` must be a whole segment"),
                format!("write `/{{{name}}}`"),
            );
            return None;
        }
        Some(Segment::Label { name: name.to_owned(), greedy })
    }

    fn check_labels(&mut self, segments: &[Segment]) {
        let mut seen: Vec<&str> = Vec::new();
        let mut greedy_label = None;
        for segment in segments {
            let Segment::Label { name, greedy } = segment else { continue };
            if seen.contains(&name.as_str()) {
                let message = format!("label `{name}` occurs twice");
                self.at(message, "labels must be unique in a path");
            } else if let Some(first) = greedy_label {
                let message = format!(
                    "greedy label `{{{first}+}}` must be the last label, and the only greedy one"
                );
                self.at(message, "move it");
            }
            seen.push(name);
            if *greedy {
                greedy_label = Some(name);
            }
        }
    }

    /// What is not sent as it is written would not be what was signed.
    fn check_escapes(&mut self, path: &str, query: &str) {
        let escape = |rest: &str| {
            rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit())
        };
        let broken =
            path.split('%').skip(1).chain(query.split('%').skip(1)).any(|rest| !escape(rest));
        if broken {
            self.at(
                "path has a `%` without two hexadecimal digits",
                "write `%25` for the character itself",
            );
        } else if path.to_ascii_lowercase().contains("%2e") {
            self.at("path has an escaped `.`, which HTTP clients collapse", "write `.`");
        } else if let Some(odd) = query.chars().find(|c| matches!(c, '+' | '\'')) {
            let help = format!("percent-encode it: `%{:02X}`", u32::from(odd));
            self.at(format!("the path's query holds the character `{odd}`"), help);
        }
    }

    fn check_query(&mut self, query: &str) {
        if let Some(variable) = query.split('&').find_map(|pair| pair.split_once('{')) {
            let (before, label) = (variable.0, variable.1.trim_end_matches('}'));
            let name = before.trim_end_matches('=');
            let message = format!("a query part of the path is constant; `{{{label}}}` is not");
            self.at(message, format!("use a `#[aws(query = \"{name}\")]` member"));
        } else if query.contains('}') {
            self.at("`}` without `{`", "remove it");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str) -> Result<PathTemplate, String> {
        let mut mistakes = Mistakes::default();
        let literal = LitStr::new(path, proc_macro2::Span::call_site());
        match lower(&literal, &mut mistakes) {
            Path::Good(path) => Ok(path),
            Path::Broken(_) => {
                Err(mistakes.into_tokens().map(|t| t.to_string()).unwrap_or_default())
            }
        }
    }

    #[test]
    fn a_template_is_taken_apart() {
        let path = read("/{Bucket}/a/{Key+}/x/?list-type=2&tagging")
            .ok()
            .unwrap_or_else(|| unreachable!());
        assert_eq!(path.labels().collect::<Vec<_>>(), [("Bucket", false), ("Key", true)]);
        assert_eq!(path.query_names().collect::<Vec<_>>(), ["list-type", "tagging"]);
        assert_eq!(path.segments.len(), 5);
    }

    #[test]
    fn each_mistake_has_its_text() {
        for (path, text) in [
            ("", "path is empty"),
            ("a/b", "path must start with `/`"),
            ("/a//b", "path has an empty segment"),
            ("https://x.test/", "path must not hold a scheme or host"),
            ("/a?x={y}", "a query part of the path is constant; `{y}` is not"),
            ("/a#b", "path must not hold `#`"),
            ("/a?", "path has an empty query"),
            ("/\u{e9}", "path holds the character"),
            ("/{a", "label `{a` is not closed"),
            ("/a}", "`}` without `{`"),
            ("/{}", "label has no name"),
            ("/{a b}", "label `a b` may use only"),
            ("/a-{b}", "label `b` must be a whole segment"),
            ("/{a}/{a}", "label `a` occurs twice"),
            ("/{a+}/{b}", "greedy label `{a+}` must be the last label"),
            ("/a/../b", "path has a `..` segment"),
            ("/a%2e/b", "path has an escaped `.`"),
            ("/a%zz", "path has a `%` without"),
            ("/a?b=c+d", "the path's query holds the character `+`"),
        ] {
            let error = read(path).err().unwrap_or_default();
            assert!(error.contains(text), "{path}: {error}");
        }
    }
}
