//! What stands in for the impls of an item that has no model, so that no second error follows
//! elsewhere.
//!
//! A stub is never run: the crate it is in does not compile.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DataStruct, Fields};

use super::operation::Types;
use crate::attr::Arguments;
use crate::declaration::Declaration;
use crate::declared::Declared;
use crate::root::{PRIVATE, root};
use crate::undeclarable::is_undeclarable;

/// The impls that the rest of the user's crate may lean on.
pub(crate) fn stub(declaration: Declaration, declared: &Declared) -> TokenStream {
    let input = &declared.input;
    // Their traits are of what lives for ever and may be sent, which a parameter is not.
    let bounded = matches!(declaration, Declaration::Service | Declaration::Error);
    if bounded && !input.generics.params.is_empty() {
        return TokenStream::new();
    }
    let ident = &input.ident;
    let (generics, types_of, clause) = input.generics.split_for_impl();
    let debug = debug(declared);
    let root = root(declared.arguments.root());
    match &declared.arguments {
        Arguments::Operation(given) => {
            let types = Types {
                service: given.service.get(),
                output: given.output.get(),
                error: given.error.get(),
            };
            let of_types = types.in_operation(&root, &quote!(rpc::<Self>("", &[], &[])), None);
            quote! {
                impl #generics #root::Operation for #ident #types_of #clause {
                    #of_types
                    fn bind<__C: #root::#PRIVATE::Codec>(&mut self, _: &mut #root::#PRIVATE::RequestBinder) {}
                }
                #debug
            }
        }
        Arguments::Service(given) => {
            let error = given
                .error
                .get()
                .filter(|ty| !is_undeclarable(ty))
                .map_or_else(|| quote!(#root::Unmodeled), |ty| quote!(#ty));
            quote! {
                impl #generics #root::Service for #ident #types_of #clause {
                    type Protocol = #root::RestJson1;
                    type Error = #error;
                    const SPEC: &'static #root::#PRIVATE::ServiceSpec =
                        &#root::#PRIVATE::ServiceSpec::new::<Self>("", "", "");
                }
            }
        }
        Arguments::Output(_) => {
            let output = stub_output(declared, &root);
            quote!(#output #debug)
        }
        Arguments::Error(_) => {
            quote! {
                impl #generics #root::OperationError for #ident #types_of #clause {
                    const SHAPES: &'static [#root::#PRIVATE::ErrorShape] = &[];
                    fn read<__R: #root::#PRIVATE::ValueReader>(
                        _: ::core::primitive::usize,
                        _: #root::#PRIVATE::Response<'_>,
                        _: __R,
                    ) -> ::core::result::Result<Self, #root::ReadError> {
                        #root::#PRIVATE::value_of_stub()
                    }
                }
                impl #generics #root::#PRIVATE::WriteError for #ident #types_of #clause {
                    fn write<__W: #root::#PRIVATE::ErrorWriter>(self, to: __W) -> __W::Written {
                        #root::#PRIVATE::ErrorWriter::error(to, 0, ())
                    }
                }
            }
        }
        Arguments::Shape(_) => {
            let value = stub_value(declared, &root);
            let output = stub_output(declared, &root);
            let of_kind = match &declared.input.data {
                Data::Enum(_) => Some(stub_enum(declared, &root)),
                Data::Struct(data) if data.fields.len() == 1 => stub_newtype(declared, &root),
                Data::Struct(_) | Data::Union(_) => None,
            };
            quote!(#value #output #of_kind #debug)
        }
    }
}

/// What an enum has beside the value's traits.
fn stub_enum(declared: &Declared, root: &TokenStream) -> TokenStream {
    let ident = &declared.input.ident;
    let (generics, types, clause) = declared.input.generics.split_for_impl();
    quote! {
        impl #generics #root::StringEnum for #ident #types #clause {
            fn as_str(&self) -> &::core::primitive::str {
                ""
            }
            fn from_value(_: &::core::primitive::str) -> Self {
                loop {}
            }
        }
        impl #generics ::core::fmt::Display for #ident #types #clause {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::result::Result::Ok(())
            }
        }
        impl #generics ::core::convert::From<&::core::primitive::str> for #ident #types #clause {
            fn from(_: &::core::primitive::str) -> Self {
                loop {}
            }
        }
        impl #generics #root::HttpText for #ident #types #clause {
            fn to_text(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed("")
            }
            fn from_text(_: &::core::primitive::str) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }
    }
}

