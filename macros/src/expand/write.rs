//! How a member of a structure or union is written.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::caret::type_of;
use super::table::guards;
use crate::model::{Directions, Field};

/// Writes the member whose value is at the reference `value`; `to` is a reference too.
pub(super) fn member(
    field: &Field,
    index: usize,
    value: &TokenStream,
    to: &TokenStream,
    directions: Directions,
) -> TokenStream {
    let Field { ty, constraints, timestamp, foreign, text, .. } = field;
    let (of, index) = (type_of(ty), Literal::usize_unsuffixed(index));
    let both = directions.are_both();
    let measured = format_ident!("{}", if both { "in_shape" } else { "in_body" });
    // What asks whether serde writes the type says enough of a member that serde writes, and so has
    // what asks for its text.
    let admitted = guards(constraints, *timestamp)
        .filter(|_| !field.is_bridged())
        .map(|guard| quote!(<#of as __aws::#guard>::admit(__aws::Once(#value).#measured());));
    // What reads the shape asks for the type; one that is wrong is reported there alone.
    let write = match (both, foreign) {
        (true, _) if text.is_some() => {
            quote!(__aws::Once(#value).by_text().write_member(#index, #to);)
        }
        (false, _) if text.is_some() => quote! {
            __aws::WriteValue::write_member(&<#of as __aws::by_text::WriteText<_>>::as_text(#value), #index, #to);
        },
        (true, None) => quote!(__aws::Once(#value).write_member(#index, #to);),
        (true, Some(_)) => quote!(__aws::Once(#value).write_foreign_member(#index, #to);),
        (false, None) => quote!(<#of as __aws::WriteValue>::write_member(#value, #index, #to);),
        (false, Some(_)) => {
            quote!(<#of as __aws::WriteForeign>::write_member(#value, #index, #to);)
        }
    };
    quote!(#(#admitted)* #write)
}
