//! Lowers an output, and the members that outputs and structures share.

use aws_operation_words::RenameRule;
use syn::Ident;

use super::item::{is_owned, item, must_not_be_generic, named_fields};
use super::name::{is_header_name, is_header_prefix, member_name, rename_rule, said};
use super::stream::is_no_stream;
use super::{constraints, event, layout, media_type, text, timestamp};
use crate::attr::{MemberKeys, MemberOf, OutputArguments};
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::{Directions, Field, Output, Source};

/// Lowers the output that `declared` declares.
pub(super) fn lower(
    declared: &Declared,
    given: &OutputArguments,
    mistakes: &mut Mistakes,
) -> Option<Output> {
    let named = named_fields(declared, "#[aws_output]", "an output", mistakes);
    let plain = must_not_be_generic(declared, "an output", mistakes);
    let rule = rename_rule(&given.rename_all, RenameRule::Camel, mistakes);
    let fields = fields(named?, MemberOf::Output, rule, true, mistakes);
    plain?;
    let directions = Directions::of_output(given.output.is_given());
    let unwrapped = given.unwrapped.is_given();
    Some(Output { item: item(declared), directions, unwrapped, fields })
}

/// Lowers the fields of an output or a structure; `read` where it is made of an answer.
pub(super) fn fields(
    named: Vec<&syn::Field>,
    of: MemberOf,
    rule: RenameRule,
    read: bool,
    mistakes: &mut Mistakes,
) -> Vec<Field> {
    let lowered = named.into_iter().filter_map(|field| {
        let ident = field.ident.clone()?;
        let keys = MemberKeys::read(&field.attrs, of, mistakes);
        let owned = !read || is_owned(&field.ty, of.owner_text(), mistakes);
        let source = source(&ident, of, &keys, mistakes).filter(|_| owned);
        let source = source.filter(|source| {
            !matches!(source, Source::Document) || is_no_stream(&ident, &field.ty, of, mistakes)
        });
        if let Some(Source::Header { .. } | Source::PrefixHeaders(_) | Source::Status) = source {
            layout::outside(&keys.layout, false, mistakes);
        }
        let layouts = match source {
            Some(Source::Payload(_)) => layout::of_payload(&keys, mistakes),
            _ => layout::lower(&keys.layout, keys.constraints.each.get()),
        };
        Some(Field {
            name: member_name(&ident, &keys.name, rule),
            said: said(&ident, &keys.name),
            ident,
            ty: field.ty.clone(),
            source: source.unwrap_or(Source::Broken),
            of_event: event::lower(&keys, mistakes),
            ends_with: event::last(&keys, mistakes),
            sensitive: keys.sensitive.is_given(),
            constraints: constraints::lower(&keys.constraints, mistakes),
            timestamp: timestamp::lower(&keys.timestamp, mistakes),
            foreign: keys.serde.key().cloned(),
            text: text::lower(&keys, mistakes),
            layouts,
        })
    });
    lowered.collect()
}

/// Where a member is read from; `None` where its keys have a mistake.
fn source(
    field: &Ident,
    of: MemberOf,
    keys: &MemberKeys,
    mistakes: &mut Mistakes,
) -> Option<Source> {
    let form = media_type::lower(keys, of, mistakes);
    if let [first, second, ..] = keys.bindings.as_slice() {
        let help = format!("keep one of `{first}`, `{second}`");
        mistakes.at(second, format!("`{field}` has two bindings"), help);
        None
    } else if let Some(literal) = keys.header.get() {
        let good = is_header_name(literal, mistakes);
        good.then(|| Source::Header { name: literal.clone(), encoded: form.encoded })
    } else if let Some(literal) = keys.prefix_headers.get() {
        is_header_prefix(literal, mistakes).then(|| Source::PrefixHeaders(literal.clone()))
    } else if keys.status.get().is_some() {
        Some(Source::Status)
    } else if let (Some(said), Some(())) = (keys.payload.key(), keys.payload.get()) {
        Some(Source::Payload(said.clone()))
    } else {
        (keys.bindings.is_empty() && !keys.unsure).then_some(Source::Document)
    }
}
