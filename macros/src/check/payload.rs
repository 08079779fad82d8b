//! Rules of the member that is the whole body.

use syn::Ident;

use crate::mistakes::Mistakes;
use crate::model::{Binding, Field, Operation, Source};

/// A body is one member, or a document of several.
pub(super) fn check_operation(operation: &Operation, mistakes: &mut Mistakes) {
    let members = operation.members.iter().filter_map(|member| match &member.binding {
        Binding::Payload { said, .. } => Some((&member.field, Part::Whole(said))),
        Binding::Body { .. } => Some((&member.field, Part::Member)),
        _ => None,
    });
    check(members.collect(), "the query or a header", mistakes);
}

/// As [`check_operation`], of an answer.
pub(super) fn check_output(fields: &[Field], mistakes: &mut Mistakes) {
    let members = fields.iter().filter_map(|field| match &field.source {
        Source::Payload(said) => Some((&field.ident, Part::Whole(said))),
        Source::Document => Some((&field.ident, Part::Member)),
        _ => None,
    });
    check(members.collect(), "a header", mistakes);
}

/// What a member is of the body.
enum Part<'a> {
    /// All of it, by the key that says so.
    Whole(&'a Ident),
    Member,
}

fn check(members: Vec<(&Ident, Part<'_>)>, elsewhere: &str, mistakes: &mut Mistakes) {
    let whole = members.iter().find(|(_, part)| matches!(part, Part::Whole(_)));
    let Some((payload, _)) = whole else { return };
    let payload = (*payload).clone();
    for (field, part) in members {
        match part {
            Part::Whole(_) if *field == payload => {}
            Part::Whole(said) => mistakes.at(
                said,
                format!("only one payload member is allowed, but `{payload}` is already one"),
                "use a struct that holds both",
            ),
            Part::Member => mistakes.at(
                field,
                format!("`{field}` would go to the body, but `{payload}` is the whole body"),
                format!("bind `{field}` to {elsewhere}"),
            ),
        }
    }
}
