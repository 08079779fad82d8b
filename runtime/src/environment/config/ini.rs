//! Parses one of the shared files, as Python's `configparser` does for botocore.
//!
//! A line that is indented deeper than the value before it continues that value. A comment has its
//! own line. Names are in lower case. A duplicate, or any other line, is an error.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use super::section::{Section, Value};

/// The section whose values every other one has too.
const DEFAULTS: &str = "DEFAULT";

/// A line that cannot be, and why. The line itself is not shown: it may hold a secret.
#[derive(Debug, PartialEq)]
pub(super) struct OddLine {
    pub(super) line: usize,
    pub(super) problem: String,
}

/// A section while it is read: each value in lines.
type Lines = BTreeMap<String, Vec<Line>>;

/// A line of a value, and where in the file it is.
struct Line {
    number: usize,
    text: Zeroizing<String>,
}

/// How many sections a file has; or the number of the line that cannot be, and why.
pub fn sections(text: &str) -> Result<usize, (usize, String)> {
    let sections = parse(text).map_err(|odd| (odd.line, odd.problem))?;
    Ok(sections.len())
}

/// The sections of a file, by the names in their brackets, in the order they come.
pub(super) fn parse(text: &str) -> Result<Vec<(String, Section)>, OddLine> {
    let mut reader = Reader::default();
    // A carriage return ends a line too, alone or before a line feed.
    let lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    for line in lines.flat_map(|line| line.split('\r')) {
        reader.number += 1;
        reader.line(line).map_err(|problem| OddLine { line: reader.number, problem })?;
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    sections: Vec<(String, Lines)>,
    seen: BTreeSet<String>,
    /// The number of the line.
    number: usize,
    /// The name of the value that the next line may go on with.
    value: Option<String>,
    /// How deep the line of that value is indented.
    indent: usize,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), String> {
        if self.number == 1 && line.starts_with('\u{feff}') {
            let problem = "the file begins with a byte order mark: save it as UTF-8 without one";
            return Err(problem.to_owned());
        }
        let text = line.trim();
        if text.starts_with(['#', ';']) {
            return Ok(());
        }
        let indent = line.chars().take_while(|c| c.is_whitespace()).count();
        let goes_on = text.is_empty() || indent > self.indent;
        let line = Line { number: self.number, text: Zeroizing::new(text.to_owned()) };
        if goes_on && let Some(lines) = self.open_value() {
            lines.push(line);
            return Ok(());
        }
        if text.is_empty() {
            return Ok(());
        }
        self.indent = indent;
        self.value = None;
        match text.strip_prefix('[').and_then(|rest| rest.rsplit_once(']')) {
            Some((name, _)) if !name.is_empty() => self.begin_section(name),
            _ => self.begin_value(text),
        }
    }

    fn open_value(&mut self) -> Option<&mut Vec<Line>> {
        let (_, section) = self.sections.last_mut()?;
        section.get_mut(self.value.as_ref()?)
    }

    fn begin_section(&mut self, name: &str) -> Result<(), String> {
        if !self.seen.insert(name.to_owned()) {
            return Err(format!("the section `[{name}]` appears twice"));
        }
        self.sections.push((name.to_owned(), Lines::new()));
        Ok(())
    }

    fn begin_value(&mut self, text: &str) -> Result<(), String> {
        let in_no_section =
            "this line is not in a section, such as `[default]` or `[profile name]`";
        let is_neither = match text.strip_prefix('[').map(|rest| rest.contains(']')) {
            Some(false) => "this line begins a section but has no `]`",
            Some(true) => "this section has no name",
            None if self.sections.is_empty() => in_no_section,
            None => "this line is neither a section nor `name = value`",
        };
        let (name, value) = text.split_once(['=', ':']).ok_or(is_neither)?;
        let (section, values) = self.sections.last_mut().ok_or(in_no_section)?;
        let name = name.trim_end().to_lowercase();
        if name.is_empty() {
            return Err("this line has no name before its `=`".to_owned());
        }
        let line = Line { number: self.number, text: Zeroizing::new(value.trim().to_owned()) };
        if values.insert(name.clone(), vec![line]).is_some() {
            return Err(format!("`{name}` appears twice in `[{section}]`"));
        }
        self.value = Some(name);
        Ok(())
    }

    fn finish(self) -> Result<Vec<(String, Section)>, OddLine> {
        let (of_all, sections): (Vec<_>, Vec<_>) =
            self.sections.into_iter().partition(|(name, _)| name == DEFAULTS);
        let mut finished = Vec::new();
        for (name, lines) in &sections {
            let mut section = Section::default();
            let defaults = of_all.iter().flat_map(|(_, defaults)| defaults);
            for (key, lines) in defaults.chain(lines) {
                section.values.insert(key.clone(), value(lines)?);
            }
            finished.push((name.clone(), section));
        }
        Ok(finished)
    }
}

