//! How members stand in XML and in forms, as values of the runtime's types.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use crate::model::{Item, Layout, Namespace, Root};
use crate::root::PRIVATE;

/// `.layout(..)`, if anything is said. `of` is the path of the runtime's private part.
pub(super) fn layout(layout: &Layout, of: &TokenStream) -> Option<TokenStream> {
    if layout.is_usual() {
        return None;
    }
    let Layout { flattened, attribute, namespace, .. } = layout;
    let names = [
        (&layout.member_name, quote!(member_name)),
        (&layout.key_name, quote!(key_name)),
        (&layout.value_name, quote!(value_name)),
        (&layout.query_name, quote!(query_name)),
    ];
    let names = names.iter().filter_map(|(name, field)| {
        let name = name.as_ref()?;
        Some(quote!(#field: ::core::option::Option::Some(#name),))
    });
    let flattened = flattened.then(|| quote!(flattened: true,));
    let attribute = attribute.then(|| quote!(attribute: true,));
    let url_encoded = layout.url_encoded.then(|| quote!(url_encoded: true,));
    let names_root = layout.names_root.then(|| quote!(names_root: true,));
    let namespace = namespace.as_ref().map(|namespace| {
        let namespace = self::namespace(namespace, of);
        quote!(namespace: ::core::option::Option::Some(#namespace),)
    });
    Some(quote! {
        .layout(&#of::Layout { #flattened #attribute #url_encoded #names_root #namespace #(#names)* ..#of::Layout::USUAL })
    })
}

/// The element of that name, if none is said.
pub(super) fn root(root: &Root, name: &str, of: &TokenStream) -> TokenStream {
    let name = root.name.as_deref().unwrap_or(name);
    let namespace = root.namespace.as_ref().map(|namespace| {
        let namespace = self::namespace(namespace, of);
        quote!(.in_namespace(#namespace))
    });
    quote!(&#of::Root::named(#name)#namespace)
}

/// The element that a shape is as a document of its own; by default it has the shape's name.
pub(super) fn of_shape(root: &Root, item: &Item) -> TokenStream {
    let of = &item.root;
    let of = quote!(#of::#PRIVATE);
    let root = self::root(root, &item.ident.unraw().to_string(), &of);
    quote!(const ROOT: ::core::option::Option<&'static #of::Root> = ::core::option::Option::Some(#root);)
}

/// A namespace.
pub(super) fn namespace(namespace: &Namespace, of: &TokenStream) -> TokenStream {
    let Namespace { prefix, uri } = namespace;
    quote!(#of::Namespace { prefix: #prefix, uri: #uri })
}
