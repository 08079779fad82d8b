//! The impls of an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::auth::auth;
use super::bind::{bind, bindings};
use super::caret::{after, before, placed, projection};
use super::table::table;
use super::{body, checksum, debug, layout, pages};
use crate::model::{Auth, Item, Member, Operation, Root, Route};
use crate::root::PRIVATE;
use crate::undeclarable::{is_of_values, is_undeclarable};

/// Writes `impl Operation`, and `Debug` where a member is sensitive.
pub(super) fn expand(operation: &Operation) -> TokenStream {
    let Item { ident, root, .. } = &operation.item;
    let types = Types {
        service: operation.service.as_ref(),
        output: operation.output.as_ref(),
        error: operation.error.as_ref(),
    };
    let name = &operation.name;
    let members = table(root, operation.members.iter().map(Member::row));
    let bindings = bindings(operation);
    let facts = match &operation.route {
        Route::Rest { method, path, .. } => {
            let (method, path) = (method.name(), path.to_string());
            quote!(rest::<Self>(#name, #method, #path, #members, #bindings))
        }
        Route::Rpc { has_input, .. } => {
            let input = (!has_input).then(|| quote!(.without_input()));
            quote!(rpc::<Self>(#name, #members, #bindings)#input)
        }
    };
    let facts = match &operation.element {
        Root { name: None, namespace: None } => facts,
        element => {
            let element =
                layout::root(element, &format!("{name}Request"), &quote!(#root::#PRIVATE));
            quote!(#facts.root(#element))
        }
    };
    let path_style = operation.path_style.then(|| quote!(.path_style()));
    let retries_off = operation.retries_off.then(|| quote!(.retries_off()));
    let checksum = checksum::spec(operation);
    // At the word that asks for it, as it is not there without a feature.
    let compression = operation.compression.as_ref().map(|word| {
        let compressor = placed(word.span(), quote!(#root::#PRIVATE::compression::GZIP));
        quote!(.compressed_by(#compressor))
    });
    let facts = quote!(#facts #path_style #retries_off #checksum #compression);
    let of_types = types.in_operation(root, &facts, operation.auth.as_ref());
    let bind = bind(operation);
    let write_members = body::write_members(operation);
    let pages = pages::of_operation(operation);
    let debug = debug::of_operation(operation);
    quote! {
        impl #root::Operation for #ident {
            #of_types
            #bind
            #write_members
        }
        #pages
        #debug
    }
}

/// The types that an operation names; each that it does not has a default.
pub(super) struct Types<'a> {
    pub(super) service: Option<&'a Type>,
    pub(super) output: Option<&'a Type>,
    pub(super) error: Option<&'a Type>,
}

impl Types<'_> {
    /// What follows from them in `impl Operation`.
    pub(super) fn in_operation(
        &self,
        root: &TokenStream,
        facts: &TokenStream,
        given_auth: Option<&Auth>,
    ) -> TokenStream {
        let given = |ty: Option<&Type>, default: TokenStream| ty.map_or(default, |ty| quote!(#ty));
        let service = given(self.service, quote!(#root::#PRIVATE::ServiceOfClient));
        let of_values = self.output.filter(|ty| is_of_values(ty));
        let output = given(of_values, quote!(#root::#PRIVATE::Json));
        let reader = match self.output {
            Some(output) if is_undeclarable(output) => quote!(#root::#PRIVATE::reader_of_stub()),
            Some(output) => {
                let reader = projection(output, &quote!(#root::Output), &quote!(reader));
                quote!(#reader::<__P>())
            }
            None => quote!(<#output as #root::Output>::reader::<__P>()),
        };
        let service_type = assoc_type("Service", self.service, &service);
        let output_type = assoc_type("Output", of_values, &output);
        let errors = match self.error.filter(|ty| !is_undeclarable(ty)) {
            Some(error) => {
                let of = quote!(type Errors<__S: #root::Service> =);
                let (begin, end) = (before(error, of), after(error, quote!(;)));
                quote!(#begin #error #end)
            }
            None => quote!(type Errors<__S: #root::Service> = __S::Error;),
        };
        let auth = auth(root, given_auth);
        quote! {
            #service_type
            #output_type
            #errors
            const SPEC: &'static #root::#PRIVATE::OperationSpec =
                &#root::#PRIVATE::OperationSpec::#facts #auth;

            fn output_reader<__P: #root::Protocol>() -> #root::#PRIVATE::OutputReader<#output> {
                #reader
            }
        }
    }
}

/// `type name = ty;`, under the type that was given: there rustc says that it is private.
pub(super) fn assoc_type(name: &str, given: Option<&Type>, ty: &TokenStream) -> TokenStream {
    let name = format_ident!("{name}");
    match given {
        Some(given) => {
            let (begin, end) = (before(given, quote!(type #name =)), after(given, quote!(;)));
            quote!(#begin #ty #end)
        }
        None => quote!(type #name = #ty;),
    }
}
