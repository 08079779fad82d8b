//! The impls of a structure.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::bytes::refuse_bytes;
use super::written::write_member;
use super::{debug, output, read, serde, short_name};
use crate::model::{Field, Item, Source, Structure};

/// Writes `Serialize`, `Deserialize` and `Output` as the directions say, and `Debug` where a member is
/// sensitive.
pub(super) fn expand(structure: &Structure) -> TokenStream {
    let serialize = structure.directions.input.then(|| serialize(structure)).flatten();
    let deserialize = structure.directions.output.then(|| deserialize(structure));
    let output = structure.directions.output.then(|| output::of_structure(&structure.item));
    let debug = debug::of_fields(&structure.item, &structure.fields);
    let Item { ident, root, .. } = &structure.item;
    let marker =
        structure.directions.input.then(|| quote!(impl #root::__private::Structure for #ident {}));
    quote!(#serialize #marker #deserialize #output #debug)
}

fn serialize(structure: &Structure) -> Option<TokenStream> {
    let (ident, root) = (&structure.item.ident, &structure.item.root);
    let name = ident.unraw().to_string();
    let known = |field: &&Field| !matches!(field.source, Source::Broken);
    let fields: Vec<&Field> = structure.fields.iter().filter(known).collect();
    let count = Literal::usize_unsuffixed(fields.len());
    let short_name = short_name(root, fields.len());
    let checks =
        fields.iter().filter_map(|Field { ident, ty, .. }| refuse_bytes(ty, &quote!(&self.#ident)));
    let members = fields.iter().map(|field| {
        let ident = &field.ident;
        write_member(field, &quote!(&self.#ident), structure.directions)
    });
    let write = quote! {
        #short_name
        #(#checks)*
        let mut members = #root::__private::StructureWriter::new(serializer, #name, #count);
        #(#members)*
        members.end()
    };
    serde::serialize(&structure.item, &write)
}

fn deserialize(structure: &Structure) -> TokenStream {
    let (ident, root) = (&structure.item.ident, &structure.item.root);
    let name = ident.unraw().to_string();
    let members = read::read_members(&structure.item, &structure.fields, structure.directions);
    let read = quote!(#root::__private::read_structure(deserializer, #name));
    let deserialize = serde::deserialize(&structure.item, &read);
    quote!(#members #deserialize)
}
