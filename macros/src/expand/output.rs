//! The impls of an output.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::caret::{projection, type_of};
use super::table::table;
use super::words::names;
use super::{debug, read, short_name};
use crate::model::{Directions, Field, Item, Output, Source};
use crate::root::PRIVATE;

const OUTPUT: Directions = Directions { input: false, output: true };

/// Writes `impl Output`, and `Debug` where a member is sensitive.
pub(super) fn expand(output: &Output) -> TokenStream {
    let root = &output.item.root;
    let debug = debug::of_fields(&output.item, &output.fields);
    let short = short_name(root, 1);
    let payload = output.fields.iter().find(|field| matches!(field.source, Source::Payload(_)));
    let output = match payload {
        Some(payload) => with_payload(output, payload),
        None => {
            let document = |field: &&Field| matches!(field.source, Source::Document);
            let table = table(root, output.fields.iter().filter(document).map(Field::row));
            let members = read::members(&output.fields, OUTPUT);
            let read = quote! {
                #short
                const MEMBERS: &[__aws::Member] = #table;
                let mut from = __aws::ValueReader::structure(document, MEMBERS)?;
                #members
            };
            read_by(&output.item, None, &read)
        }
    };
    quote!(#output #debug)
}

/// The impl of a structure, which is an output as it is.
pub(super) fn of_value(item: &Item) -> TokenStream {
    let root = &item.root;
    let none = quote!(&#root::#PRIVATE::Facts::NONE);
    read_by(item, None, &quote!(<Self as #root::#PRIVATE::ReadValue>::read(#none, document)))
}

/// The impl of an output whose body is one member.
fn with_payload(output: &Output, payload: &Field) -> TokenStream {
    let Item { root, .. } = &output.item;
    let of = quote!(#root::#PRIVATE::PayloadOutput);
    let streams = match payload.is_bridged() {
        true => None,
        false => {
            let of_payload = projection(&payload.ty, &of, &quote!(STREAMS));
            Some(quote!(const STREAMS: bool = #of_payload;))
        }
    };
    let item = read::item(&output.fields, OUTPUT, |field| {
        // One member too many in the body was reported.
        if field.ident != payload.ident {
            return quote!(__aws::value_of_stub()?);
        }
        let ty = type_of(&field.ty);
        match field.foreign {
            _ if field.text.is_some() => {
                read::received(field, &quote!(__aws::PayloadOutput::read(response, document)))
            }
            Some(_) => {
                quote!(<#ty as __aws::ReadForeign>::received(__aws::PayloadOutput::read(response, document)?))
            }
            None => quote!(<#ty as __aws::PayloadOutput>::read(response, document)?),
        }
    });
    let short_name = short_name(root, output.fields.len());
    read_by(&output.item, streams.as_ref(), &quote!(#short_name #item))
}

fn read_by(item: &Item, streams: Option<&TokenStream>, read: &TokenStream) -> TokenStream {
    let Item { ident, root, .. } = item;
    let named = |name: &str| {
        let used = names(read, name);
        let name = format_ident!("{name}");
        if used { quote!(#name) } else { quote!(_) }
    };
    let (response, document) = (named("response"), named("document"));
    quote! {
        impl #root::Output for #ident {
            #streams
            fn read<__R: #root::#PRIVATE::ValueReader>(
                #response: #root::#PRIVATE::Response<'_>,
                #document: __R,
            ) -> ::core::result::Result<Self, #root::ReadError> {
                #read
            }
        }
    }
}
