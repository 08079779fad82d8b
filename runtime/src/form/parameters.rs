//! The text of a form.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::unreserved::UNRESERVED;

/// What a form leaves unescaped, beside the space that becomes a `+`.
const UNESCAPED: &AsciiSet = &UNRESERVED.remove(b' ');

/// Parameters so far.
#[derive(Debug, Default)]
pub(crate) struct Parameters {
    pub(crate) text: Vec<u8>,
}

impl Parameters {
    /// Adds one.
    pub(crate) fn push(&mut self, name: &str, value: &str) {
        if !self.text.is_empty() {
            self.text.push(b'&');
        }
        self.text.extend(escaped(name).bytes());
        self.text.push(b'=');
        self.text.extend(escaped(value).bytes());
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, UNESCAPED).to_string().replace(' ', "+")
}
