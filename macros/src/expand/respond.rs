//! How an output is sent: the half that a server needs.
//!
//! What reads a member asks for its type. What sends it takes the type as it is, so that rustc says once
//! that it is wrong.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::caret::{after, before, type_of};
use super::table::{bindings, guards, table};
use super::words::names;
use super::{short_name, write};
use crate::model::{Field, Item, Output, Source};
use crate::root::PRIVATE;

/// Writes `impl WriteOutput` for an output.
pub(super) fn output(output: &Output) -> TokenStream {
    let Output { item: Item { ident, root, .. }, directions, fields, .. } = output;
    let is_in_document = |field: &&Field| matches!(field.source, Source::Document);
    let (document, others): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(is_in_document);
    let written = document.iter().enumerate().map(|(index, field)| {
        let ident = &field.ident;
        write::member(field, index, &quote!(&self.#ident), &quote!(to), *directions)
    });
    let written: TokenStream = written.collect();
    let short = short_name(root, 1);
    let write_members = (!document.is_empty()).then(|| {
        quote! {
            fn write_members<__W: #root::#PRIVATE::MemberWriter>(&self, to: &mut __W) {
                #short
                #written
            }
        }
    });
    let in_table: Vec<&Field> = document.iter().chain(&others).copied().collect();
    let mut steps: Vec<_> = in_table.iter().enumerate().skip(document.len()).collect();
    // Before the headers of members, which take the place of those of a map.
    steps.sort_by_key(|(_, field)| !matches!(field.source, Source::PrefixHeaders(_)));
    let steps: TokenStream = steps.into_iter().map(|(index, field)| bind(field, index)).collect();
    let (response, short) = match names(&steps, "response") {
        true => (quote!(response), short),
        false => (quote!(_), None),
    };
    let members = table(root, in_table.iter().map(|field| field.row()));
    let bindings = bindings(root, in_table.iter().map(|field| binding(field)));
    quote! {
        impl #root::#PRIVATE::WriteOutput for #ident {
            const MEMBERS: &'static [#root::#PRIVATE::Member] = #members;
            const BINDINGS: &'static [#root::#PRIVATE::Binding] = #bindings;
            fn bind<__C: #root::#PRIVATE::Codec>(&mut self, #response: &mut #root::#PRIVATE::ResponseBinder) {
                #short
                #steps
            }
            #write_members
        }
    }
}

/// As [`output`], for a structure: it is the document.
pub(super) fn structure(item: &Item) -> TokenStream {
    let Item { ident, root, .. } = item;
    quote! {
        impl #root::#PRIVATE::WriteOutput for #ident {
            const MEMBERS: &'static [#root::#PRIVATE::Member] = <Self as #root::#PRIVATE::Structure>::MEMBERS;
            const BINDINGS: &'static [#root::#PRIVATE::Binding] = &[];
            fn bind<__C: #root::#PRIVATE::Codec>(&mut self, response: &mut #root::#PRIVATE::ResponseBinder) {
                response.document::<__C, Self>(self)
            }
        }
    }
}

/// Where a member goes.
fn binding(field: &Field) -> TokenStream {
    match &field.source {
        Source::Header { name, .. } => {
            let name = name.value().to_lowercase();
            quote!(Header(#name))
        }
        Source::PrefixHeaders(prefix) => {
            let prefix = prefix.value().to_lowercase();
            quote!(PrefixHeaders(#prefix))
        }
        Source::Status => quote!(Status),
        Source::Payload(_) => quote!(Payload),
        Source::Document | Source::Broken => quote!(Body),
    }
}

/// Binds a member that is not in the document, and holds it to its constraints.
fn bind(field: &Field, index: usize) -> TokenStream {
    let Field { ident, ty, source, constraints, timestamp, foreign, text, .. } = field;
    let index = Literal::usize_unsuffixed(index);
    let (place, bind) = match source {
        Source::Header { encoded: None, .. } => ("in_header", quote!(bind_header)),
        Source::Header { encoded: Some(_), .. } => {
            ("in_encoded_header", quote!(bind_encoded_header))
        }
        Source::PrefixHeaders(_) => ("in_prefix_headers", quote!(bind_prefix_headers)),
        Source::Status => ("in_status", quote!(bind_status)),
        Source::Payload(_) => ("in_payload", quote!(bind_payload::<__C>)),
        // It was reported.
        Source::Document | Source::Broken => return TokenStream::new(),
    };
    // So was the place beside `serde`.
    if foreign.is_some() && !matches!(source, Source::Payload(_)) {
        return TokenStream::new();
    }
    // A stream is taken out.
    let reference = match source {
        Source::Payload(_) => quote!(&mut),
        _ => quote!(&),
    };
    let value = match (foreign, text) {
        (_, Some(_)) => {
            // It may not be written: rustc says so under all of the type.
            let end = after(ty, quote!(.by_text().form()));
            let begin = before(ty, quote!(__aws::Once));
            quote!(#begin(&self.#ident)#end)
        }
        (Some(_), None) => quote!(__aws::Once(&self.#ident).foreign()),
        (None, None) => quote!(self.#ident),
    };
    let bind = quote!(__aws::Once(#reference #value).#bind(#index, response););
    if field.is_bridged() {
        return bind;
    }
    let (of, place) = (type_of(ty), format_ident!("{place}"));
    let measured = quote!(__aws::Once(&self.#ident).#place());
    let admitted = guards(constraints, *timestamp)
        .map(|guard| quote!(<#of as __aws::#guard>::admit(#measured);));
    // What is a document is held to them when it is written.
    let is_document =
        matches!(source, Source::Payload(_) | Source::Header { encoded: Some(_), .. });
    let check = (!constraints.is_empty() && !is_document)
        .then(|| quote!(response.message().check(#index, #measured);));
    quote!(#(#admitted)* #check #bind)
}