/// What a newtype has beside the value's traits; nothing for a structure with one named member.
fn stub_newtype(declared: &Declared, root: &TokenStream) -> Option<TokenStream> {
    let Data::Struct(DataStruct { fields: Fields::Unnamed(fields), .. }) = &declared.input.data
    else {
        return None;
    };
    let (ident, inner) = (&declared.input.ident, &fields.unnamed.first()?.ty);
    let (generics, types, clause) = declared.input.generics.split_for_impl();
    Some(quote! {
        impl #generics #root::#PRIVATE::Newtype for #ident #types #clause {
            type Inner = #inner;
            fn inner(&self) -> &Self::Inner {
                &self.0
            }
            fn wrap(inner: Self::Inner) -> Self {
                Self(inner)
            }
        }
    })
}

fn stub_output(declared: &Declared, root: &TokenStream) -> TokenStream {
    let ident = &declared.input.ident;
    let (generics, types, clause) = declared.input.generics.split_for_impl();
    quote! {
        impl #generics #root::Output for #ident #types #clause {
            fn read<__R: #root::#PRIVATE::ValueReader>(
                _: #root::#PRIVATE::Response<'_>,
                _: __R,
            ) -> ::core::result::Result<Self, #root::ReadError> {
                #root::#PRIVATE::value_of_stub()
            }
        }
        impl #generics #root::#PRIVATE::WriteOutput for #ident #types #clause {
            const MEMBERS: &'static [#root::#PRIVATE::Member] = &[];
            const BINDINGS: &'static [#root::#PRIVATE::Binding] = &[];
            fn bind<__C: #root::#PRIVATE::Codec>(&mut self, _: &mut #root::#PRIVATE::ResponseBinder) {}
        }
    }
}

fn stub_value(declared: &Declared, root: &TokenStream) -> TokenStream {
    let ident = &declared.input.ident;
    let (generics, types, clause) = declared.input.generics.split_for_impl();
    quote! {
        impl #generics #root::#PRIVATE::Structure for #ident #types #clause {
            const MEMBERS: &'static [#root::#PRIVATE::Member] = &[];
        }
        impl #generics #root::#PRIVATE::WriteValue for #ident #types #clause {
            fn write<__W: #root::#PRIVATE::ValueWriter>(&self, _: &'static #root::#PRIVATE::Facts, _: __W) {}
        }
        impl #generics #root::#PRIVATE::ReadValue for #ident #types #clause {
            fn read<__R: #root::#PRIVATE::ValueReader>(_: &'static #root::#PRIVATE::Facts, _: __R) -> ::core::result::Result<Self, #root::ReadError> {
                #root::#PRIVATE::value_of_stub()
            }
        }
        impl #generics #root::#PRIVATE::DocumentValue for #ident #types #clause {}
    }
}

/// `Debug` where the real expansion would have written one and no `derive` stands in for it.
fn debug(declared: &Declared) -> Option<TokenStream> {
    let attributes: Vec<&syn::Attribute> = match &declared.input.data {
        Data::Struct(data) => data.fields.iter().flat_map(|field| &field.attrs).collect(),
        Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.attrs).collect(),
        Data::Union(_) => Vec::new(),
    };
    let sensitive = attributes.iter().any(|attribute| match &attribute.meta {
        syn::Meta::List(list) => {
            list.tokens.clone().into_iter().any(|token| token.to_string() == "sensitive")
        }
        _ => false,
    });
    if !sensitive || declared.derives.iter().any(|name| name == "Debug") {
        return None;
    }
    let ident = &declared.input.ident;
    let (generics, types, clause) = declared.input.generics.split_for_impl();
    Some(quote! {
        impl #generics ::core::fmt::Debug for #ident #types #clause {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::result::Result::Ok(())
            }
        }
    })
}
