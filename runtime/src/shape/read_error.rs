//! Why a document, or a header, cannot be read.

use std::borrow::Cow;
use std::fmt;

use super::member::Facts;
use super::path::{Segment, path_text};
use crate::memory::Full;

/// An error that a document or header does not match its declaration.
// Boxed, so that what is read pays little for what may go wrong.
pub struct ReadError(Box<Inner>);

struct Inner {
    /// Where it arose, innermost step first: filled while the error is passed up.
    path: Vec<Segment>,
    problem: Cow<'static, str>,
    /// What the error of a type of another crate says, as `: ..`. It may tell of a value.
    detail: String,
}

impl ReadError {
    #[cold]
    pub(crate) fn new(problem: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner { path: Vec::new(), problem: problem.into(), detail: String::new() }))
    }

    /// What was read takes too much memory.
    #[cold]
    pub(crate) fn of_memory(limit: usize) -> Self {
        Self::new(format!("it takes more than {limit} bytes of memory (`max_decoded_size`)"))
    }

    /// A required member that did not come.
    #[cold]
    pub(crate) fn missing(name: &str) -> Self {
        Self::new(format!("the member `{name}` is missing"))
    }

    /// What serde says, without the value that it shows.
    #[cold]
    pub(crate) fn of_serde(error: &serde_json::Error) -> Self {
        Self::new(without_value(&error.to_string()))
    }

    /// A text that `FromStr` refused, and what it says.
    #[cold]
    pub(crate) fn of_text(problem: String) -> Self {
        Self::new("invalid text").because(&problem)
    }

    /// A header that is not of its member's type.
    #[cold]
    pub(crate) fn of_header(name: &str, problem: &str) -> Self {
        Self::new(format!("the header `{name}` cannot be read")).because(problem)
    }

    fn because(mut self, problem: &str) -> Self {
        if !problem.is_empty() {
            self.0.detail = format!(": {problem}");
        }
        self
    }

    /// The error arose in a response whose body is compressed.
    #[cold]
    pub(crate) fn in_compressed(mut self, encoding: &str) -> Self {
        let note = format!(" (the body is compressed with `{encoding}`, which was not asked for)");
        self.0.detail.push_str(&note);
        self
    }

    /// The error arose in a member that is sensitive.
    #[doc(hidden)]
    #[must_use]
    pub fn of_sensitive(mut self) -> Self {
        self.0.detail.clear();
        self
    }

    /// The error arose in a member of which `facts` are said, and whose name is `name`.
    #[cold]
    pub(crate) fn in_declared(self, name: &str, facts: &Facts) -> Self {
        if !facts.is_sensitive() {
            return self.in_member(name);
        }
        let mut hidden = self.of_sensitive();
        // The keys of a map are as sensitive as its values.
        hidden.0.path.clear();
        hidden.in_member(name)
    }

    /// The error arose in the member or under the key `name`.
    #[cold]
    pub(crate) fn in_member(mut self, name: &str) -> Self {
        self.0.path.push(Segment::Member(name.to_owned().into()));
        self
    }

    /// The error arose in the item `index`.
    #[cold]
    pub(crate) fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// An index that no declaration has.
    #[doc(hidden)]
    pub fn no_such_shape() -> Self {
        Self::new("no such error shape")
    }

    #[doc(hidden)]
    pub fn of_stub() -> Self {
        Self::new("the declaration has a mistake")
    }
}

impl From<Full> for ReadError {
    #[cold]
    fn from(full: Full) -> Self {
        Self::of_memory(full.limit())
    }
}

/// serde shows the value that did not fit, which may be sensitive: of `invalid type: string "…",
/// expected i32`, only what kind of value it was is kept.
fn without_value(problem: &str) -> String {
    let starts = ["invalid type: ", "invalid value: "];
    let invalid = starts.into_iter().find_map(|start| Some((start, problem.strip_prefix(start)?)));
    let parts = invalid.and_then(|(start, rest)| Some((start, rest.rsplit_once(", expected ")?)));
    let Some((start, (found, expected))) = parts else { return problem.to_owned() };
    let kind = found.split(['"', '`']).next().unwrap_or_default().trim_end();
    format!("{start}{kind}, expected {expected}")
}

/// Shows where in the document the problem is and what it is, but never the value. The message of a
/// type that was read with `FromStr` may reveal a part of the value.
impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { path, problem, detail } = &*self.0;
        if path.is_empty() {
            return write!(formatter, "{problem}{detail}");
        }
        write!(formatter, "`{}`: {problem}{detail}", path_text(path.iter().rev()))
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ReadError({self})")
    }
}

impl std::error::Error for ReadError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_is_from_the_outside_in() {
        let error = ReadError::new("odd").in_member("name").in_item(3).in_member("items");
        assert_eq!(error.to_string(), "`items[3].name`: odd");
    }

    #[test]
    fn a_value_that_does_not_fit_is_not_shown() {
        for (said, shown) in [
            (
                r#"invalid type: string "a, expected b", expected i32 at line 1"#,
                "invalid type: string, expected i32 at line 1",
            ),
            ("invalid value: integer `5`, expected u8", "invalid value: integer, expected u8"),
            ("invalid type: map, expected a string", "invalid type: map, expected a string"),
            ("EOF while parsing a string", "EOF while parsing a string"),
        ] {
            assert_eq!(without_value(said), shown);
        }
    }
}
