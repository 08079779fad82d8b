//! The variables of the environment, and the home folder.

use std::collections::HashMap;
use std::env;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The environment of the process, or one of a test.
#[derive(Clone, Default)]
pub(crate) struct Environment {
    given: Option<Arc<HashMap<String, String>>>,
}

impl Environment {
    /// An environment of its own, whose home folder is `HOME`.
    #[cfg(test)]
    pub(crate) fn of<const N: usize>(variables: [(&str, &str); N]) -> Self {
        let owned = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self { given: Some(Arc::new(HashMap::from(owned))) }
    }

    /// A variable's value; an empty one counts as not set.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        let value = match &self.given {
            Some(given) => given.get(name).cloned(),
            None => env::var(name).ok(),
        };
        value.filter(|value| !value.is_empty())
    }

    /// The variables whose names begin with `prefix`, by the rest of the name.
    pub(crate) fn with_prefix(&self, prefix: &str) -> Vec<(String, String)> {
        let names: Vec<String> = match &self.given {
            Some(given) => given.keys().cloned().collect(),
            None => env::vars_os().filter_map(|(name, _)| name.into_string().ok()).collect(),
        };
        let found = |name: String| {
            let rest = name.strip_prefix(prefix)?.to_owned();
            Some((rest, self.variable(&name)?))
        };
        names.into_iter().filter_map(found).collect()
    }

    /// The home folder, if there is one.
    pub(crate) fn home(&self) -> Option<PathBuf> {
        match &self.given {
            Some(_) => self.variable("HOME").map(PathBuf::from),
            None => env::home_dir().filter(|home| !home.as_os_str().is_empty()),
        }
    }

    /// The path that a user wrote: `~/` is the home folder, `$NAME` and `${NAME}` are variables.
    pub(crate) fn path(&self, text: &str) -> PathBuf {
        let expanded = self.with_variables(text);
        match (expanded.strip_prefix("~/"), self.home()) {
            (Some(rest), Some(home)) => home.join(rest),
            _ if expanded == "~" => self.home().unwrap_or_default(),
            _ => Path::new(&expanded).to_owned(),
        }
    }

    /// A name that is not a variable is left as it is, as in Python but not in shells.
    fn with_variables(&self, text: &str) -> String {
        let mut expanded = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('$') {
            expanded.push_str(before);
            let braced = after.strip_prefix('{').and_then(|inside| inside.split_once('}'));
            let (name, left) = braced.unwrap_or_else(|| {
                let in_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
                after.split_at(after.find(|c| !in_name(c)).unwrap_or(after.len()))
            });
            match self.variable(name) {
                Some(value) => expanded.push_str(&value),
                None => expanded.push_str(&rest[before.len()..rest.len() - left.len()]),
            }
            rest = left;
        }
        expanded + rest
    }
}

/// Shows no variables: the environment holds secrets.
impl fmt::Debug for Environment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Environment").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_expanded_as_python_does() {
        let environment = Environment::of([("HOME", "/home/a"), ("X", "y"), ("E", "")]);
        for (text, path) in [
            ("~/c", "/home/a/c"),
            ("~", "/home/a"),
            ("/a/~/b", "/a/~/b"),
            ("$X/${X}z/$X-", "y/yz/y-"),
            ("$NO/${NO}/$", "$NO/${NO}/$"),
            ("${X", "${X"),
        ] {
            assert_eq!(environment.path(text), Path::new(path), "{text}");
        }
        assert_eq!(environment.variable("E"), None);
        assert!(!format!("{environment:?}").contains("/home/a"));
    }
}
