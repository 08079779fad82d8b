//! The impls of an open union.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Ident;

use super::caret::type_of;
use super::read::{half, hide};
use super::table::{guards, table};
use super::value::{Halves, value};
use super::{debug, layout};
use super::{short_name, write};
use crate::model::{Field, Item, Source, Union};
use crate::root::PRIVATE;

/// Writes the table of members, both halves of the value, and `Debug` where a member is sensitive.
pub(super) fn expand(union: &Union) -> TokenStream {
    let Item { ident, root, .. } = &union.item;
    let table = table(root, known(union).map(Field::row));
    let reading = union.directions.output.then(|| read_union(union));
    let of_structure = quote!(<Self as #root::#PRIVATE::Structure>::MEMBERS);
    let halves = Halves {
        write: write(union),
        read: quote!(#root::#PRIVATE::ReadUnion::of_members(#of_structure, from)),
        of_writing: layout::of_shape(&union.element, &union.item),
        of_reading: TokenStream::new(),
    };
    let value = value(&union.item, union.directions, &halves);
    let debug = debug::of_union(union);
    quote! {
        impl #root::#PRIVATE::Structure for #ident {
            const MEMBERS: &'static [#root::#PRIVATE::Member] = #table;
        }
        #value
        #reading
        #debug
    }
}

/// The members without a mistake.
fn known(union: &Union) -> impl Iterator<Item = &Field> {
    union.members.iter().filter(|member| !matches!(member.source, Source::Broken))
}

fn write(union: &Union) -> TokenStream {
    let short = short_name(&union.item.root, 1);
    let arms = known(union).enumerate().map(|(index, member)| {
        let variant = &member.ident;
        let write =
            write::member(member, index, &quote!(value), &quote!(&mut to), union.directions);
        quote!(Self::#variant(value) => { #write })
    });
    let rest = match &union.unknown {
        Some(unknown) => {
            quote!(Self::#unknown(member) => __aws::MemberWriter::unknown(&mut to, member),)
        }
        None => quote!(_ => {}),
    };
    quote! {
        #short
        let mut to = __aws::ValueWriter::structure(to, <Self as __aws::Structure>::MEMBERS);
        match self {
            #(#arms)*
            #rest
        }
        __aws::MemberWriter::end(to);
    }
}

fn read_union(union: &Union) -> TokenStream {
    let Item { ident, root, .. } = &union.item;
    let arms = known(union).enumerate().map(|(index, member)| read_member(index, member, union));
    let unknown = unknown(union.unknown.as_ref(), root);
    let before = match known(union).any(|member| member.layouts.own.flattened) {
        true => quote!(before),
        false => quote!(_),
    };
    quote! {
        impl #root::#PRIVATE::ReadUnion for #ident {
            fn read_variant<__R: #root::#PRIVATE::MemberReader>(
                index: ::core::primitive::usize,
                #before: ::core::option::Option<Self>,
                from: &mut __R,
            ) -> ::core::result::Result<::core::option::Option<Self>, #root::ReadError> {
                use #root::#PRIVATE as __aws;
                ::core::result::Result::Ok(match index {
                    #(#arms)*
                    _ => ::core::option::Option::None,
                })
            }

            #unknown
        }
    }
}

fn read_member(index: usize, member: &Field, union: &Union) -> TokenStream {
    let Field { ident, ty, timestamp, constraints, .. } = member;
    let (index, of) = (Literal::usize_unsuffixed(index), type_of(ty));
    let (half, hide) = (half(member, union.directions), hide(member));
    // What is written too is held to it there.
    let is_asked = !union.directions.input && !member.is_bridged();
    let guards = guards(constraints, *timestamp).filter(|_| is_asked);
    let admitted = guards.map(|guard| {
        quote! {
            if let ::core::option::Option::Some(value) = &value {
                <#of as __aws::#guard>::admit(__aws::Once(value).in_document());
            }
        }
    });
    let none = quote!(::core::option::Option::None);
    let before = match member.layouts.own.flattened {
        true => quote! {
            match before {
                ::core::option::Option::Some(Self::#ident(value)) => ::core::option::Option::Some(value),
                _ => #none,
            }
        },
        false => none,
    };
    quote! {
        #index => {
            let mut value = #before;
            <#of as #half>::read_member(&mut value, from)#hide?;
            #(#admitted)*
            value.map(Self::#ident)
        }
    }
}

fn unknown(unknown: Option<&Ident>, root: &TokenStream) -> TokenStream {
    match unknown {
        Some(unknown) => quote! {
            fn unknown(member: #root::UnknownMember) -> Self {
                Self::#unknown(member)
            }
        },
        None => quote! {
            fn unknown(_: #root::UnknownMember) -> Self {
                loop {}
            }
        },
    }
}
