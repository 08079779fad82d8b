//! Whether the types that `output` and `error` name can be declared.

use syn::Type;

use crate::mistakes::Mistakes;
use crate::names::spelled;
use crate::undeclarable::{body, inside, is_undeclarable};

/// Reports a type that no `#[aws_output]` can be added to.
pub(super) fn check_output(ty: &Type, mistakes: &mut Mistakes) {
    if !is_undeclarable(ty) {
        return;
    }
    let write = "write a struct with `#[aws_output]`";
    let help = match (inside(ty), body(ty)) {
        (Some(inner), _) => format!("write `output = {}`", spelled(inner)),
        (None, Some(body)) => {
            format!("{write} and the member `#[aws(payload)] body: {body}`, and name it here")
        }
        (None, None) => {
            format!("{write} and name it here, or leave out `output` for a JSON value")
        }
    };
    mistakes.at(ty, format!("`{}` cannot be read as an output", spelled(ty)), help);
}

/// The type, if `#[aws_error]` can be added to it.
pub(super) fn error(ty: &Type, mistakes: &mut Mistakes) -> Option<Type> {
    if is_undeclarable(ty) {
        let help = "write an enum with `#[aws_error]` and name it here, or leave out `error`";
        mistakes.at(ty, format!("`{}` is not an operation error", spelled(ty)), help);
        return None;
    }
    Some(ty.clone())
}
