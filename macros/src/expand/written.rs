//! How a member of a structure or union is written into a serde format.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::announced::announced;
use super::caret::type_of;
use super::constraints::trait_of;
use crate::model::{Directions, Field};

/// Writes the member whose value is at the reference `value` to `members`.
pub(super) fn write_member(
    field: &Field,
    value: &TokenStream,
    directions: Directions,
) -> TokenStream {
    let Field { ty, name, constraints, timestamp, .. } = field;
    let ty = type_of(ty);
    let both = directions.are_both();
    // What reads the shape asks for the type; one that is wrong is reported there alone.
    let call = |method: TokenStream, arguments: TokenStream| match both {
        true => quote!(__aws::Written(#value).#method(#arguments);),
        false => quote!(<#ty as __aws::BodyMember>::#method(#value, #arguments);),
    };
    let measured = if both { quote!(__aws::InShape) } else { quote!(__aws::InBody) };
    let admit = |of: Ident| quote!(<#ty as __aws::#of>::admit(#measured(#value).value()););
    let constrained: TokenStream =
        constraints.iter().map(|constraint| admit(trait_of(constraint))).collect();
    let timestamp_admitted = timestamp.map(|_| admit(format_ident!("HoldsTimestamp")));
    let write = match announced(constraints, *timestamp) {
        Some(announced) => call(quote!(write_announced), quote!(#announced, #name, &mut members)),
        None => call(quote!(write), quote!(#name, &mut members)),
    };
    quote!(#constrained #timestamp_admitted #write)
}
