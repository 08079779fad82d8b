//! Binds members to the labels of a host prefix.

use aws_operation_words::{folded, snake};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Field, LitStr};

use super::host_prefix::{self, Part};
use crate::attr::MemberKeys;
use crate::mistakes::Mistakes;
use crate::model::HostPart;
use crate::names::{listed, nearest};

/// Lowers `host_prefix = "…"`; empty where there is none, or it has a mistake.
pub(super) fn lower(
    given: Option<&LitStr>,
    is_given: bool,
    members: &[(&Field, MemberKeys)],
    mistakes: &mut Mistakes,
) -> Vec<HostPart> {
    let parts = match given {
        Some(literal) => host_prefix::lower(literal, mistakes),
        None if is_given => None,
        None => Some(Vec::new()),
    };
    // Of a prefix with a mistake it is not known which labels it has.
    let Some(parts) = parts else { return Vec::new() };
    let names: Vec<&str> = parts.iter().filter_map(Part::label).collect();
    let mut bound: Vec<(usize, &str)> = Vec::new();
    let mut strays = false;
    for (index, (field, keys)) in members.iter().enumerate() {
        if !keys.host_label.is_given() {
            continue;
        }
        let (Some(said), Some(ident)) = (keys.host_label.get(), &field.ident) else {
            strays = true;
            continue;
        };
        let wanted = said.as_ref().map_or_else(|| ident.unraw().to_string(), LitStr::value);
        match names.iter().find(|name| folded(name) == folded(&wanted)) {
            Some(name) => bound.push((index, name)),
            None => {
                strays = true;
                let place = said
                    .as_ref()
                    .map_or_else(|| ident.to_token_stream(), ToTokens::to_token_stream);
                let help = match (nearest(&wanted, names.iter().copied()), names.is_empty()) {
                    (Some(near), _) => format!("there is a label with a similar name: `{near}`"),
                    (None, false) => format!("its labels: {}", listed(names.iter().copied())),
                    (None, true) => {
                        format!("add `host_prefix = \"{{{wanted}}}.\"` to the operation")
                    }
                };
                mistakes.at(place, format!("host prefix has no label `{wanted}`"), help);
            }
        }
    }
    let mut lowered = Vec::new();
    for part in &parts {
        match part {
            Part::Constant(text) => lowered.push(HostPart::Constant(text.clone())),
            Part::Label(name) => match bound.iter().find(|(_, bound)| bound == name) {
                Some((index, _)) => lowered.push(HostPart::Label(*index, name.clone())),
                None if strays => {}
                None => {
                    let field = snake(name).replace('-', "_");
                    let help = format!("add `#[aws(host_label)] {field}: String`");
                    let message = format!("no member is bound to host label `{name}`");
                    mistakes.at(given, message, help);
                }
            },
        }
    }
    lowered
}
