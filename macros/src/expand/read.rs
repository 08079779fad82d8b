//! How an output or a structure is read: member by member, each into a slot of its own.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::bytes::refuse_kind;
use super::caret::type_of;
use super::short_name;
use super::words::is_of_std;
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
    let mut index = 0..;
    let mut held = 0_usize..;
    let mut kinds = TokenStream::new();
    let mut checks = TokenStream::new();
    let values = fields.iter().map(|Field { ident, ty, name, source, timestamp, .. }| {
        let of = type_of(ty);
        // What is written too is admitted there.
        let timestamp = timestamp.filter(|_| !directions.input);
        let value = match source {
            Source::Header(header) => {
                let header = header.value().to_lowercase();
                quote!(<#of as __aws::HeaderOutput>::read(#header, members)?)
            }
            Source::PrefixHeaders(prefix) => {
                let prefix = prefix.value().to_lowercase();
                quote!(<#of as __aws::PrefixHeadersOutput>::read(#prefix, members))
            }
            Source::Status => quote!(<#of as __aws::StatusOutput>::read(members)?),
            Source::Document => {
                let index = index.next().unwrap_or_default();
                let slot = slot(index);
                let taken = quote!(<#of as __aws::#member>::take(#slot, #name)?);
                if directions.input || is_of_std(ty) {
                    taken
                } else {
                    // Its type is known when the value has become a field; to read it there would
                    // make a field that nobody reads look as if somebody did.
                    let kind = format_ident!("kind_{index}");
                    kinds.extend(quote!(let #slot = #taken; let #kind = __aws::Kind::of(&#slot);));
                    checks.extend(refuse_kind(ty, &kind.into_token_stream()));
                    slot.into_token_stream()
                }
            }
            Source::Broken => quote!(__aws::value_of_stub()?),
        };
        let held_in = match source {
            Source::Document => quote!(InDocument),
            Source::Header(_) => quote!(InAnswersHeader),
            // Their types hold no timestamps.
            Source::PrefixHeaders(_) => quote!(InAnswersPrefixHeaders),
            Source::Status => quote!(InStatus),
            Source::Broken => return quote!(#ident: #value,),
        };
        if timestamp.is_none() {
            return quote!(#ident: #value,);
        }
        let held = format_ident!("held_{}", held.next().unwrap_or_default());
        kinds.extend(quote! {
            let #held = #value;
            <#of as __aws::HoldsTimestamp>::admit(__aws::#held_in(&#held).value());
        });
        quote!(#ident: #held,)
    });
    let values: TokenStream = values.collect();
    let value = quote!(Self { #values });
    let value = if kinds.is_empty() {
        quote!(::core::result::Result::Ok(#value))
    } else {
        quote!(#kinds let this = #value; #checks ::core::result::Result::Ok(this))
    };
    let short_name = short_name(root, fields.len());
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
                #(#slots)*
                #reads
                #value
            }
        }
    }
}

/// Named by number: a name made of the field's would fall under the lints of the field's.
fn slot(index: usize) -> Ident {
    format_ident!("slot_{index}")
}
