//! Lowers a path template, by the rules of Smithy's URI pattern.

use syn::LitStr;

use super::remains::Remains;
use crate::mistakes::Mistakes;
use crate::model::PathTemplate;

/// What could be made of a path.
pub(super) enum Path {
    Good(PathTemplate),
    /// It has a mistake, which was reported.
    Broken(Remains),
}

/// Lowers the path `literal`.
pub(super) fn lower(literal: &LitStr, mistakes: &mut Mistakes) -> Path {
    let text = literal.value();
    let mut problems = Problems { literal, mistakes, said: Vec::new() };
    let target = problems.target(&text);
    let end = outside_labels(target, '?').next().unwrap_or(target.len());
    let (path, rest) = target.split_at(end);
    let query = rest.strip_prefix('?').unwrap_or_default();
    if rest == "?" {
        problems.at("path has an empty query", "remove the `?`");
    }
    let segments = problems.segments(path);
    problems.check_labels(&segments);
    problems.check_query(query);
    let (path, constant_query) = (without_labels(path), without_labels(query));
    problems.check_characters(&path, &constant_query);
    problems.check_escapes(&path, &constant_query);
    match segments.into_iter().collect() {
        Some(segments) if problems.said.is_empty() => {
            Path::Good(PathTemplate { segments, query: query.to_owned() })
        }
        _ => Path::Broken(Remains::of(&text)),
    }
}

/// Where `wanted` stands in `text`, but for the names of labels.
pub(super) fn outside_labels(text: &str, wanted: char) -> impl Iterator<Item = usize> {
    text.match_indices(wanted).map(|(at, _)| at).filter(move |at| {
        let (before, after) = text.split_at(*at);
        let is_open = before.rfind('{') > before.rfind('}');
        let is_closed = after.split('{').next().is_some_and(|after| after.contains('}'));
        !(is_open && is_closed)
    })
}

/// `text` without its labels, each of which has a text of its own, and without what follows one that is
/// not closed.
fn without_labels(text: &str) -> String {
    let outside =
        text.split('{').enumerate().map(|(index, part)| match (index, part.split_once('}')) {
            (0, _) => part,
            (_, Some((_, after))) => after,
            (_, None) => "",
        });
    outside.collect()
}

/// The mistakes of one path.
pub(super) struct Problems<'a> {
    literal: &'a LitStr,
    mistakes: &'a mut Mistakes,
    /// What was reported. A slip that is there twice is said once.
    said: Vec<(String, String)>,
}

