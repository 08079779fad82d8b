//! How a member of an operation is held to a constraint before it is bound.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Constraint, Length, Range};

/// Checks `value`, of a type whose trait is called by `ty`, as the member `name`.
pub(super) fn check(
    constraint: &Constraint,
    ty: &TokenStream,
    value: &TokenStream,
    name: &str,
) -> TokenStream {
    let of = trait_of(constraint);
    let bounds = match constraint {
        Constraint::Length(length) | Constraint::EachLength(length) => of_length(length),
        Constraint::Range(range) | Constraint::EachRange(range) => of_range(range),
    };
    quote!(<#ty as __aws::#of>::check(#value, #name, #bounds, request);)
}

/// The trait that a type needs to have the constraint.
pub(super) fn trait_of(constraint: &Constraint) -> Ident {
    format_ident!(
        "{}",
        match constraint {
            Constraint::Length(_) => "HasLength",
            Constraint::Range(_) => "HasRange",
            Constraint::EachLength(_) => "EachLength",
            Constraint::EachRange(_) => "EachRange",
        }
    )
}

/// The bounds as numbers; one that is not given is the widest.
fn of_length(length: &Length) -> TokenStream {
    let min = Literal::u64_unsuffixed(length.min.unwrap_or(0));
    let max = length.max.map(Literal::u64_unsuffixed);
    let max = max.map_or_else(|| quote!(::core::primitive::u64::MAX), |max| quote!(#max));
    quote!(#min, #max)
}

fn of_range(range: &Range) -> TokenStream {
    let (min, max) = (of_bound(range.min.as_ref()), of_bound(range.max.as_ref()));
    quote!(__aws::Range { min: #min, max: #max })
}

fn of_bound(bound: Option<&String>) -> TokenStream {
    let Some(text) = bound else { return quote!(::core::option::Option::None) };
    let number = match text.parse::<i128>() {
        Ok(whole) => {
            let whole = Literal::i128_unsuffixed(whole);
            quote!(Whole(#whole))
        }
        Err(_) => {
            // Its syntax is that of a float.
            let float = Literal::f64_unsuffixed(text.parse().unwrap_or_default());
            quote!(Float(#float))
        }
    };
    quote!(::core::option::Option::Some(__aws::Number::#number))
}
