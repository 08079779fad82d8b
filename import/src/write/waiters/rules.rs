//! Chooses the rules of a wait by the acceptors of a waiter.

use serde_json::Value as Json;

use crate::model::{Acceptor, Comparator, Matcher, Path, State};

/// Some acceptors that are one rule.
#[derive(Debug, PartialEq)]
pub(super) struct Group<'m> {
    pub(super) state: State,
    pub(super) matcher: &'m Matcher,
    /// What the path is compared with; nothing of other matchers.
    pub(super) expected: Vec<&'m Json>,
}

/// The rules in their order: without those that change nothing, and with neighbours about one path as one.
pub(super) fn groups(acceptors: &[Acceptor]) -> Result<Vec<Group<'_>>, String> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (index, acceptor) in acceptors.iter().enumerate() {
        if let Matcher::Other(name) = &acceptor.matcher {
            return Err(format!("the matcher `{name}` is not supported"));
        }
        let (before, behind) = acceptors.split_at(index);
        let is_hidden = before.iter().any(|one| one.matcher.covers(&acceptor.matcher));
        if is_hidden || is_default(acceptor, behind.get(1..).unwrap_or_default())? {
            continue;
        }
        let expected = match &acceptor.matcher {
            Matcher::Path(path) => Some(&path.expected),
            _ => None,
        };
        match groups.last_mut() {
            Some(last)
                if last.state == acceptor.state && is_alike(last.matcher, &acceptor.matcher) =>
            {
                last.expected.extend(expected);
            }
            _ => groups.push(Group {
                state: acceptor.state,
                matcher: &acceptor.matcher,
                expected: expected.into_iter().collect(),
            }),
        }
    }
    Ok(groups)
}

/// Whether what follows is what a wait does anyway: it goes on after an output, and an error ends it.
fn is_default(acceptor: &Acceptor, behind: &[Acceptor]) -> Result<bool, String> {
    let matcher = &acceptor.matcher;
    let mut others = behind.iter().filter(|one| one.state != acceptor.state);
    let is_overruled = others.any(|one| matcher.meets(&one.matcher));
    match (acceptor.state, matcher.is_of_error()) {
        (State::Retry, false) => Ok(!is_overruled),
        (State::Failure, true) if is_overruled => {
            Err("an error ends it that other rules are about too".to_owned())
        }
        (State::Failure, true) => Ok(true),
        _ => Ok(false),
    }
}

/// Whether two matchers ask the same of the same path.
fn is_alike(one: &Matcher, other: &Matcher) -> bool {
    match (one, other) {
        (Matcher::Path(one), Matcher::Path(other)) => one.is_of_same(other),
        _ => false,
    }
}

impl Path {
    fn is_of_same(&self, other: &Self) -> bool {
        let of = |path: &Self| (path.comparator, path.of_both);
        self.expression == other.expression && of(self) == of(other)
    }
}

impl Matcher {
    pub(super) fn is_of_error(&self) -> bool {
        matches!(self, Self::Error | Self::ErrorCode(_) | Self::ErrorShape(_) | Self::Status(_))
    }

    /// Whether all that the other matches is matched by this.
    fn covers(&self, other: &Self) -> bool {
        match self {
            Self::Output => matches!(other, Self::Output | Self::Path(_)),
            Self::Error => other.is_of_error(),
            _ => self == other,
        }
    }

    /// Whether something may be matched by both.
    fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Path(one), Self::Path(other)) => {
                let excludes = one.comparator == Comparator::Equals && one.is_of_same(other);
                !(excludes && one.expected != other.expected)
            }
            (Self::ErrorCode(one), Self::ErrorCode(other))
            | (Self::ErrorShape(one), Self::ErrorShape(other)) => one == other,
            (Self::Status(one), Self::Status(other)) => one == other,
            _ => self.is_of_error() == other.is_of_error(),
        }
    }
}
