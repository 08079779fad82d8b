//! Lowers a host prefix, and binds members to its labels.

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Field, LitStr};

use super::path::is_label_name;
use crate::attr::MemberKeys;
use crate::mistakes::Mistakes;
use crate::model::HostPart;
use crate::names::{folded, listed, nearest, snake};

/// Lowers `host_prefix = "…"`; empty where there is none, or it has a mistake.
pub(super) fn lower(
    given: Option<&LitStr>,
    is_given: bool,
    members: &[(&Field, MemberKeys)],
    mistakes: &mut Mistakes,
) -> Vec<HostPart> {
    let parts = match given {
        Some(literal) => parts(literal, mistakes),
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

enum Part {
    Constant(String),
    Label(String),
}

impl Part {
    fn label(&self) -> Option<&str> {
        match self {
            Self::Constant(_) => None,
            Self::Label(name) => Some(name),
        }
    }
}

/// The constants and labels of a prefix; `None` where it has a mistake, which is reported.
fn parts(literal: &LitStr, mistakes: &mut Mistakes) -> Option<Vec<Part>> {
    let text = literal.value();
    let mut parts = Vec::new();
    let mut rest = text.as_str();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    while !rest.is_empty() {
        let (constant, after) = rest.split_once('{').unwrap_or((rest, ""));
        let label = match rest.contains('{') {
            true => after.split_once('}').filter(|(name, _)| is_label_name(name)),
            false => Some(("", "")),
        };
        let Some((name, after)) = label.filter(|_| constant.chars().all(fits)) else {
            let message = format!("`{text}` is not the beginning of a host name");
            mistakes.at(literal, message, "write `host_prefix = \"data.\"` or `\"{accountId}.\"`");
            return None;
        };
        if !constant.is_empty() {
            parts.push(Part::Constant(constant.to_owned()));
        }
        if !name.is_empty() {
            parts.push(Part::Label(name.to_owned()));
        }
        rest = after;
    }
    Some(parts)
}
