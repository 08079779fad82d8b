//! Lowers a service.

use syn::{Data, Fields, Ident, LitStr, Type};

use crate::attr::{ServiceArguments, Slot};
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::{Auth, Service};
use crate::names::{listed, nearest, spelled};
use crate::root::root;

use super::item::{item, must_not_be_generic};
use super::{constant_header, endpoint};

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
        (&given.region, "region"),
    ] {
        if let Some(literal) = slot.get().filter(|literal| literal.value().trim().is_empty()) {
            mistakes.at(
                literal,
                format!("`{name}` is empty"),
                "write the service's own, or leave the key out",
            );
        }
    }
    if !given.id.is_given() && !given.endpoint_prefix.is_given() && !given.unfinished {
        let help = r#"add `endpoint_prefix = "nimble"`: the first part of the service's host name"#;
        mistakes.at(&input.ident, "a service needs `endpoint_prefix` or `id`", help);
    }
    endpoint::check(&given, mistakes);
    let text = |slot: &Slot<LitStr>| slot.get().map(LitStr::value);
    // Empty only where that was reported.
    let id = text(&given.id).or_else(|| text(&given.endpoint_prefix)).unwrap_or_default();
    let endpoint_prefix =
        text(&given.endpoint_prefix).unwrap_or_else(|| id.to_lowercase().replace(' ', ""));
    let protocol = given.protocol.get().filter(|ty| is_protocol(ty, mistakes)).cloned();
    target(&given, protocol.as_ref(), mistakes);
    let header = given.header.get().and_then(|given| constant_header::lower(given, mistakes));
    let sigv4a = given.auth.get().filter(|word| is_sigv4a(word, mistakes)).cloned();
    plain?;
    Some(Service {
        item: item(declared, root(&given.root)),
        signing_name: text(&given.signing_name).unwrap_or_else(|| endpoint_prefix.clone()),
        id,
        endpoint_prefix,
        signing_region: text(&given.signing_region),
        sigv4a,
        region: text(&given.region),
        dual_stack: given.dual_stack.is_given(),
        endpoint: text(&given.endpoint),
        protocol,
        target_prefix: text(&given.target_prefix),
        query_compatible: given.query_compatible.is_given(),
        header,
        error: given.error.get().cloned(),
    })
}

fn is_sigv4a(word: &Ident, mistakes: &mut Mistakes) -> bool {
    if word == "sigv4a" {
        return true;
    }
    let help = match Auth::parse(word) {
        Some(_) => format!("write `auth = {word}` on the operations that it is true of"),
        None => "write `auth = sigv4a`, or leave it out to sign with SigV4".to_owned(),
    };
    mistakes.at(word, "`auth` takes the word `sigv4a`", help);
    false
}

/// The protocols are a closed set, so a wrong one can be told here, by name, with what was meant; an
/// error of its type would come again with every operation of the service.
const PROTOCOLS: [&str; 3] = ["RestJson1", AWS_JSON[0], AWS_JSON[1]];
/// Those that name the operation in a header.
const AWS_JSON: [&str; 2] = ["AwsJson1_0", "AwsJson1_1"];
const LATER: [&str; 4] = ["AwsQuery", "Ec2Query", "RestXml", "RpcV2Cbor"];

fn protocol_name(ty: &Type) -> String {
    match ty {
        Type::Group(group) => return protocol_name(&group.elem),
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
    .unwrap_or_else(|| spelled(ty))
}

fn is_protocol(ty: &Type, mistakes: &mut Mistakes) -> bool {
    let name = protocol_name(ty);
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

/// The name in `X-Amz-Target` belongs to the awsJson protocols, and these need it.
fn target(given: &ServiceArguments, protocol: Option<&Type>, mistakes: &mut Mistakes) {
    let name = protocol.map(protocol_name);
    let of_aws_json = name.as_ref().is_some_and(|name| AWS_JSON.contains(&name.as_str()));
    let prefix = given.target_prefix.get();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if let Some(literal) = prefix.filter(|literal| !literal.value().chars().all(fits)) {
        let message = format!("`{}` is no name of a service in `X-Amz-Target`", literal.value());
        mistakes.at(literal, message, "write what stands before the last `.` of that header");
    } else if let (true, Some(ty), Some(name)) = (of_aws_json, protocol, &name)
        && !given.target_prefix.is_given()
        && !given.unfinished
    {
        let help =
            "add `target_prefix = \"..\"`: what stands before the last `.` in `X-Amz-Target`";
        mistakes.at(ty, format!("`{name}` needs `target_prefix`"), help);
    }
    // Of a protocol that is wrong or still to be typed nothing is known.
    if of_aws_json || (given.protocol.is_given() && protocol.is_none()) {
        return;
    }
    let keys = [given.target_prefix.key(), given.query_compatible.key()];
    for key in keys.into_iter().flatten() {
        let message =
            format!("`{key}` has no meaning in `{}`", name.as_deref().unwrap_or("RestJson1"));
        mistakes.at(key, message, "remove it, or write `protocol = AwsJson1_0`");
    }
}
