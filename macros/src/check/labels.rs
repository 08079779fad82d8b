//! Rules of label members.

use quote::ToTokens;
use syn::Type;

use crate::mistakes::Mistakes;
use crate::model::{Binding, Operation};

/// A path has no room for a label that is not there. An alias of `Option` is left to rustc.
pub(super) fn check_required(operation: &Operation, mistakes: &mut Mistakes) {
    for member in &operation.members {
        let Binding::Label = member.binding else { continue };
        if is_option(&member.ty) {
            let ty = member.ty.to_token_stream().to_string().replace(' ', "");
            let inner = ty
                .split_once('<')
                .map_or("String", |(_, inner)| inner.strip_suffix('>').unwrap_or(inner));
            let help = format!("labels are required: use `{inner}`");
            mistakes.at(&member.ty, format!("`{ty}` cannot be a path label"), help);
        }
    }
}

fn is_option(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Option"),
        _ => false,
    }
}
