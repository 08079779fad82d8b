//! Lowers a service.

use syn::{Data, Fields, LitStr};

use crate::attr::{EndpointValue, ServiceArguments, Slot};
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::{Endpoint, Service};

use super::item::{item, must_not_be_generic};
use super::label_name::is_label_name;
use super::{
    access_point, auth, constant_header, endpoint, endpoint_variant, layout, named, protocol,
};

/// Lowers the service that `declared` declares.
pub(super) fn lower(
    declared: &Declared,
    given: &ServiceArguments,
    mistakes: &mut Mistakes,
) -> Option<Service> {
    let input = &declared.input;
    match &input.data {
        Data::Struct(data) if matches!(data.fields, Fields::Unit) => {}
        Data::Struct(data) => mistakes.at(
            &data.fields,
            "a service cannot have fields",
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
                "write the service's own value, or leave the key out",
            );
        }
    }
    if !given.id.is_given() && !given.endpoint_prefix.is_given() && !given.unfinished {
        let help = r#"add `endpoint_prefix = "nimble"`: the first part of the service's host name"#;
        mistakes.at(&input.ident, "a service needs `endpoint_prefix` or `id`", help);
    }
    endpoint::check(given, mistakes);
    let endpoint_variants = endpoint_variant::lower(&given.endpoint_variants, mistakes);
    let text = |slot: &Slot<LitStr>| slot.get().map(LitStr::value);
    // Empty only where that was reported.
    let id = text(&given.id).or_else(|| text(&given.endpoint_prefix)).unwrap_or_default();
    let endpoint_prefix =
        text(&given.endpoint_prefix).unwrap_or_else(|| id.to_lowercase().replace(' ', ""));
    let protocol = protocol::lower(given, mistakes);
    let header = given.header.get().and_then(|given| constant_header::lower(given, mistakes));
    let auth = auth::lower(&given.auth, mistakes);
    plain?;
    Some(Service {
        item: item(declared),
        signing_name: text(&given.signing_name).unwrap_or_else(|| endpoint_prefix.clone()),
        id,
        endpoint_prefix,
        signing_region: text(&given.signing_region),
        auth,
        region: text(&given.region),
        dual_stack: given.dual_stack.is_given(),
        endpoint: given.endpoint.get().map(|endpoint| match endpoint {
            EndpointValue::Url(url) => Endpoint::Url(url.value()),
            EndpointValue::None => Endpoint::OfClient,
        }),
        endpoint_variants,
        protocol,
        target_prefix: text(&given.target_prefix),
        query_compatible: given.query_compatible.is_given(),
        disable_double_encoding: given.disable_double_encoding.is_given(),
        content_sha256: given.content_sha256.is_given(),
        access_points: access_point::lower(&given.access_points, mistakes),
        virtual_host: given.virtual_host.get().and_then(|name| virtual_host(name, mistakes)),
        version: text(&given.version),
        xml_namespace: layout::namespace(&given.xml_namespace),
        header,
        error: given.error.get().and_then(|ty| named::error(ty, mistakes)),
    })
}

fn virtual_host(label: &LitStr, mistakes: &mut Mistakes) -> Option<String> {
    let name = label.value();
    if !is_label_name(&name) {
        let help = "write the name of a label, without braces: `virtual_host = \"Bucket\"`";
        mistakes.at(label, format!("`{name}` is not the name of a label"), help);
        return None;
    }
    Some(name)
}