impl Problems<'_> {
    /// Reports under the whole literal: the compiler gives no place inside of one, so the text names
    /// what it is about.
    pub(super) fn at(&mut self, message: impl Into<String>, help: impl Into<String>) {
        let said = (message.into(), help.into());
        if !self.said.contains(&said) {
            self.mistakes.at(self.literal, &said.0, &said.1);
            self.said.push(said);
        }
    }

    /// What is path and query of `text`; reports what stands around them.
    fn target<'t>(&mut self, text: &'t str) -> &'t str {
        if text.is_empty() {
            self.at("path is empty", "use `\"/\"` for the root");
            return "/";
        }
        let before_query = text.split('?').next().unwrap_or(text);
        let scheme = before_query.find("://").map(|at| at + "://".len());
        let target = match scheme.or(text.starts_with("//").then_some("//".len())) {
            Some(host) => {
                self.at(
                    "path must not contain a scheme or host",
                    "the endpoint is set on the client",
                );
                let host = text.split_at(host).1;
                host.trim_start_matches(|c| !matches!(c, '/' | '?' | '#'))
            }
            None => text,
        };
        if !text.starts_with('/') && scheme.is_none() {
            self.at("path must start with `/`", format!("write `\"/{text}\"`"));
        }
        let Some((target, _)) = target.split_once('#') else { return target };
        self.at("path must not contain `#`", "remove it");
        target
    }

    fn check_query(&mut self, query: &str) {
        for parameter in query.split('&') {
            if let Some((before, label)) = parameter.split_once('{') {
                let label = label.trim_end_matches('}');
                let name = Some(before.trim_end_matches('=')).filter(|name| !name.is_empty());
                let message =
                    format!("the query in the path must be constant, but `{{{label}}}` is not");
                let name = name.unwrap_or(label);
                self.at(message, format!("use a `#[aws(query = \"{name}\")]` member"));
            } else if parameter.contains('}') {
                self.at("`}` without `{`", "remove it");
            }
        }
    }

    fn check_characters(&mut self, path: &str, query: &str) {
        let sent = |c: char| c.is_ascii_alphanumeric() || "-._~:/?@!$&'()*+,;=%{}".contains(c);
        let mut odd: Vec<char> = path.chars().chain(query.chars()).filter(|c| !sent(*c)).collect();
        if odd.contains(&'<') {
            // Two brackets are one slip.
            odd.retain(|c| *c != '>');
        }
        for odd in odd {
            let message = format!("path contains the character `{}`", odd.escape_debug());
            let help = if matches!(odd, '<' | '>') {
                "write a label as `{studioId}`, or percent-encode it"
            } else {
                "percent-encode it"
            };
            self.at(message, help);
        }
    }

    /// What is not sent as it is written would not be what was signed.
    fn check_escapes(&mut self, path: &str, query: &str) {
        let escape = |rest: &str| {
            rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit())
        };
        if path.split('%').skip(1).chain(query.split('%').skip(1)).any(|rest| !escape(rest)) {
            self.at(
                "path has a `%` without two hexadecimal digits",
                "write `%25` for the character itself",
            );
        }
        if path.to_ascii_lowercase().contains("%2e") {
            self.at("path has an escaped `.`, which HTTP clients collapse", "write `.`");
        }
        for odd in query.chars().filter(|c| matches!(c, '+' | '\'')) {
            let help = format!("percent-encode it: `%{:02X}`", u32::from(odd));
            self.at(format!("the path's query contains the character `{odd}`"), help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str) -> Result<PathTemplate, (usize, String)> {
        let mut mistakes = Mistakes::default();
        let literal = LitStr::new(path, proc_macro2::Span::call_site());
        match lower(&literal, &mut mistakes) {
            Path::Good(path) => Ok(path),
            Path::Broken(_) => {
                let count = mistakes.count();
                Err((count, mistakes.into_tokens().map(|t| t.to_string()).unwrap_or_default()))
            }
        }
    }

    fn assert_mistakes(path: &str, texts: &[&str]) {
        let (count, said) = read(path).err().unwrap_or_default();
        for text in texts {
            assert!(said.contains(text), "{path}: {said}");
        }
        assert_eq!(count, texts.len(), "{path}: {said}");
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
            ("https://x.test/", "path must not contain a scheme or host"),
            ("/a?x={y}", "the query in the path must be constant, but `{y}` is not"),
            ("/a#b", "path must not contain `#`"),
            ("/a?", "path has an empty query"),
            ("/\u{e9}", "path contains the character"),
            ("/{a", "label `{a` is not closed"),
            ("/a}", "`}` without `{`"),
            ("/{}", "label has no name"),
            ("/{a b}", "label `a b` may use only"),
            ("/{a/b}", "label `a/b` may use only"),
            ("/{a?}", "label `a?` may use only"),
            ("/{a%}", "label `a%` may use only"),
            ("/<a>/<b>", "path contains the character `<`"),
            ("/a-{b}", "label `b` must be a whole segment"),
            ("/{a}/{a}", "label `a` occurs twice"),
            ("/{a+}/{b}", "greedy label `{a+}` must be the last label"),
            ("/a/../b", "path has a `..` segment"),
            ("/a%2e/b", "path has an escaped `.`"),
            ("/a%zz", "path has a `%` without"),
            ("/a%zz/%", "path has a `%` without"),
            ("/a//b//c", "path has an empty segment"),
            ("/a?b=c+d", "the path's query contains the character `+`"),
        ] {
            assert_mistakes(path, &[text]);
        }
    }

    #[test]
    fn no_mistake_hides_another() {
        for (path, texts) in [
            ("a//b#c", vec!["must start with `/`", "an empty segment", "must not contain `#`"]),
            ("https://x.test/a}?", vec!["a scheme or host", "`}` without `{`", "an empty query"]),
            ("https://x.test?b={c}", vec!["a scheme or host", "`{c}` is not"]),
            (
                "/{a/{}/:b",
                vec!["`{a` is not closed", "label has no name", "`:b` has the wrong syntax"],
            ),
            ("/x-{a b}", vec!["label `a b` may use only", "`a b` must be a whole segment"]),
            (
                "/{a+}/{a}/{b c}",
                vec!["`a` occurs twice", "`{a+}` must be the last", "`b c` may use"],
            ),
            ("/{a+}/{b+}/{c}", vec!["`{a+}` must be the last", "`{b+}` must be the last"]),
            ("/a b/\u{e9}", vec!["the character ` `", "the character `\u{e9}`"]),
            (
                "/%/%2e/../.",
                vec!["a `%` without", "escaped `.`", "a `..` segment", "a `.` segment"],
            ),
            (
                "/?a={b}&{c}&d=+'",
                vec!["`{b}` is not", "`{c}` is not", "character `+`", "character `'`"],
            ),
        ] {
            assert_mistakes(path, &texts);
        }
    }
}
