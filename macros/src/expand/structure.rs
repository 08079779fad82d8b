//! The impls of a structure.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::bytes::RefuseBytes;
use super::{at, debug, output, read, serde, short_name};
use crate::model::{Field, Length, Structure};

/// Writes `Serialize`, `Deserialize` and `Output` as the directions say, and `Debug` where a member is
/// sensitive.
pub(super) fn expand(structure: &Structure) -> TokenStream {
    let serialize = structure.directions.input.then(|| serialize(structure));
    let deserialize = structure.directions.output.then(|| deserialize(structure));
    let output = structure.directions.output.then(|| output::of_structure(&structure.item));
    let debug = debug::of_fields(&structure.item, &structure.fields);
    quote!(#serialize #deserialize #output #debug)
}

fn serialize(structure: &Structure) -> TokenStream {
    let (ident, root) = (&structure.item.ident, &structure.item.root);
    let name = ident.unraw().to_string();
    let count = Literal::usize_unsuffixed(structure.fields.len());
    let short_name = short_name(root, structure.fields.len());
    let RefuseBytes { import, checks } =
        RefuseBytes::among(structure.fields.iter().map(|field| &field.ty));
    let members = structure.fields.iter().map(|Field { ident, ty, name, length, .. }| {
        match length {
            Some(length) => {
                let announced = announced(length);
                quote_spanned! {at(ty)=>
                    __aws::BodyMember::write(
                        &<#ty as __aws::HasLength>::within(&self.#ident, #announced), #name, &mut members,
                    );
                }
            }
            None => quote_spanned! {at(ty)=>
                <#ty as __aws::BodyMember>::write(&self.#ident, #name, &mut members);
            },
        }
    });
    let write = quote! {
        #short_name
        #import
        #checks
        let mut members = #root::__private::StructureWriter::new(serializer, #name, #count);
        #(#members)*
        members.end()
    };
    serde::serialize(&structure.item, &write)
}

fn deserialize(structure: &Structure) -> TokenStream {
    let (ident, root) = (&structure.item.ident, &structure.item.root);
    let name = ident.unraw().to_string();
    let members =
        read::read_members(&structure.item, &structure.fields, !structure.directions.input);
    let read = quote!(#root::__private::read_structure(deserializer, #name));
    let deserialize = serde::deserialize(&structure.item, &read);
    quote!(#members #deserialize)
}

/// The reserved newtype name by which a format learns of the bounds; other formats ignore it.
fn announced(length: &Length) -> String {
    let (min, max) = (length.min.unwrap_or(0), length.max.unwrap_or(u64::MAX));
    format!("$aws_operation::length {min} {max}")
}
