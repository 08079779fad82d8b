//! Breaks Markdown into lines of a width, so that it stays the same Markdown.

use crate::unescaped::unescaped;

/// The lines of `markdown`, at most `width` wide where words allow it.
pub(crate) fn wrap(markdown: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in markdown.lines() {
        let line = line.trim_end();
        // Items follow each other without an empty line.
        if !fenced && is_item(line) && lines.last().is_some_and(String::is_empty) {
            let before = lines.iter().rev().find(|line| !line.is_empty());
            if before.is_some_and(|line| is_item(line) || line.starts_with("  ")) {
                lines.pop();
            }
        }
        let fence = line.trim_start_matches(['>', ' ']).starts_with("```");
        fenced ^= fence;
        // A table's row and a code's line are one line whatever their width.
        if fence || fenced || line.trim_start().starts_with('|') {
            lines.push(line.to_owned());
        } else if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            wrap_line(line, width, &mut lines);
        }
    }
    lines
}

fn wrap_line(line: &str, width: usize, lines: &mut Vec<String>) {
    let (prefix, text) = split_prefix(line);
    let mut current = prefix.to_owned();
    let mut begun = false;
    let mut in_code = false;
    for word in text.split_whitespace() {
        let word = if in_code { word.to_owned() } else { shown(word) };
        let fits = current.chars().count() + 1 + word.chars().count() <= width;
        // A break within code would keep its words, but an editor shows it badly.
        if begun && !fits && !in_code && !begins_block(&word) {
            lines.push(std::mem::replace(&mut current, continued(prefix)));
            begun = false;
        }
        if begun {
            current.push(' ');
        }
        in_code ^= word.matches('`').count() % 2 == 1;
        current.push_str(&word);
        begun = true;
    }
    lines.push(current.trim_end().to_owned());
}

/// A word outside code, so that rustdoc takes it for what it is: a URL, or brackets of no link.
fn shown(word: &str) -> String {
    let bare = word.trim_start_matches(['(', '"', '\'']);
    if bare.starts_with("https://") || bare.starts_with("http://") {
        let url = bare.trim_end_matches([')', '"', '\'', '.', ',', ';', ':']);
        let (before, after) = word.split_once(url).unwrap_or(("", ""));
        return format!("{before}<{}>{after}", unescaped(url));
    }
    word.to_owned()
}

/// The marks of a quote and of list items before a line's text.
fn split_prefix(line: &str) -> (&str, &str) {
    let mut text = line;
    loop {
        let trimmed = text.trim_start_matches(' ');
        let item = trimmed.trim_start_matches(|c: char| c.is_ascii_digit());
        let rest = if let Some(rest) = trimmed.strip_prefix("> ").or(trimmed.strip_prefix("- ")) {
            rest
        } else if item.len() < trimmed.len() && item.starts_with(". ") {
            item.get(2..).unwrap_or_default()
        } else {
            return line.split_at(line.len() - trimmed.len());
        };
        text = rest;
    }
}

/// Whether a list's item begins there.
fn is_item(line: &str) -> bool {
    let (prefix, _) = split_prefix(line);
    prefix.trim_start().starts_with(|c: char| c == '-' || c.is_ascii_digit())
}

/// What the second line of a paragraph begins with where the first begins with `prefix`.
fn continued(prefix: &str) -> String {
    prefix.chars().map(|c| if c == '>' { '>' } else { ' ' }).collect()
}

/// Whether the word at a line's beginning would be a mark of a list, heading, quote or rule.
fn begins_block(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    let marked = word.starts_with(['#', '>', '=', '|', '~'])
        || ["-", "+", "*"].contains(&word)
        || word.starts_with("--");
    marked || (number.len() < word.len() && number.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("> - one two three", 12), ["> - one two", ">   three"]);
        assert_eq!(wrap("1. one two", 7), ["1. one", "   two"]);
        assert_eq!(wrap("a `b c d` e", 5), ["a `b c d`", "e"]);
    }

    #[test]
    fn lists_are_tight() {
        assert_eq!(
            wrap("a\n\n- b\n\n  c\n\n- d\n\ne", 9),
            ["a", "", "- b", "", "  c", "- d", "", "e"]
        );
    }

    #[test]
    fn no_line_begins_as_a_block() {
        assert_eq!(wrap("a of - b", 5), ["a of -", "b"]);
        assert_eq!(wrap("in the year 2020. So", 12), ["in the year 2020.", "So"]);
    }

    #[test]
    fn code_is_left_alone() {
        assert_eq!(wrap("```text\na  b c d e\n```", 4), ["```text", "a  b c d e", "```"]);
    }
}
