//! The part of [JMESPath](https://jmespath.org) that waiters are written in.

mod parser;
#[cfg(test)]
mod tests;
mod token;

use serde_json::Value;

pub(crate) use parser::parse;

/// An expression. What is behind a projection, such as `b` in `a[].b`, is asked of each of its elements.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    /// `@`
    Current,
    /// `name`
    Field(String),
    /// `` `true` `` or `'text'`
    Literal(Value),
    /// `left.right`
    Sub(Box<Expression>, Box<Expression>),
    /// `list[0]`
    Index(Box<Expression>, i64),
    /// `list[]`
    Flatten(Box<Expression>),
    /// `list[*]`
    Elements(Box<Expression>),
    /// `map.*`
    Values(Box<Expression>),
    /// `list[?condition]`
    Filter(Box<Expression>, Box<Expression>),
    /// `left == right`
    Compare(Box<Expression>, Operator, Box<Expression>),
    /// `left && right`
    And(Box<Expression>, Box<Expression>),
    /// `left || right`
    Or(Box<Expression>, Box<Expression>),
    /// `!condition`
    Not(Box<Expression>),
    /// `length(list)`
    Call(String, Vec<Expression>),
    /// `[one, other]`
    List(Vec<Expression>),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    /// How it is written, in Rust too.
    pub(crate) const fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// The one that says the opposite.
    pub(crate) const fn opposite(self) -> Self {
        match self {
            Self::Equal => Self::NotEqual,
            Self::NotEqual => Self::Equal,
            Self::Less => Self::GreaterOrEqual,
            Self::LessOrEqual => Self::Greater,
            Self::Greater => Self::LessOrEqual,
            Self::GreaterOrEqual => Self::Less,
        }
    }

    /// The one that says the same of the sides the other way round.
    pub(crate) const fn reversed(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
            equality => equality,
        }
    }
}
