//! The impls of an open union.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::Ident;
use syn::ext::IdentExt;

use super::bytes::{refuse_bytes, refuse_kind};
use super::caret::type_of;
use super::words::is_of_std;
use super::written::write_member;
use super::{debug, serde};
use crate::model::{Field, Source, Union};

/// Writes `Serialize` and `Deserialize` as the directions say, and `Debug` where a member is sensitive.
pub(super) fn expand(union: &Union) -> TokenStream {
    let serialize = union.directions.input.then(|| serialize(union)).flatten();
    let deserialize = union.directions.output.then(|| deserialize(union));
    let debug = debug::of_union(union);
    quote!(#serialize #deserialize #debug)
}

/// The members without a mistake.
fn known(union: &Union) -> impl Iterator<Item = &Field> {
    union.members.iter().filter(|member| !matches!(member.source, Source::Broken))
}

fn serialize(union: &Union) -> Option<TokenStream> {
    let root = &union.item.root;
    let name = union.item.ident.unraw().to_string();
    let arms = known(union).map(|member| {
        let (variant, ty) = (&member.ident, &member.ty);
        let check = refuse_bytes(ty, &quote!(value));
        let write = write_member(member, &quote!(value), union.directions);
        quote! {
            Self::#variant(value) => {
                #check
                let mut members = __aws::StructureWriter::new(serializer, #name, 1);
                #write
                members.end()
            }
        }
    });
    let rest = match &union.unknown {
        Some(unknown) => {
            quote!(Self::#unknown(member) => __aws::Serialize::serialize(member, serializer),)
        }
        None => quote!(_ => loop {},),
    };
    let body = quote! {
        use #root::__private as __aws;
        match self {
            #(#arms)*
            #rest
        }
    };
    serde::serialize(&union.item, &body)
}

fn deserialize(union: &Union) -> TokenStream {
    let (ident, root) = (&union.item.ident, &union.item.root);
    let name = ident.unraw().to_string();
    let names = known(union).map(|member| &member.name);
    let arms = known(union).enumerate().map(|(index, member)| read_member(index, member, union));
    let unknown = unknown(union.unknown.as_ref(), root);
    let read = quote!(#root::__private::read_union(deserializer, #name));
    let deserialize = serde::deserialize(&union.item, &read);
    quote! {
        impl<'de> #root::__private::ReadUnion<'de> for #ident {
            const NAMES: &'static [&'static ::core::primitive::str] = &[#(#names),*];

            fn read<__A: #root::__private::MapAccess<'de>>(
                member: ::core::primitive::usize,
                members: &mut #root::__private::MemberReader<'_, __A>,
            ) -> ::core::result::Result<::core::option::Option<Self>, __A::Error> {
                use #root::__private as __aws;
                ::core::result::Result::Ok(match member {
                    #(#arms)*
                    _ => ::core::option::Option::None,
                })
            }

            #unknown
        }
        #deserialize
    }
}

fn read_member(index: usize, member: &Field, union: &Union) -> TokenStream {
    let Field { ident, ty, timestamp, .. } = member;
    let index = Literal::usize_unsuffixed(index);
    let of = type_of(ty);
    let both = union.directions.are_both();
    let read = if both { quote!(ShapeMember) } else { quote!(DocumentMember) };
    // What is written too is checked there.
    let kind = (!both && !is_of_std(ty)).then(|| {
        let check = refuse_kind(ty, &quote!(kind).to_token_stream());
        (quote!(let kind = __aws::Kind::of(&value);), check)
    });
    let (kind, check) = kind.unzip();
    let admit = timestamp.filter(|_| !both).map(|_| {
        quote! {
            if let ::core::option::Option::Some(value) = &value {
                <#of as __aws::HoldsTimestamp>::admit(__aws::InDocument(value).value());
            }
        }
    });
    // The value's type is known when it has become a member.
    let this = match &check {
        Some(check) => quote!(let this = value.map(Self::#ident); #check this),
        None => quote!(value.map(Self::#ident)),
    };
    quote! {
        #index => {
            let mut value = ::core::option::Option::None;
            <#of as __aws::#read>::read(&mut value, members)?;
            #kind
            #admit
            #this
        }
    }
}

fn unknown(unknown: Option<&Ident>, root: &TokenStream) -> TokenStream {
    match unknown {
        Some(unknown) => quote! {
            fn unknown(member: #root::__private::UnknownMember) -> Self {
                Self::#unknown(member)
            }
        },
        None => quote! {
            fn unknown(_: #root::__private::UnknownMember) -> Self {
                loop {}
            }
        },
    }
}
