//! Lowers the members of an operation: each is bound to one place in the request.

use aws_operation_words::RenameRule;
use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::{Field, LitStr, Type};

use super::labels::Labels;
use super::name::{is_header_name, is_header_prefix, member_name, said};
use super::stream::is_no_stream;
use super::{constraints, layout, media_type, text, timestamp};
use crate::attr::{MemberKeys, MemberOf};
use crate::mistakes::Mistakes;
use crate::model::{Binding, Member, Place};

/// The keys of each field.
pub(super) fn keyed<'a>(
    fields: Vec<&'a Field>,
    mistakes: &mut Mistakes,
) -> Vec<(&'a Field, MemberKeys)> {
    let read = |field: &Field, mistakes: &mut Mistakes| {
        MemberKeys::read(&field.attrs, MemberOf::Operation, mistakes)
    };
    fields.into_iter().map(|field| (field, read(field, mistakes))).collect()
}

/// Lowers the fields, and binds some of them to `labels`.
pub(super) fn lower(
    keyed: Vec<(&Field, MemberKeys)>,
    mut labels: Labels,
    rule: RenameRule,
    mistakes: &mut Mistakes,
) -> Vec<Member> {
    labels.note_asked(&keyed);
    let members = keyed.into_iter().filter_map(|(field, keys)| {
        let ident = field.ident.clone()?;
        let name = member_name(&ident, &keys.name, rule);
        let (name, binding) = binding(&ident, &field.ty, name, &keys, &mut labels, mistakes);
        if !matches!(binding, Binding::Body { .. } | Binding::Payload { .. } | Binding::Broken(_)) {
            let is_header = matches!(binding, Binding::Header { .. });
            layout::outside(&keys.layout, is_header, mistakes);
        }
        let layouts = match binding {
            Binding::Payload { .. } => layout::of_payload(&keys, mistakes),
            _ => layout::lower(&keys.layout, keys.constraints.each.get()),
        };
        Some(Member {
            field: ident,
            ty: field.ty.clone(),
            name,
            binding,
            // Beside `text` it is reported, and its type is not asked for a token.
            token: keys.idempotency_token.key().filter(|_| !keys.text.is_given()).cloned(),
            last_segment: keys.last_segment.is_given(),
            sensitive: keys.sensitive.is_given(),
            constraints: constraints::lower(&keys.constraints, mistakes),
            timestamp: timestamp::lower(&keys.timestamp, mistakes),
            foreign: keys.serde.key().cloned(),
            text: text::lower(&keys, mistakes),
            layouts,
        })
    });
    let mut members: Vec<Member> = members.collect();
    labels.report_missing(&mut members, mistakes);
    members
}

/// Where the member goes, and its name in Smithy's sense: a label's is the one in the path.
fn binding(
    field: &Ident,
    ty: &Type,
    name: String,
    keys: &MemberKeys,
    labels: &mut Labels,
    mistakes: &mut Mistakes,
) -> (String, Binding) {
    let form = media_type::lower(keys, MemberOf::Operation, mistakes);
    if let [first, second, ..] = keys.bindings.as_slice() {
        let help = format!("keep one of `{first}`, `{second}`");
        mistakes.at(second, format!("`{field}` has two bindings"), help);
        return (name, Binding::Broken(None));
    }
    if keys.label.is_given() {
        return labels.bind(field, ty, name, keys, mistakes);
    }
    let binding = if let Some(query) = keys.query.get() {
        let query_name = query.as_ref().map_or_else(|| name.clone(), LitStr::value);
        let said = query.as_ref().map_or_else(|| quote!(#field), ToTokens::to_token_stream);
        if query_name.is_empty() {
            mistakes.at(&said, "query name is empty", r#"write `query = "name"` or plain `query`"#);
            Binding::Broken(Some(Place::Query))
        } else {
            let default = keys.default.get().map(LitStr::value);
            Binding::Query { name: query_name, said, default }
        }
    } else if keys.query.is_given() {
        Binding::Broken(Some(Place::Query))
    } else if let Some(said) = keys.query_params.key() {
        // `query_params = ..` was reported, and cannot have been meant for elsewhere.
        Binding::QueryParams { said: said.clone() }
    } else if keys.prefix_headers.is_given() {
        match keys.prefix_headers.get() {
            Some(literal) if is_header_prefix(literal, mistakes) => {
                Binding::PrefixHeaders { prefix: literal.clone() }
            }
            _ => Binding::Broken(None),
        }
    } else if keys.header.is_given() {
        match keys.header.get() {
            Some(literal) if is_header_name(literal, mistakes) => {
                Binding::Header { name: literal.clone(), encoded: form.encoded }
            }
            _ => Binding::Broken(Some(Place::Header)),
        }
    } else if let Some(said) = keys.payload.key() {
        Binding::Payload { said: said.clone(), media_type: form.media_type }
    } else if keys.body.is_given() {
        Binding::Body { asked: true, said: said(field, &keys.name) }
    } else if labels.has(field) {
        return labels.bind(field, ty, name, keys, mistakes);
    } else if keys.unsure || labels.may_have(field) {
        // It may have been meant for elsewhere.
        Binding::Broken(None)
    } else {
        Binding::Body { asked: false, said: said(field, &keys.name) }
    };
    if let (Some(key), false) = (keys.default.key(), keys.query.is_given()) {
        mistakes.at(key, "`default` has no effect on a member outside the query", "remove it");
    }
    let binding = match binding {
        Binding::Body { .. } if !is_no_stream(field, ty, MemberOf::Operation, mistakes) => {
            Binding::Broken(None)
        }
        binding => binding,
    };
    (name, binding)
}
