//! serde's own keys on our items: `rename` and `rename_all` are synonyms, the others are refused.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, LitStr, Meta};

use super::entry::{Entry, entries};
use super::key::{NAME, RENAME, RENAME_ALL};
use super::slot::Slot;
use crate::mistakes::Mistakes;

/// Whose key it is.
#[derive(Clone, Copy)]
pub(crate) enum Owner {
    Operation,
    Output,
    Shape,
    Error,
}

/// Takes `#[serde(rename_all = "…")]` of an item.
pub(super) fn rename_all(
    attributes: &[Attribute],
    owner: Owner,
    slot: &mut Slot<LitStr>,
    mistakes: &mut Mistakes,
) {
    for entry in keys(attributes, mistakes) {
        if entry.key == RENAME_ALL.name {
            let value = entry.string(&RENAME_ALL, mistakes);
            once(&entry.key, "rename_all", value, slot, mistakes);
        } else {
            refuse(&entry, owner, mistakes);
        }
    }
}

/// Takes `#[serde(rename = "…")]` of a member or variant; tells whether another key was refused.
pub(super) fn rename(
    attributes: &[Attribute],
    owner: Owner,
    slot: &mut Slot<LitStr>,
    mistakes: &mut Mistakes,
) -> bool {
    let mut refused = false;
    for entry in keys(attributes, mistakes) {
        if entry.key == RENAME.name {
            let value = entry.string(&RENAME, mistakes);
            once(&entry.key, "name", value, slot, mistakes);
        } else {
            refuse(&entry, owner, mistakes);
            refused = true;
        }
    }
    refused
}

/// Refuses every key of serde's on a variant of an error.
pub(super) fn refuse_all(attributes: &[Attribute], mistakes: &mut Mistakes) {
    for entry in keys(attributes, mistakes) {
        refuse(&entry, Owner::Error, mistakes);
    }
}

fn once(
    key: &Ident,
    ours: &str,
    value: Option<LitStr>,
    slot: &mut Slot<LitStr>,
    mistakes: &mut Mistakes,
) {
    if slot.is_given() {
        let message = format!("`#[serde({key} = ..)]` says again what `{ours}` says");
        mistakes.at(key, message, "remove one of them");
    } else {
        slot.put(key, &NAME, value, mistakes);
    }
}

fn refuse(entry: &Entry, owner: Owner, mistakes: &mut Mistakes) {
    let key = &entry.key;
    let written = match entry.is_unfinished() {
        true => format!("`#[serde({key})]`"),
        false => format!("`#[serde({key} = ..)]`"),
    };
    if key == "flatten" {
        let help = "write its members here, where each has its place in the request";
        mistakes.at(key, format!("{written} is not supported on members"), help);
        return;
    }
    let (item, help) = match owner {
        Owner::Operation => {
            ("an operation", "put it in an `#[aws_shape]`, or in a type with serde's own derives")
        }
        Owner::Output => ("an output", "put it in a type with serde's own derives"),
        Owner::Error => ("an error", "write `code = \"..\"` in `#[aws(..)]`"),
        Owner::Shape => ("a shape", "derive serde's own traits instead of `#[aws_shape]`"),
    };
    mistakes.at(key, format!("{written} has no effect on {item}"), help);
}

fn keys(attributes: &[Attribute], mistakes: &mut Mistakes) -> Vec<Entry> {
    let serde = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    let lists: Vec<TokenStream> = serde
        .filter_map(|attribute| match &attribute.meta {
            Meta::List(list) => Some(list.tokens.clone()),
            _ => None,
        })
        .collect();
    lists.into_iter().flat_map(|tokens| entries(tokens, mistakes)).collect()
}
