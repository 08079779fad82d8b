//! Lowers a service.

use syn::{Data, Fields, LitStr, Type};

use crate::attr::{ServiceArguments, Slot};
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::Service;
use crate::names::{listed, nearest, spelled};
use crate::root::root;

use super::item::{item, must_not_be_generic};

/// Lowers the service that `declared` declares.
pub(super) fn lower(declared: &Declared, mistakes: &mut Mistakes) -> Option<Service> {
    let input = &declared.input;
    let given = ServiceArguments::read(declared.arguments.clone(), mistakes);
    match &input.data {
        Data::Struct(data) if matches!(data.fields, Fields::Unit) => {}
        Data::Struct(data) => mistakes.at(
            &data.fields,
            "a service has no fields",
            format!("write `struct {};`", input.ident),
        ),
        Data::Enum(data) => mistakes.at(
            data.enum_token,
            "`#[aws_service]` supports structs, found an enum",
            "write a unit struct",
        ),
        Data::Union(data) => mistakes.at(
            data.union_token,
            "`#[aws_service]` supports structs, found a union",
            "write a unit struct",
        ),
    }
    let plain = must_not_be_generic(declared, "a service", mistakes);
    for (slot, name) in [
        (&given.id, "id"),
        (&given.endpoint_prefix, "endpoint_prefix"),
        (&given.signing_name, "signing_name"),
        (&given.signing_region, "signing_region"),
    ] {
        if let Some(literal) = slot.get().filter(|literal| literal.value().trim().is_empty()) {
            mistakes.at(
                literal,
                format!("`{name}` is empty"),
                "write the service's own, or leave the key out",
            );
        }
    }
    if let Some(literal) = given.endpoint_prefix.get() {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        if !literal.value().chars().all(fits) {
            let message = format!("`{}` is not the beginning of a host name", literal.value());
            mistakes.at(literal, message, "write the first part of the service's host name");
        }
    }
    if !given.id.is_given() && !given.endpoint_prefix.is_given() && !given.unfinished {
        let help = r#"add `endpoint_prefix = "nimble"`: the first part of the service's host name"#;
        mistakes.at(&input.ident, "a service needs `endpoint_prefix` or `id`", help);
    }
    endpoint(&given.endpoint, mistakes);
    let text = |slot: &Slot<LitStr>| slot.get().map(LitStr::value);
    // Empty only where that was reported.
    let id = text(&given.id).or_else(|| text(&given.endpoint_prefix)).unwrap_or_default();
    let endpoint_prefix =
        text(&given.endpoint_prefix).unwrap_or_else(|| id.to_lowercase().replace(' ', ""));
    plain?;
    Some(Service {
        item: item(declared, root(&given.root)),
        signing_name: text(&given.signing_name).unwrap_or_else(|| endpoint_prefix.clone()),
        id,
        endpoint_prefix,
        signing_region: text(&given.signing_region),
        endpoint: text(&given.endpoint),
        protocol: given.protocol.get().filter(|ty| is_protocol(ty, mistakes)).cloned(),
        error: given.error.get().cloned(),
    })
}

/// The protocols are a closed set, so a wrong one can be told here, by name, with what was meant; an
/// error of its type would come again with every operation of the service.
const PROTOCOLS: [&str; 1] = ["RestJson1"];
const LATER: [&str; 6] =
    ["AwsJson1_0", "AwsJson1_1", "AwsQuery", "Ec2Query", "RestXml", "RpcV2Cbor"];

fn is_protocol(ty: &Type, mistakes: &mut Mistakes) -> bool {
    let name = match ty {
        Type::Group(group) => return is_protocol(&group.elem, mistakes),
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    };
    let name = name.unwrap_or_else(|| spelled(ty));
    if PROTOCOLS.contains(&name.as_str()) {
        return true;
    }
    if LATER.contains(&name.as_str()) {
        mistakes.at(ty, format!("the protocol `{name}` is not supported yet"), "");
        return false;
    }
    let help = match nearest(&name, PROTOCOLS.into_iter().chain(LATER)) {
        Some(near) => format!("there is a protocol with a similar name: `{near}`"),
        None => format!("one of {}", listed(PROTOCOLS)),
    };
    mistakes.at(ty, format!("unknown protocol `{name}`"), help);
    false
}

fn endpoint(given: &Slot<LitStr>, mistakes: &mut Mistakes) {
    let Some(literal) = given.get() else { return };
    let url = literal.value();
    if !url.starts_with("https://") && !url.starts_with("http://") {
        let help = format!("write `endpoint = \"https://{url}\"`");
        mistakes.at(literal, "`endpoint` is a URL with its scheme", help);
    }
}
