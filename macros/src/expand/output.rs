//! The impls of an output.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::caret::{projection, type_of};
use super::table::table;
use super::words::names;
use super::{debug, pages, read, respond, short_name};
use crate::model::{Field, Item, Output, Source, Structure};
use crate::root::PRIVATE;

/// Writes `impl Output`, `WriteOutput` unless it is only read, and `Debug` where a member is sensitive.
pub(super) fn expand(output: &Output) -> TokenStream {
    let Output { item, directions, fields, .. } = output;
    let debug = debug::of_fields(item, fields);
    let payload = fields.iter().find(|field| matches!(field.source, Source::Payload(_)));
    let read = match payload {
        Some(payload) => of_payload(output, payload),
        None => of_document(output),
    };
    let write = directions.input.then(|| respond::output(output));
    let lists = pages::lists(output);
    quote!(#read #write #lists #debug)
}

/// The impls of a structure, which is an output as it is.
pub(super) fn of_structure(structure: &Structure) -> TokenStream {
    let Structure { item, directions, fields, .. } = structure;
    let root = &item.root;
    let none = quote!(&#root::#PRIVATE::Facts::NONE);
    let hides = hides_message(fields);
    let read = read_by(
        item,
        hides.as_ref(),
        &quote!(<Self as #root::#PRIVATE::ReadValue>::read(#none, document)),
    );
    let write = directions.input.then(|| respond::structure(item));
    quote!(#read #write)
}

/// The impl of an output whose body is a document.
fn of_document(output: &Output) -> TokenStream {
    let Output { item, directions, unwrapped, fields } = output;
    let in_document = |field: &&Field| matches!(field.source, Source::Document);
    let short = short_name(&item.root, 1);
    let count = fields.iter().filter(in_document).count();
    let members = if !directions.input {
        let table = table(&item.root, fields.iter().filter(in_document).map(Field::row));
        // Only in a constant item may what a constant refers to come out of a call.
        let root = &item.root;
        quote! {{
            const MEMBERS: &[#root::#PRIVATE::Member] = #table;
            MEMBERS
        }}
    } else if count == fields.len() {
        quote!(<Self as __aws::WriteOutput>::MEMBERS)
    } else {
        let count = Literal::usize_unsuffixed(count);
        quote!(const { <Self as __aws::WriteOutput>::MEMBERS.split_at(#count).0 })
    };
    let read = read::members(fields, *directions);
    let structure = if *unwrapped { quote!(unwrapped) } else { quote!(structure) };
    let read = quote! {
        #short
        let mut from = __aws::ValueReader::#structure(document, #members)?;
        #read
    };
    read_by(item, hides_message(fields).as_ref(), &read)
}

/// What says that the message of an error with these members is sensitive.
fn hides_message(fields: &[Field]) -> Option<TokenStream> {
    let is_message =
        |field: &&Field| matches!(field.name.as_str(), "message" | "Message" | "error_description");
    let is_sensitive = |field: &Field| matches!(field.source, Source::Document) && field.sensitive;
    let hides = fields.iter().filter(is_message).any(is_sensitive);
    hides.then(|| {
        quote!(
            const HIDES_MESSAGE: bool = true;
        )
    })
}

/// The impl of an output whose body is one member.
fn of_payload(output: &Output, payload: &Field) -> TokenStream {
    let Output { item, directions, fields, .. } = output;
    let root = &item.root;
    let sent = directions.input;
    let body = match payload.is_bridged() {
        true => None,
        false => {
            let of = quote!(#root::#PRIVATE::PayloadOutput<#sent>);
            let of_payload = projection(&payload.ty, &of, &quote!(BODY));
            Some(quote!(const BODY: #root::#PRIVATE::OutputBody = #of_payload;))
        }
    };
    let read = read::item(fields, *directions, |field| {
        // One member too many in the body was reported.
        if field.ident != payload.ident {
            return quote!(__aws::value_of_stub()?);
        }
        let (ty, half) = (type_of(&field.ty), read::half(field, *directions));
        let read = quote!(__aws::PayloadOutput::<false>::read(response, document));
        if let Some(last) = &field.ends_with {
            return quote!(<#ty as __aws::EventsOutput>::read_until(#last, response, document)?);
        }
        match field.foreign {
            _ if field.text.is_some() => read::received(field, &read),
            Some(_) => quote!(<#ty as #half>::received(#read?)),
            None => quote!(<#ty as __aws::PayloadOutput<#sent>>::read(response, document)?),
        }
    });
    let short_name = short_name(root, fields.len());
    read_by(item, body.as_ref(), &quote!(#short_name #read))
}

fn read_by(item: &Item, says: Option<&TokenStream>, read: &TokenStream) -> TokenStream {
    let Item { ident, root, .. } = item;
    let named = |name: &str| {
        let used = names(read, name);
        let name = format_ident!("{name}");
        if used { quote!(#name) } else { quote!(_) }
    };
    let (response, document) = (named("response"), named("document"));
    quote! {
        impl #root::Output for #ident {
            #says
            fn read<__R: #root::#PRIVATE::ValueReader>(
                #response: #root::#PRIVATE::Response<'_>,
                #document: __R,
            ) -> ::core::result::Result<Self, #root::ReadError> {
                #read
            }
        }
    }
}
