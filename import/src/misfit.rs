//! Why a value does not fit its shape.

use std::fmt;

/// An error that a value does not fit its shape, with its location.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Misfit {
    /// The path of the member, as in `queue.tags[0]`. It is empty for the whole value.
    pub path: String,
    /// What is wrong with the value.
    pub problem: Problem,
}

/// What can be wrong with a value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// The member is required, but it is missing or null.
    Missing,
    /// The structure, or a union that is sent, has no such member.
    Unknown,
    /// The value does not have this type.
    NotA(&'static str),
    /// A union has this number of members instead of one.
    Members(usize),
    /// There is no such operation or error.
    NotDeclared,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the value" } else { &self.path };
        match self.problem {
            Problem::Missing => write!(f, "`{path}` is required, but missing"),
            Problem::Unknown => write!(f, "`{path}` is not declared"),
            Problem::NotA(expected) => write!(f, "`{path}` is not {expected}"),
            Problem::Members(count) => {
                write!(f, "`{path}` is a union and needs exactly one member, found {count}")
            }
            Problem::NotDeclared => write!(f, "`{path}` is not among the declarations"),
        }
    }
}

impl std::error::Error for Misfit {}
