//! The impls of a structure.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::table;
use super::value::{Halves, value};
use super::{debug, layout, output, read, short_name, write};
use crate::model::{Field, Item, Source, Structure};
use crate::root::PRIVATE;

/// Writes the table of members, both halves of the value, `Output` if it is read, and `Debug` where a
/// member is sensitive.
pub(super) fn expand(structure: &Structure) -> TokenStream {
    let Structure { item, element, directions, fields } = structure;
    let Item { ident, root, .. } = item;
    let in_document = |field: &&Field| matches!(field.source, Source::Document);
    let members: Vec<&Field> = fields.iter().filter(in_document).collect();
    let table = table(root, members.iter().map(|field| field.row()));
    let written = members.iter().enumerate().map(|(index, field)| {
        let ident = &field.ident;
        write::member(field, index, &quote!(&self.#ident), &quote!(&mut to), *directions)
    });
    let short = short_name(root, 1);
    let begin = quote!(__aws::ValueWriter::structure(to, <Self as __aws::Structure>::MEMBERS));
    let write = match members.is_empty() {
        true => quote!(#short __aws::MemberWriter::end(#begin);),
        false => quote! {
            #short
            let mut to = #begin;
            #(#written)*
            __aws::MemberWriter::end(to);
        },
    };
    let begin = quote!(__aws::ValueReader::structure(from, <Self as __aws::Structure>::MEMBERS)?);
    let members = read::members(fields, *directions);
    let read = quote! {
        #short
        let mut from = #begin;
        #members
    };
    let root_element = layout::of_shape(element, item);
    let of_writing = quote! {
        const IS_STRUCTURE: bool = true;
        #root_element
    };
    let halves = Halves { write, read, of_writing, of_reading: TokenStream::new() };
    let value = value(item, *directions, &halves);
    let output = directions.output.then(|| output::of_structure(structure));
    let debug = debug::of_fields(item, fields);
    quote! {
        impl #root::#PRIVATE::Structure for #ident {
            const MEMBERS: &'static [#root::#PRIVATE::Member] = #table;
        }
        #value
        #output
        #debug
    }
}
