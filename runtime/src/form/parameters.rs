//! The text of a form.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::unreserved::UNRESERVED;

/// What a form leaves unescaped, beside the space that becomes a `+`.
const UNESCAPED: &AsciiSet = &UNRESERVED.remove(b' ');

/// How members become parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// awsQuery's: lists and maps are numbered under a name of their own, unless they are flattened.
    AwsQuery,
    /// ec2Query's: all lists are flattened, and every name has a capital.
    Ec2Query,
}

/// Parameters so far.
#[derive(Debug)]
pub(crate) struct Parameters {
    pub(super) dialect: Dialect,
    /// The name of the parameter that is next, with the names of what holds it.
    pub(super) name: String,
    pub(crate) text: Vec<u8>,
}

impl Parameters {
    pub(crate) fn new(dialect: Dialect) -> Self {
        Self { dialect, name: String::new(), text: Vec::new() }
    }

    /// Adds one.
    pub(crate) fn push(&mut self, name: &str, value: &str) {
        if !self.text.is_empty() {
            self.text.push(b'&');
        }
        self.text.extend(escaped(name).bytes());
        self.text.push(b'=');
        self.text.extend(escaped(value).bytes());
    }

    /// Adds the one that is next.
    pub(super) fn push_next(&mut self, value: &str) {
        let name = std::mem::take(&mut self.name);
        self.push(&name, value);
        self.name = name;
    }

    /// Runs with a part behind the name of the next one.
    pub(super) fn within(&mut self, part: &str, run: impl FnOnce(&mut Self)) {
        let length = self.name.len();
        if length > 0 {
            self.name.push('.');
        }
        self.name.push_str(part);
        run(self);
        self.name.truncate(length);
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, UNESCAPED).to_string().replace(' ', "+")
}
