//! Rules on serde's derives and keys beside ours, which serve the user's own ends.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{Attribute, Data, Meta};

use crate::declaration::Declaration;
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::{Binding, Constraint, Directions, Field, Item, Operation, Source};

/// A shape with the key `serde` has serde's traits already.
pub(super) fn check_derives(
    item: &Item,
    directions: Directions,
    declared: &Declared,
    mistakes: &mut Mistakes,
) {
    for name in declared.derives.iter().filter(|_| item.serde) {
        let ours = (directions.input && name == "Serialize")
            || (directions.output && name == "Deserialize");
        if ours {
            let message = format!("`#[aws_shape(serde)]` already implements `{name}`");
            mistakes.at(
                name,
                message,
                format!("remove `{name}` from the `derive`, or remove `serde`"),
            );
        }
    }
}

/// serde's names are not those on the wire. Where there are any, ours are asked for, so that no name
/// on the wire is a guess. (Without a derive of serde's, rustc does not know its keys, and says so.)
pub(super) fn check_names(declaration: Declaration, declared: &Declared, mistakes: &mut Mistakes) {
    if !declared.derives.iter().any(|name| name == "Serialize" || name == "Deserialize") {
        return;
    }
    let input = &declared.input;
    let said = declared.arguments.renames();
    if let Some(key) = key(&input.attrs, "rename_all").filter(|_| !said) {
        let message = "`#[serde(rename_all = ..)]` does not rename the members on the wire";
        let help = format!("add `rename_all = \"..\"` to `#[{}(..)]`", declaration.attribute());
        mistakes.at(key, message, help);
    }
    let ours = if declaration == Declaration::Error { "code" } else { "name" };
    let elements: Vec<&[Attribute]> = match &input.data {
        Data::Struct(data) => data.fields.iter().map(|field| field.attrs.as_slice()).collect(),
        Data::Enum(data) => data.variants.iter().map(|variant| variant.attrs.as_slice()).collect(),
        Data::Union(_) => Vec::new(),
    };
    for attributes in elements {
        // Another key of ours that names the member will do.
        let named = [ours, "header", "query", "label", "prefix_headers", "payload", "status"];
        let named = of(attributes, "aws")
            .any(|list| named.iter().any(|name| self::said(list.clone(), name)));
        if let Some(key) = key(attributes, "rename").filter(|_| !named) {
            let message = "`#[serde(rename = ..)]` does not rename the member on the wire";
            mistakes.at(key, message, format!("add `#[aws({ours} = \"..\")]`"));
        }
    }
}

/// What serde writes is a document, of which nothing else is known.
pub(super) fn check_operation(operation: &Operation, mistakes: &mut Mistakes) {
    for member in &operation.members {
        // Beside `text` it is reported there.
        let Some(key) = member.foreign.as_ref().filter(|_| member.text.is_none()) else { continue };
        let other = match &member.binding {
            binding if binding.is_outside_the_body() => Some(binding.word()),
            Binding::Payload { media_type: Some(_), .. } => Some("media_type"),
            _ if member.token.is_some() => Some("idempotency_token"),
            _ if member.last_segment => Some("last_segment"),
            _ => measured(&member.constraints, member.timestamp.is_some()),
        };
        report(key, other, mistakes);
    }
}

/// As [`check_operation`], for the members of an output, a structure or a union.
pub(super) fn check_fields(fields: &[Field], mistakes: &mut Mistakes) {
    for field in fields {
        let Some(key) = field.foreign.as_ref().filter(|_| field.text.is_none()) else { continue };
        let other = match &field.source {
            Source::Header { .. } => Some("header"),
            Source::PrefixHeaders(_) => Some("prefix_headers"),
            Source::Status => Some("status"),
            Source::Document | Source::Payload(_) | Source::Broken => {
                measured(&field.constraints, field.timestamp.is_some())
            }
        };
        report(key, other, mistakes);
    }
}

/// The key that would have to look into the value.
pub(super) fn measured(constraints: &[Constraint], timestamp: bool) -> Option<&'static str> {
    let constraint = constraints.first().map(|constraint| match constraint {
        Constraint::Length(_) => "length",
        Constraint::Range(_) => "range",
        Constraint::EachLength(_) | Constraint::EachRange(_) => "each",
    });
    constraint.or(timestamp.then_some("timestamp"))
}

fn report(key: &Ident, other: Option<&str>, mistakes: &mut Mistakes) {
    if let Some(other) = other {
        let message = format!("`serde` cannot be combined with `{other}`");
        let help = "what serde writes goes to the body unchanged: remove one of them";
        mistakes.at(key, message, help);
    }
}

/// What stands in the attributes of that name.
fn of<'a>(attributes: &'a [Attribute], name: &'a str) -> impl Iterator<Item = TokenStream> + 'a {
    let named = attributes.iter().filter(move |attribute| attribute.path().is_ident(name));
    named.filter_map(|attribute| match &attribute.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        _ => None,
    })
}

/// serde's key of that name.
fn key(attributes: &[Attribute], name: &str) -> Option<Ident> {
    of(attributes, "serde").find_map(|list| word(list, name))
}

fn said(list: TokenStream, name: &str) -> bool {
    word(list, name).is_some()
}

/// The key of that name in a list, whatever it is given.
fn word(list: TokenStream, name: &str) -> Option<Ident> {
    let mut begins = true;
    list.into_iter().find_map(|token| {
        let is_first = std::mem::replace(&mut begins, false);
        match token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                begins = true;
                None
            }
            TokenTree::Ident(word) if is_first && word == name => Some(word),
            _ => None,
        }
    })
}
