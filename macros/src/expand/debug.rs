//! `Debug` of an item with sensitive members, their values hidden.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Ident, Type};

use super::words::is_of_std;
use crate::model::{Field, Item, Newtype, Operation, Union};
use crate::root::PRIVATE;

/// Nothing where no member is sensitive: then `Debug` is the user's to derive.
pub(super) fn of_operation(operation: &Operation) -> Option<TokenStream> {
    let members = operation.members.iter();
    let members = members.map(|member| (&member.field, &member.ty, member.sensitive));
    of_struct(&operation.item, members.collect())
}

/// As [`of_operation`], for an output or a structure.
pub(super) fn of_fields(item: &Item, fields: &[Field]) -> Option<TokenStream> {
    let fields = fields.iter().map(|field| (&field.ident, &field.ty, field.sensitive));
    of_struct(item, fields.collect())
}

fn of_struct(item: &Item, fields: Vec<(&Ident, &Type, bool)>) -> Option<TokenStream> {
    if !fields.iter().any(|(_, _, sensitive)| *sensitive) || item.derives("Debug") {
        return None;
    }
    let Item { ident, root, .. } = item;
    let name = ident.unraw().to_string();
    let fields = fields.iter().map(|(field, ty, sensitive)| {
        let label = field.unraw().to_string();
        let value = if *sensitive {
            quote!(&#root::#PRIVATE::Hidden)
        } else if is_of_std(ty) {
            quote!(&self.#field)
        } else {
            // Nobody asked for `Debug` of it.
            quote!(#root::#PRIVATE::Once(&self.#field).shown())
        };
        quote!(.field(#label, #value))
    });
    Some(quote! {
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.debug_struct(#name)#(#fields)*.finish()
            }
        }
    })
}

/// As [`of_operation`], for a union.
pub(super) fn of_union(union: &Union) -> Option<TokenStream> {
    let Item { ident, root, .. } = &union.item;
    if !union.members.iter().any(|member| member.sensitive) || union.item.derives("Debug") {
        return None;
    }
    let arms = union.members.iter().map(|Field { ident, ty, sensitive, .. }| {
        let name = ident.unraw().to_string();
        let (value, shown) = match (*sensitive, is_of_std(ty)) {
            (true, _) => (quote!(_), quote!(&#root::#PRIVATE::Hidden)),
            (false, true) => (quote!(value), quote!(value)),
            (false, false) => (quote!(value), quote!(#root::#PRIVATE::Once(value).shown())),
        };
        quote!(Self::#ident(#value) => formatter.debug_tuple(#name).field(#shown).finish(),)
    });
    let rest = match &union.unknown {
        Some(unknown) => {
            // A member that came later may be as sensitive as those that are known.
            let name = unknown.to_string();
            quote!(Self::#unknown(member) => formatter.debug_tuple(#name).field(&member.name).finish(),)
        }
        None => quote!(_ => ::core::result::Result::Ok(()),),
    };
    Some(quote! {
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(#arms)*
                    #rest
                }
            }
        }
    })
}

/// As [`of_operation`], for a newtype.
pub(super) fn of_newtype(newtype: &Newtype) -> Option<TokenStream> {
    let Item { ident, root, .. } = &newtype.item;
    let name = ident.unraw().to_string();
    (newtype.sensitive && !newtype.item.derives("Debug")).then(|| {
        quote! {
            impl ::core::fmt::Debug for #ident {
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    formatter.debug_tuple(#name).field(&#root::#PRIVATE::Hidden).finish()
                }
            }
        }
    })
}