/// A value of its lines: nested where the first is empty and others are not.
fn value(lines: &[Line]) -> Result<Value, OddLine> {
    let end = lines.iter().rposition(|line| !line.text.is_empty()).map_or(0, |last| last + 1);
    let lines = lines.get(..end).unwrap_or_default();
    let is_nested = lines.len() > 1 && lines.first().is_some_and(|line| line.text.is_empty());
    if !is_nested {
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        return Ok(Value::Text(Zeroizing::new(texts.join("\n"))));
    }
    let mut nested = BTreeMap::new();
    for line in lines.iter().filter(|line| !line.text.is_empty()) {
        let Some((name, value)) = line.text.split_once('=') else {
            let problem = "this line is not `name = value`".to_owned();
            return Err(OddLine { line: line.number, problem });
        };
        nested.insert(name.trim().to_owned(), value.trim().to_owned());
    }
    Ok(Value::Nested(nested))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(String, Vec<(String, String)>)> {
        let sections = parse(text).unwrap_or_else(|odd| unreachable!("{odd:?}"));
        let shown = |value: &Value| match value {
            Value::Text(text) => text.to_string(),
            Value::Nested(nested) => format!("{nested:?}"),
        };
        let values = |section: Section| {
            section.values.iter().map(|(key, value)| (key.clone(), shown(value))).collect()
        };
        sections.into_iter().map(|(name, section)| (name, values(section))).collect()
    }

    fn one(text: &str) -> Vec<(String, String)> {
        texts(text).pop().map(|(_, values)| values).unwrap_or_default()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    /// Each seen in Python 3.11's `configparser`, by way of botocore's `raw_config_parse`.
    #[test]
    fn values_are_read_as_botocore_reads_them() {
        for (text, values) in [
            ("[a]\nX = 1\nb: 2=3\r\n", &[("b", "2=3"), ("x", "1")][..]),
            ("[a]\rx = 1\ry = 2\r", &[("x", "1"), ("y", "2")]),
            ("[a]\n  x = 1\n  y = 2", &[("x", "1"), ("y", "2")]),
            ("[a]\nx = 1\n  y = 2", &[("x", "1\ny = 2")]),
            (
                "[a]\nx = 1 # no comment\n# one\n ; another\ny=",
                &[("x", "1 # no comment"), ("y", "")],
            ),
            ("[a]\nx =\n  b = c\n\n  d=e=f\n", &[("x", r#"{"b": "c", "d": "e=f"}"#)]),
            ("[a] trailing\nx=1", &[("x", "1")]),
            ("[DEFAULT]\nx=1\ny=1\n[a]\ny=2", &[("x", "1"), ("y", "2")]),
            ("\n\n[a]\nx==\n", &[("x", "=")]),
        ] {
            assert_eq!(one(text), pairs(values), "{text}");
        }
        assert_eq!(texts("[a]b]\n")[0].0, "a]b");
    }

    #[test]
    fn odd_lines_are_named_without_what_is_in_them() {
        for (text, line) in [
            ("x = hunter2", 1),
            ("[a]\nhunter2", 2),
            ("[a]\n= hunter2", 2),
            ("[a]\n[]", 2),
            ("[hunter2", 1),
            ("\u{feff}[a]\nx = 1", 1),
            ("[a]\nx = 1\n[b]\n[a]\n", 4),
            ("[a]\nx = 1\nX = hunter2", 3),
            ("[a]\ns3 =\n  x = 1\n  hunter2", 4),
        ] {
            let odd = parse(text).map(drop).err();
            assert_eq!(odd.as_ref().map(|odd| odd.line), Some(line), "{text}: {odd:?}");
            assert!(!format!("{odd:?}").contains("hunter2"), "{odd:?}");
        }
    }

    #[test]
    fn a_megabyte_in_a_line_is_a_value() {
        let long = "x".repeat(1 << 20);
        assert_eq!(one(&format!("[a]\nkey = {long}")), pairs(&[("key", &long)]));
        assert!(parse(&long).is_err());
    }
}
