//! How an output or a structure is read: member by member, each into a slot of its own.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::caret::type_of;
use super::short_name;
use super::values::{Values, elsewhere};
use crate::model::{Directions, Field, Item, Source};

/// Writes `impl ReadMembers`, with a check for bytes unless the item is written too.
pub(super) fn read_members(item: &Item, fields: &[Field], directions: Directions) -> TokenStream {
    let Item { ident, root, .. } = item;
    let member = match directions.are_both() {
        true => quote!(ShapeMember),
        false => quote!(DocumentMember),
    };
    let in_document = |field: &&Field| matches!(field.source, Source::Document);
    let document: Vec<&Field> = fields.iter().filter(in_document).collect();
    let names = document.iter().map(|field| &field.name);
    let slots = (0..document.len()).map(|index| {
        let slot = slot(index);
        quote!(let mut #slot = ::core::option::Option::None;)
    });
    let arms = document.iter().enumerate().map(|(index, Field { ty, .. })| {
        let (slot, ty) = (slot(index), type_of(ty));
        let index = Literal::usize_unsuffixed(index);
        quote!(#index => <#ty as __aws::#member>::read(&mut #slot, members)?,)
    });
    let reads = if document.is_empty() {
        // Nothing to keep, and still the document has to be read to its end.
        quote!(while members.next()?.is_some() {})
    } else {
        quote! {
            while let ::core::option::Option::Some(member) = members.next()? {
                match member {
                    #(#arms)*
                    _ => {}
                }
            }
        }
    };
    let mut values = Values::new(directions);
    let mut index = 0..;
    for field in fields {
        let value = elsewhere(field, &quote!(members.answer()?), &quote!(__A::Error));
        let value = value.unwrap_or_else(|| {
            let (slot, ty, name) =
                (slot(index.next().unwrap_or_default()), type_of(&field.ty), &field.name);
            quote!(<#ty as __aws::#member>::take(#slot, #name)?)
        });
        values.push(field, value);
    }
    let item = values.into_item();
    let short_name = short_name(root, fields.len());
    quote! {
        impl<'de> #root::__private::ReadMembers<'de> for #ident {
            const NAMES: &'static [&'static ::core::primitive::str] = &[#(#names),*];

            fn read<__A: #root::__private::MapAccess<'de>>(
                members: &mut #root::__private::MemberReader<'_, __A>,
            ) -> ::core::result::Result<Self, __A::Error> {
                #short_name
                #(#slots)*
                #reads
                #item
            }
        }
    }
}

/// Named by number: a name made of the field's would fall under the lints of the field's.
fn slot(index: usize) -> Ident {
    format_ident!("slot_{index}")
}
