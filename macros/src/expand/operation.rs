//! The impl of an operation.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::bytes::RefuseBytes;
use super::{at, debug, short_name};
use crate::model::{Binding, Length, Member, Operation, PathTemplate, Segment};

/// Writes `impl Operation`, and `Debug` where a member is sensitive.
pub(super) fn expand(operation: &Operation) -> TokenStream {
    let (ident, root) = (&operation.item.ident, &operation.item.root);
    let types = types(
        root,
        operation.service.as_ref(),
        operation.output.as_ref(),
        operation.error.as_ref(),
    );
    let (name, method) = (&operation.name, operation.method.name());
    let unsigned = (!operation.signed).then(|| quote!(.unsigned()));
    let in_body = |member: &&Member| matches!(member.binding, Binding::Body { .. });
    let document: Vec<&Member> = operation.members.iter().filter(in_body).collect();
    let RefuseBytes { import, checks } =
        RefuseBytes::among(document.iter().map(|member| &member.ty));
    let parameter = if document.is_empty() { quote!(_) } else { quote!(body) };
    let steps = [
        tokens(operation),
        lengths(operation),
        target(operation),
        headers(operation),
        body(&document),
    ];
    let debug = debug::of_operation(operation);
    let short_name = short_name(root, operation.members.len());
    quote! {
        impl #root::Operation for #ident {
            #types
            const SPEC: &'static #root::__private::OperationSpec =
                &#root::__private::OperationSpec::new::<Self>(#name, #method)#unsigned;

            fn bind<__B: #root::__private::RequestBody>(&mut self, request: &mut #root::__private::RequestBinder, #parameter: &mut __B) {
                #short_name
                #import
                #checks
                #(#steps)*
            }
        }
        #debug
    }
}

/// The associated types of an operation; what is not given has a default.
pub(super) fn types(
    root: &TokenStream,
    service: Option<&Type>,
    output: Option<&Type>,
    error: Option<&Type>,
) -> TokenStream {
    let error = match (error, service) {
        (Some(error), _) => quote!(#error),
        (None, Some(service)) => {
            quote_spanned!(service.span()=> <#service as #root::Service>::Error)
        }
        (None, None) => quote!(#root::Unmodeled),
    };
    let service =
        service.map_or_else(|| quote!(#root::__private::ServiceOfClient), |ty| quote!(#ty));
    let output = output.map_or_else(|| quote!(#root::__private::Value), |ty| quote!(#ty));
    quote! {
        type Service = #service;
        type Output = #output;
        type Error = #error;
    }
}

fn tokens(operation: &Operation) -> TokenStream {
    let filled = operation.members.iter().filter(|member| member.token.is_some()).map(|member| {
        let Member { field, ty, .. } = member;
        quote_spanned!(at(ty)=> <#ty as __aws::IdempotencyToken>::fill(&mut self.#field, request);)
    });
    filled.collect()
}

fn lengths(operation: &Operation) -> TokenStream {
    let checks = operation.members.iter().filter_map(|member| {
        let Member { field, ty, name, .. } = member;
        let (min, max) = bounds(member.length.as_ref()?);
        Some(quote_spanned! {at(ty)=>
            <#ty as __aws::HasLength>::check(&self.#field, #name, #min, #max, request);
        })
    });
    checks.collect()
}

/// The bounds as numbers; one that is not given is the widest.
fn bounds(length: &Length) -> (Literal, TokenStream) {
    let min = Literal::u64_unsuffixed(length.min.unwrap_or(0));
    let max = length.max.map(Literal::u64_unsuffixed);
    let max = max.map_or_else(|| quote!(::core::primitive::u64::MAX), |max| quote!(#max));
    (min, max)
}

fn target(operation: &Operation) -> TokenStream {
    let mut written = path(operation, &operation.path);
    for member in &operation.members {
        let Member { field, ty, .. } = member;
        if let Binding::Query { name, .. } = &member.binding {
            written.extend(quote_spanned! {at(ty)=>
                <#ty as __aws::QueryMember>::bind(&self.#field, #name, request);
            });
        }
    }
    written
}

/// The path, constant texts joined between labels, and the constant query.
fn path(operation: &Operation, template: &PathTemplate) -> TokenStream {
    let mut written = TokenStream::new();
    let mut constant = String::new();
    for segment in &template.segments {
        constant.push('/');
        match segment {
            Segment::Constant(text) => constant.push_str(text),
            Segment::Label { name, greedy } => {
                let text = std::mem::take(&mut constant);
                written.extend(quote!(request.path(#text);));
                let bound = |member: &&Member| {
                    matches!(member.binding, Binding::Label) && member.name == *name
                };
                let label = operation.members.iter().find(bound).map(|Member { field, ty, .. }| {
                    let kind = if *greedy { quote!(GreedyLabelValue) } else { quote!(LabelValue) };
                    quote_spanned!(at(ty)=> <#ty as __aws::#kind>::bind(&self.#field, #name, request);)
                });
                written.extend(label);
            }
        }
    }
    if !constant.is_empty() {
        written.extend(quote!(request.path(#constant);));
    }
    if !template.query.is_empty() {
        let query = &template.query;
        written.extend(quote!(request.constant_query(#query);));
    }
    written
}

fn headers(operation: &Operation) -> TokenStream {
    let bound = operation.members.iter().filter_map(|member| {
        let Member { field, ty, name, .. } = member;
        let Binding::Header { name: header } = &member.binding else { return None };
        let header = header.value().to_lowercase();
        Some(quote_spanned! {at(ty)=>
            <#ty as __aws::HeaderMember>::bind(&self.#field, #header, #name, request);
        })
    });
    bound.collect()
}

fn body(members: &[&Member]) -> TokenStream {
    if members.is_empty() {
        return TokenStream::new();
    }
    let written = members.iter().map(|Member { field, ty, name, .. }| {
        quote_spanned!(at(ty)=> <#ty as __aws::BodyMember>::write(&self.#field, #name, body);)
    });
    quote!(__aws::RequestBody::open(body); #(#written)*)
}
