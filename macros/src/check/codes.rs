//! Rules of the variants of errors and enums.

use proc_macro2::TokenStream;
use syn::Ident;

use crate::mistakes::Mistakes;
use crate::model::{ErrorEnum, StringEnum, Union};

/// Each code stands for one error.
pub(super) fn check_codes(error: &ErrorEnum, mistakes: &mut Mistakes) {
    let variants =
        error.variants.iter().map(|variant| (variant.code.as_str(), &variant.ident, &variant.said));
    check_unique("code", variants, mistakes);
}

/// Each value stands for one variant.
pub(super) fn check_values(shape: &StringEnum, mistakes: &mut Mistakes) {
    let variants = shape
        .variants
        .iter()
        .map(|variant| (variant.value.as_str(), &variant.ident, &variant.said));
    check_unique("value", variants, mistakes);
}

/// Each name stands for one member.
pub(super) fn check_members(union: &Union, mistakes: &mut Mistakes) {
    let members =
        union.members.iter().map(|member| (member.name.as_str(), &member.ident, &member.said));
    check_unique("member", members, mistakes);
}

fn check_unique<'a>(
    what: &str,
    variants: impl Iterator<Item = (&'a str, &'a Ident, &'a TokenStream)>,
    mistakes: &mut Mistakes,
) {
    let mut used: Vec<(&str, &Ident)> = Vec::new();
    for (name, ident, said) in variants {
        match used.iter().find(|(known, _)| *known == name) {
            Some((_, first)) => mistakes.at(
                said,
                format!("{what} `{name}` is already used by `{first}`"),
                "change one",
            ),
            None => used.push((name, ident)),
        }
    }
}
