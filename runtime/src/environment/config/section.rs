//! The values under one name in the shared files.

use std::collections::BTreeMap;
use std::fmt;

use zeroize::Zeroizing;

/// A value: a text, or lines of `name = value` that are indented below it.
pub(super) enum Value {
    Text(Zeroizing<String>),
    Nested(BTreeMap<String, String>),
}

/// A section of one file: its values by their names, in lower case.
#[derive(Default)]
pub(crate) struct Section {
    pub(super) values: BTreeMap<String, Value>,
}

impl Section {
    /// The text of a value.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        match self.values.get(key)? {
            Value::Text(text) => Some(text),
            Value::Nested(_) => None,
        }
    }

    /// The text of a value in the lines below another one.
    fn nested(&self, key: &str, inner: &str) -> Option<&str> {
        match self.values.get(key)? {
            Value::Nested(values) => values.get(inner).map(String::as_str),
            Value::Text(_) => None,
        }
    }
}

/// Shows the names alone: the values may be secrets.
impl fmt::Debug for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.values.keys()).finish()
    }
}

/// A profile: what the credentials file says of it comes before what the config file says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Profile<'a> {
    pub(crate) in_credentials: Option<&'a Section>,
    pub(crate) in_config: Option<&'a Section>,
}

impl<'a> Profile<'a> {
    /// The text of a value.
    pub(crate) fn get(self, key: &str) -> Option<&'a str> {
        let said = |section: Option<&'a Section>| section.and_then(|section| section.get(key));
        said(self.in_credentials).or_else(|| said(self.in_config))
    }
    /// As [`Profile::get`], of a value in the lines below another one.
    pub(crate) fn nested(self, key: &str, inner: &str) -> Option<&'a str> {
        let said = |section: Option<&'a Section>| section?.nested(key, inner);
        said(self.in_credentials).or_else(|| said(self.in_config))
    }
}
