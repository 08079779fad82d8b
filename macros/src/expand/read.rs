//! How an output or a structure is read: member by member, each into a slot of its own.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::bytes::RefuseBytes;
use super::{at, short_name};
use crate::model::{Field, Item};

/// Writes `impl ReadMembers`, with a check for bytes unless the item is written too.
pub(super) fn read_members(item: &Item, fields: &[Field], checks_bytes: bool) -> TokenStream {
    let Item { ident, root } = item;
    let document: Vec<&Field> = fields.iter().filter(|field| field.header.is_none()).collect();
    let names = document.iter().map(|field| &field.name);
    let slots = (0..document.len()).map(|index| {
        let slot = slot(index);
        quote!(let mut #slot = ::core::option::Option::None;)
    });
    let arms = document.iter().enumerate().map(|(index, Field { ty, .. })| {
        let slot = slot(index);
        let read =
            quote_spanned!(at(ty)=> <#ty as __aws::DocumentMember>::read(&mut #slot, members)?);
        let index = Literal::usize_unsuffixed(index);
        quote!(#index => #read,)
    });
    let mut index = 0..;
    let values = fields.iter().map(|Field { ident, ty, name, header, .. }| {
        let value = match header {
            Some(header) => {
                let header = header.value().to_lowercase();
                quote_spanned!(at(ty)=> <#ty as __aws::HeaderOutput>::read(#header, members)?)
            }
            None => {
                let slot = slot(index.next().unwrap_or_default());
                quote_spanned!(at(ty)=> <#ty as __aws::DocumentMember>::take(#slot, #name)?)
            }
        };
        quote!(#ident: #value,)
    });
    let short_name = short_name(root, fields.len());
    let checked = document.iter().filter(|_| checks_bytes).map(|field| &field.ty);
    let RefuseBytes { import, checks } = RefuseBytes::among(checked);
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
    quote! {
        impl<'de> #root::__private::ReadMembers<'de> for #ident {
            const NAMES: &'static [&'static ::core::primitive::str] = &[#(#names),*];

            fn read<__A: #root::__private::MapAccess<'de>>(
                members: &mut #root::__private::MemberReader<'_, __A>,
            ) -> ::core::result::Result<Self, __A::Error> {
                #short_name
                #import
                #checks
                #(#slots)*
                #reads
                ::core::result::Result::Ok(Self { #(#values)* })
            }
        }
    }
}

/// Named by number: a name made of the field's would fall under the lints of the field's.
fn slot(index: usize) -> Ident {
    format_ident!("slot_{index}")
}
