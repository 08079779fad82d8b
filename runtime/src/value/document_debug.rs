//! `Debug` of documents.

use std::fmt::{self, Debug};

use super::Document;
use crate::stack::deeper;

/// Shows the document much like JSON. Strings are escaped as in Rust.
// By hand: what std indents with `{:#?}` goes through a call for each level that is around it.
impl Debug for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indent = formatter.alternate().then_some(0);
        show(self, indent, formatter)
    }
}

/// Shows a document, on lines of its own if it is indented.
fn show(
    document: &Document,
    indent: Option<usize>,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match document {
        Document::Null => formatter.write_str("null"),
        Document::Bool(value) => value.fmt(formatter),
        Document::Number(number) => number.fmt(formatter),
        Document::Text(text) => text.fmt(formatter),
        Document::Array(items) => deeper::<Document, _>(|| {
            let items = items.iter().map(|item| (None, item));
            show_all(["[", "]"], items, indent, formatter)
        }),
        Document::Object(entries) => deeper::<Document, _>(|| {
            let entries = entries.iter().map(|(key, value)| (Some(key), value));
            show_all(["{", "}"], entries, indent, formatter)
        }),
    }
}

fn show_all<'d>(
    [open, close]: [&str; 2],
    all: impl ExactSizeIterator<Item = (Option<&'d String>, &'d Document)>,
    indent: Option<usize>,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let inner = indent.map(|indent| indent + 1).filter(|_| all.len() > 0);
    formatter.write_str(open)?;
    for (index, (key, value)) in all.enumerate() {
        match inner {
            Some(inner) => new_line(inner, formatter)?,
            None => formatter.write_str(if index > 0 { ", " } else { "" })?,
        }
        if let Some(key) = key {
            key.fmt(formatter)?;
            formatter.write_str(": ")?;
        }
        show(value, inner, formatter)?;
        formatter.write_str(if inner.is_some() { "," } else { "" })?;
    }
    if let (Some(_), Some(indent)) = (inner, indent) {
        new_line(indent, formatter)?;
    }
    formatter.write_str(close)
}

fn new_line(indent: usize, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    formatter.write_str("\n")?;
    (0..indent).try_for_each(|_| formatter.write_str("    "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    #[test]
    fn debug_is_much_like_json() {
        let document = Document::from(json!({ "b": [1, -2.5, null, true], "a": "x\"y", "c": [] }));
        let shown = r#"{"a": "x\"y", "b": [1, -2.5, null, true], "c": []}"#;
        assert_eq!(format!("{document:?}"), shown);
    }

    #[test]
    fn it_is_indented_as_std_does_it() {
        let entries = BTreeMap::from([
            ("a", vec![vec!["b"], vec!["c", "d"]]),
            ("e", vec![vec![]]),
            ("f", vec![]),
        ]);
        let document = Document::from_iter(entries.clone());
        assert_eq!(format!("{document:#?}"), format!("{entries:#?}"));
        assert_eq!(format!("{:#?}", [document]), format!("{:#?}", [entries]));
        assert_eq!(format!("{:#?}", Document::from_iter([("a", "b"); 0])), "{}");
    }
}
