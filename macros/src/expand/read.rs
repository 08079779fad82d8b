//! How the members of an output or a structure are read: each as it comes, into a slot of its own.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::caret::type_of;
use super::form::json_value;
use super::table::guards;
use super::words::is_of_std;
use crate::model::{Directions, Encoded, Field, Source};

/// Reads the members of `from`, and those that are elsewhere in `response`, into the item.
pub(super) fn members(fields: &[Field], directions: Directions) -> TokenStream {
    let in_document = |field: &&Field| matches!(field.source, Source::Document);
    let document: Vec<&Field> = fields.iter().filter(in_document).collect();
    let slots = (0..document.len()).map(|index| {
        let slot = slot(index);
        quote!(let mut #slot = ::core::option::Option::None;)
    });
    let arms = document.iter().enumerate().map(|(index, field)| {
        let (slot, of) = (slot(index), type_of(&field.ty));
        let (half, index) = (half(field, directions), Literal::usize_unsuffixed(index));
        let hide = hide(field);
        quote!(#index => <#of as #half>::read_member(&mut #slot, &mut from)#hide?,)
    });
    let reads = if document.is_empty() {
        // Nothing to keep, and still the document has to be read to its end.
        quote!(while __aws::MemberReader::next(&mut from)?.is_some() {})
    } else {
        quote! {
            while let ::core::option::Option::Some(member) = __aws::MemberReader::next(&mut from)? {
                match member {
                    #(#arms)*
                    _ => {}
                }
            }
        }
    };
    let mut index = 0..;
    let item = item(fields, directions, |field| {
        let (slot, of, name) =
            (slot(index.next().unwrap_or_default()), type_of(&field.ty), &field.name);
        let half = half(field, directions);
        quote!(<#of as #half>::take(#slot, #name)?)
    });
    quote!(#(#slots)* #reads #item)
}

/// The item with its members' values, in an `Ok`; `of_body` gives those of the document or the payload.
pub(super) fn item(
    fields: &[Field],
    directions: Directions,
    mut of_body: impl FnMut(&Field) -> TokenStream,
) -> TokenStream {
    let (mut held, mut values, mut checks) =
        (TokenStream::new(), TokenStream::new(), TokenStream::new());
    let headers = headers(fields);
    for (index, field) in fields.iter().enumerate() {
        let Field { ident, ty, source, constraints, timestamp, .. } = field;
        let value = elsewhere(field, index, directions).unwrap_or_else(|| of_body(field));
        // What is written too is held to it there.
        let measured = measured(source).filter(|_| !directions.input && !field.is_bridged());
        let guards = guards(constraints, *timestamp).filter_map(|guard| Some((guard, measured?)));
        let admitted = guards.map(|(guard, measured)| {
            let (of, measured, held) = (type_of(ty), format_ident!("{measured}"), held_at(index));
            quote!(<#of as __aws::#guard>::admit(__aws::Once(&#held).#measured());)
        });
        let admitted: TokenStream = admitted.collect();
        let is_json = matches!(source, Source::Header { encoded: Some(Encoded::JsonValue), .. });
        let is_json = is_json && !is_of_std(ty);
        if admitted.is_empty() && !is_json {
            values.extend(quote!(#ident: #value,));
            continue;
        }
        let name = held_at(index);
        held.extend(quote!(let #name = #value; #admitted));
        if is_json {
            // Its type is known when the value has become a field; to read it there would make a field
            // that nobody reads look as if somebody did.
            let form = format_ident!("form_{index}");
            held.extend(quote!(let #form = __aws::Form::of(&#name);));
            checks.extend(json_value(ty, &quote!(#form)));
        }
        values.extend(quote!(#ident: #name,));
    }
    let item = quote!(Self { #values });
    match held.is_empty() {
        true => quote!(#headers ::core::result::Result::Ok(#item)),
        false => quote!(#headers #held let this = #item; #checks ::core::result::Result::Ok(this)),
    }
}

/// Reads the headers into slots. If each went straight into the item, each failure would have to drop another
/// part of it, which is a lot of code.
fn headers(fields: &[Field]) -> TokenStream {
    let (mut slots, mut reads) = (TokenStream::new(), TokenStream::new());
    for (index, field) in fields.iter().enumerate() {
        if let Some((slot, name)) = in_slot(index, field) {
            let of = type_of(&field.ty);
            slots.extend(quote!(let mut #slot = ::core::option::Option::None;));
            reads.extend(
                quote!(<#of as __aws::HeaderOutput>::receive(&mut #slot, #name, response)?;),
            );
        }
    }
    quote!(#slots #reads)
}

/// The slot of a header, and its name.
fn in_slot(index: usize, field: &Field) -> Option<(Ident, String)> {
    match &field.source {
        Source::Header { name, encoded: None } if !field.is_bridged() => {
            Some((format_ident!("header_{index}"), name.value().to_lowercase()))
        }
        _ => None,
    }
}

/// The trait that reads the member.
pub(super) fn half(field: &Field, directions: Directions) -> TokenStream {
    if field.text.is_some() {
        return by_text(directions);
    }
    let half = match (directions.are_both(), &field.foreign) {
        (true, None) => "DocumentValue",
        (true, Some(_)) => "ForeignValue",
        (false, None) => "ReadValue",
        (false, Some(_)) => "ReadForeign",
    };
    let half = format_ident!("{half}");
    quote!(__aws::#half)
}

/// The trait that reads what has text, and asks whether it can be sent too where it is.
pub(super) fn by_text(directions: Directions) -> TokenStream {
    match directions.are_both() {
        true => quote!(__aws::by_text::TextValue<_>),
        false => quote!(__aws::by_text::ReadText<_>),
    }
}

/// What keeps the words of a sensitive member's type out of an error: they may tell of its value.
pub(super) fn hide(field: &Field) -> Option<TokenStream> {
    (field.sensitive && field.text.is_some()).then(hidden)
}

/// As [`hide`], of what is sensitive.
pub(super) fn hidden() -> TokenStream {
    quote!(.map_err(|error| error.of_sensitive()))
}

/// Named by number: a name made of the field's would fall under the lints of the field's.
fn slot(index: usize) -> Ident {
    format_ident!("slot_{index}")
}

fn held_at(index: usize) -> Ident {
    format_ident!("held_{index}")
}

/// What gives a member's value where it can be read; `None` if nothing is known of it.
fn measured(source: &Source) -> Option<&'static str> {
    Some(match source {
        Source::Document => "in_document",
        Source::Header { encoded: None, .. } => "in_response_header",
        Source::Header { encoded: Some(_), .. } => "in_encoded_response_header",
        Source::PrefixHeaders(_) => "in_response_prefix_headers",
        Source::Payload(_) => "in_response_payload",
        Source::Status => "in_status",
        Source::Broken => return None,
    })
}

/// Reads a member from elsewhere in the response than its body.
fn elsewhere(field: &Field, index: usize, directions: Directions) -> Option<TokenStream> {
    let of = type_of(&field.ty);
    if let Some((slot, name)) = in_slot(index, field) {
        return Some(quote!(<#of as __aws::HeaderOutput>::take(#slot, #name)?));
    }
    let (from, name) = match &field.source {
        Source::Document | Source::Payload(_) => return None,
        // Beside `serde` the place was reported, and beside `text` these were.
        _ if field.foreign.is_some() => return Some(quote!(__aws::value_of_stub()?)),
        Source::Header { encoded: Some(_), .. } | Source::Status if field.text.is_some() => {
            return Some(quote!(__aws::value_of_stub()?));
        }
        Source::Header { name, encoded: None } => (quote!(HeaderOutput), Some(name)),
        Source::Header { name, encoded: Some(_) } => {
            let sent = directions.input;
            (quote!(EncodedHeaderOutput<#sent>), Some(name))
        }
        Source::PrefixHeaders(prefix) => (quote!(PrefixHeadersOutput), Some(prefix)),
        Source::Status => (quote!(StatusOutput), None),
        // Never run: what names it does not compile.
        Source::Broken => return Some(quote!(__aws::value_of_stub()?)),
    };
    let name = name.map(|name| name.value().to_lowercase()).map(|name| quote!(#name,));
    Some(match field.text {
        Some(_) => received(field, &quote!(__aws::#from::read(#name response))),
        None => quote!(<#of as __aws::#from>::read(#name response)?),
    })
}

/// The member's value by its text, where `read` gives the form that stands for it. What sends it asks
/// for the other half.
pub(super) fn received(field: &Field, read: &TokenStream) -> TokenStream {
    let (of, hide) = (type_of(&field.ty), hide(field));
    let half = by_text(Directions { input: false, output: true });
    quote!(<#of as #half>::received(#read #hide?))
}
