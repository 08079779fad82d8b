//! The values of an item's members as they are read, and what their types are held to.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::bytes::refuse_kind;
use super::caret::type_of;
use super::form::json_value;
use super::words::is_of_std;
use crate::model::{Directions, Encoded, Field, Source};

/// Values so far: one for each field.
pub(super) struct Values {
    directions: Directions,
    count: usize,
    /// What has a name before it becomes a field.
    held: TokenStream,
    fields: TokenStream,
    /// What is asked when the item is there.
    checks: TokenStream,
}

impl Values {
    pub(super) fn new(directions: Directions) -> Self {
        let none = TokenStream::new;
        Self { directions, count: 0, held: none(), fields: none(), checks: none() }
    }

    /// The member's value is what `value` gives.
    pub(super) fn push(&mut self, field: &Field, value: TokenStream) {
        let Field { ident, ty, source, timestamp, .. } = field;
        // What is written too is held to it there.
        let read_alone = !self.directions.input;
        let timestamp = timestamp.and_then(|_| measured(source)).filter(|_| read_alone);
        let may_be_a_document = matches!(
            source,
            Source::Document
                | Source::Payload(_)
                | Source::Header { encoded: Some(Encoded::MediaType), .. }
        );
        let bytes = read_alone && may_be_a_document && !is_of_std(ty);
        let json = matches!(source, Source::Header { encoded: Some(Encoded::JsonValue), .. });
        let json = json && !is_of_std(ty);
        if timestamp.is_none() && !bytes && !json {
            self.fields.extend(quote!(#ident: #value,));
            return;
        }
        let (held, kind) =
            (format_ident!("held_{}", self.count), format_ident!("kind_{}", self.count));
        self.count += 1;
        self.held.extend(quote!(let #held = #value;));
        if let Some(measured) = timestamp {
            let (of, measured) = (type_of(ty), format_ident!("{measured}"));
            self.held.extend(quote! {
                <#of as __aws::HoldsTimestamp>::admit(__aws::#measured(&#held).value());
            });
        }
        if bytes {
            // Its type is known when the value has become a field; to read it there would make a
            // field that nobody reads look as if somebody did.
            self.held.extend(quote!(let #kind = __aws::Kind::of(&#held);));
            self.checks.extend(refuse_kind(ty, &kind.to_token_stream()));
        }
        if json {
            self.held.extend(quote!(let #kind = __aws::Form::of(&#held);));
            self.checks.extend(json_value(ty, &kind.into_token_stream()));
        }
        self.fields.extend(quote!(#ident: #held,));
    }

    /// The item made of them, in an `Ok`.
    pub(super) fn into_item(self) -> TokenStream {
        let Self { held, fields, checks, .. } = self;
        let item = quote!(Self { #fields });
        if held.is_empty() {
            quote!(::core::result::Result::Ok(#item))
        } else {
            quote!(#held let this = #item; #checks ::core::result::Result::Ok(this))
        }
    }
}

/// What gives a member's value where it can be read; `None` where nothing is known of it.
fn measured(source: &Source) -> Option<&'static str> {
    Some(match source {
        Source::Document => "InDocument",
        Source::Header { encoded: None, .. } => "InAnswersHeader",
        Source::Header { encoded: Some(_), .. } => "InAnswersEncodedHeader",
        Source::PrefixHeaders(_) => "InAnswersPrefixHeaders",
        Source::Payload(_) => "InAnswersPayload",
        Source::Status => "InStatus",
        Source::Broken => return None,
    })
}

/// Reads a member from elsewhere in the answer than its body; `error` is the type of an error.
pub(super) fn elsewhere(
    field: &Field,
    answer: &TokenStream,
    error: &TokenStream,
) -> Option<TokenStream> {
    let of = type_of(&field.ty);
    let (from, name) = match &field.source {
        Source::Header { name, encoded: None } => ("HeaderOutput", Some(name)),
        Source::Header { name, encoded: Some(_) } => ("EncodedHeaderOutput", Some(name)),
        Source::PrefixHeaders(prefix) => ("PrefixHeadersOutput", Some(prefix)),
        Source::Status => ("StatusOutput", None),
        Source::Broken => return Some(quote!(__aws::value_of_stub()?)),
        Source::Document | Source::Payload(_) => return None,
    };
    let from = format_ident!("{from}");
    let name = name.map(|name| name.value().to_lowercase()).map(|name| quote!(#name,));
    Some(quote!(<#of as __aws::#from>::read::<#error>(#name #answer)?))
}
