//! Rules of the body document.

use syn::Ident;

use crate::mistakes::Mistakes;
use crate::model::{Binding, Field, Operation, Route, Source};

/// GET and HEAD have no body, unless a member says that it is meant.
pub(super) fn check_method(operation: &Operation, mistakes: &mut Mistakes) {
    let Route::Rest { method, .. } = &operation.route else { return };
    if !method.has_no_body() {
        return;
    }
    for member in &operation.members {
        if matches!(member.binding, Binding::Body { asked: false, .. }) {
            let message =
                format!("`{}` has no body, but `{}` is not bound", method.name(), member.field);
            let help = "add `#[aws(query)]`, or `#[aws(body)]` if the service really reads a body";
            mistakes.at(&member.field, message, help);
        }
    }
}

/// Each name of the document is used once.
pub(super) fn check_unique(operation: &Operation, mistakes: &mut Mistakes) {
    let mut used: Vec<(&str, &Ident)> = Vec::new();
    for member in &operation.members {
        let Binding::Body { said, .. } = &member.binding else { continue };
        match used.iter().find(|(name, _)| *name == member.name) {
            Some((name, first)) => {
                mistakes.at(
                    said,
                    format!("body name `{name}` is already used by `{first}`"),
                    "rename one",
                );
            }
            None => used.push((&member.name, &member.field)),
        }
    }
}

/// As [`check_unique`], for the members of an output or a structure.
pub(super) fn check_unique_fields(fields: &[Field], mistakes: &mut Mistakes) {
    let mut used: Vec<(&str, &Ident)> = Vec::new();
    for field in fields.iter().filter(|field| matches!(field.source, Source::Document)) {
        match used.iter().find(|(name, _)| *name == field.name) {
            Some((name, first)) => {
                let message = format!("body name `{name}` is already used by `{first}`");
                mistakes.at(&field.said, message, "rename one");
            }
            None => used.push((&field.name, &field.ident)),
        }
    }
}
