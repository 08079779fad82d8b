//! The impls of an output.

use proc_macro2::TokenStream;
use quote::quote;

use super::caret::{projection, type_of};
use super::values::{Values, elsewhere};
use super::{debug, read, short_name};
use crate::model::{Directions, Item, Output, Source};

const OUTPUT: Directions = Directions { input: false, output: true };

/// Writes `impl Output`, and `Debug` where a member is sensitive.
pub(super) fn expand(output: &Output) -> TokenStream {
    let debug = debug::of_fields(&output.item, &output.fields);
    let has_payload = output.fields.iter().any(|field| matches!(field.source, Source::Payload(_)));
    if has_payload {
        let output = with_payload(output);
        return quote!(#output #debug);
    }
    let impl_output = of_structure(&output.item);
    let members = read::read_members(&output.item, &output.fields, OUTPUT);
    quote!(#impl_output #members #debug)
}

/// The impl of whatever is read by its members; a structure can be an output as it is.
pub(super) fn of_structure(item: &Item) -> TokenStream {
    read_by(item, None, &quote!(__P::read_structure(answer)))
}

/// The impl of an output whose body is one member.
fn with_payload(output: &Output) -> TokenStream {
    let mut values = Values::new(OUTPUT);
    let mut streams = None;
    for field in &output.fields {
        let value = elsewhere(field, &quote!(*answer), &quote!(__aws::ReadError));
        values.push(
            field,
            value.unwrap_or_else(|| {
                let ty = type_of(&field.ty);
                let root = &output.item.root;
                let of = quote!(#root::__private::PayloadOutput);
                let of_payload = projection(&field.ty, &of, &quote!(STREAMS));
                streams = Some(quote!(const STREAMS: bool = #of_payload;));
                quote!(<#ty as __aws::PayloadOutput>::read::<__P>(*answer)?)
            }),
        );
    }
    let short_name = short_name(&output.item.root, output.fields.len());
    let item = values.into_item();
    read_by(&output.item, streams.as_ref(), &quote!(#short_name #item))
}

fn read_by(item: &Item, streams: Option<&TokenStream>, read: &TokenStream) -> TokenStream {
    let Item { ident, root, .. } = item;
    quote! {
        impl #root::Output for #ident {
            #streams
            fn read<__P: #root::Protocol>(
                answer: &#root::__private::Answer<'_>,
            ) -> ::core::result::Result<Self, #root::__private::ReadError> {
                #read
            }
        }
    }
}
