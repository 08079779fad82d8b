//! Rules of the idempotency token.

use crate::mistakes::Mistakes;
use crate::model::{Binding, Operation};

/// A call has one token.
pub(super) fn check_single(operation: &Operation, mistakes: &mut Mistakes) {
    for second in operation.members.iter().filter_map(|member| member.token.as_ref()).skip(1) {
        mistakes.at(second, "only one idempotency token is allowed", "remove this one");
    }
}

/// A label names the resource; a token that is filled in would name another one.
pub(super) fn check_binding(operation: &Operation, mistakes: &mut Mistakes) {
    for member in &operation.members {
        if let (Some(token), Binding::Label { .. }) = (&member.token, &member.binding) {
            let message = "an idempotency token cannot be a path label";
            mistakes.at(token, message, "bind it to a header, the query or the body");
        }
    }
}
