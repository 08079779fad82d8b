//! Evaluates endpoint rules, the language in which Smithy's models and botocore say where a service
//! is. As botocore does, a tree whose rules all fail leads on to the rule behind it.

mod arn;
mod expression;
mod function;
mod host;
mod rule;
mod unknown;
mod url;

pub(crate) use rule::{Answer, RuleSet};
pub(crate) use unknown::Unknown;
