//! Values that name something: what each may contain.

use syn::LitStr;

use super::entry::Entry;
use super::key::Key;
use crate::mistakes::Mistakes;

impl Entry {
    /// As [`Entry::string`], where an empty one would be no name.
    pub(crate) fn name(&self, key: &Key, mistakes: &mut Mistakes) -> Option<LitStr> {
        let literal = self.string(key, mistakes)?;
        if literal.value().is_empty() {
            mistakes.at(&literal, format!("`{}` is empty", key.name), key.write());
            return None;
        }
        Some(literal)
    }

    /// As [`Entry::name`], of a URL: no word is one, so its help does not put one in quotes.
    pub(crate) fn url(&self, key: &Key, mistakes: &mut Mistakes) -> Option<LitStr> {
        if let Some(word) = self.bare_word() {
            mistakes.at(word, format!("`{}` takes a string literal", key.name), key.write());
            return None;
        }
        self.name(key, mistakes)
    }

    /// As [`Entry::name`], of a member. A document has it as it is; no service has one with an escape.
    pub(crate) fn member_name(&self, key: &Key, mistakes: &mut Mistakes) -> Option<LitStr> {
        let literal = self.name(key, mistakes)?;
        let is_odd = |c: char| matches!(c, '"' | '\\') || c.is_control();
        if literal.value().contains(is_odd) {
            let help = "a name cannot contain quotes, backslashes or control characters";
            mistakes.at(
                &literal,
                format!("`{}` is not a valid member name", literal.value().escape_debug()),
                help,
            );
            return None;
        }
        Some(literal)
    }

    /// As [`Entry::name`], of an element in XML.
    pub(crate) fn xml_name(&self, key: &Key, mistakes: &mut Mistakes) -> Option<LitStr> {
        let literal = self.name(key, mistakes)?;
        check_xml_name(&literal, mistakes).then_some(literal)
    }

    /// As [`Entry::xml_name`], of the part before a colon.
    pub(crate) fn xml_prefix(&self, key: &Key, mistakes: &mut Mistakes) -> Option<LitStr> {
        let literal = self.xml_name(key, mistakes)?;
        if !literal.value().contains(':') {
            return Some(literal);
        }
        let message = format!("`{}` is not a valid prefix in XML", literal.value());
        mistakes.at(&literal, message, "a prefix cannot contain `:`");
        None
    }
}

/// Whether a name is [XML's `Name`](https://www.w3.org/TR/xml/#NT-Name), as far as a service could have one.
/// Otherwise that is reported.
pub(crate) fn check_xml_name(literal: &LitStr, mistakes: &mut Mistakes) -> bool {
    let text = literal.value();
    let begins = |c: char| c.is_alphabetic() || c == '_';
    let is_one =
        text.starts_with(begins) && text.chars().all(|c| c.is_alphanumeric() || "_-.:".contains(c));
    if !is_one {
        mistakes.at(
            literal,
            format!("`{}` is not a valid name in XML", text.escape_debug()),
            "a name begins with a letter or `_`, and contains letters, digits, `_`, `-`, `.` and `:`",
        );
    }
    is_one
}
