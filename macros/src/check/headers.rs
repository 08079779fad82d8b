//! Rules of header members.

use syn::{Ident, LitStr};

use crate::mistakes::Mistakes;
use crate::model::{Auth, Binding, ConstantHeader, Member, Operation, Service};

/// Smithy's reserved names of `httpHeader`, and what the transport adds.
const SET_BY_CLIENT: [&str; 17] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "max-forwards",
    "proxy-authenticate",
    "server",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "www-authenticate",
    "x-forwarded-for",
];
const SET_BY_SIGNER: [&str; 4] =
    ["authorization", "x-amz-date", "x-amz-region-set", "x-amz-security-token"];

fn headers(operation: &Operation) -> impl Iterator<Item = (&Ident, &LitStr, String)> {
    operation.members.iter().filter_map(|member| match &member.binding {
        Binding::Header { name, .. } => Some((&member.field, name, name.value().to_lowercase())),
        _ => None,
    })
}

/// What the client or the signer sets is not a member's to set.
pub(super) fn check_transport(operation: &Operation, mistakes: &mut Mistakes) {
    for (_, literal, name) in headers(operation) {
        let written = literal.value();
        if is_clients(operation, &name) {
            mistakes.at(
                literal,
                format!("header `{written}` is set by the client"),
                "remove this member",
            );
        } else if is_signers(operation, &name) {
            let message = format!("header `{written}` is set when the request is signed");
            mistakes.at(literal, message, "remove this member");
        }
    }
}

/// Nor is it a service's.
pub(super) fn check_service(service: &Service, mistakes: &mut Mistakes) {
    let Some(ConstantHeader { literal, name, .. }) = &service.header else { return };
    if SET_BY_CLIENT.contains(&name.as_str()) {
        mistakes.at(literal, format!("header `{name}` is set by the client"), "remove it");
    } else if SET_BY_SIGNER.contains(&name.as_str()) {
        let message = format!("header `{name}` is set when the request is signed");
        mistakes.at(literal, message, "remove it");
    }
}

/// S3 binds the length of a payload. What may be a payload is a member whose binding is not sure,
/// which was reported.
fn is_clients(operation: &Operation, name: &str) -> bool {
    let payload =
        |member: &Member| matches!(member.binding, Binding::Payload { .. } | Binding::Broken(None));
    let of_payload = name == "content-length" && operation.members.iter().any(payload);
    SET_BY_CLIENT.contains(&name) && !of_payload
}

fn is_signers(operation: &Operation, name: &str) -> bool {
    operation.auth != Auth::None && SET_BY_SIGNER.contains(&name)
}

/// Header names ignore case.
pub(super) fn check_unique(operation: &Operation, mistakes: &mut Mistakes) {
    let mut used: Vec<(String, &Ident)> = Vec::new();
    let free = headers(operation)
        .filter(|(_, _, name)| !is_clients(operation, name) && !is_signers(operation, name));
    for (field, literal, name) in free {
        match used.iter().find(|(known, _)| *known == name) {
            Some((_, first)) => {
                let message = format!("header `{}` is already set by `{first}`", literal.value());
                mistakes.at(literal, message, "header names ignore case");
            }
            None => used.push((name, field)),
        }
    }
}

/// The body document says what it is.
pub(super) fn check_content_type(operation: &Operation, mistakes: &mut Mistakes) {
    let document =
        operation.members.iter().any(|member| matches!(member.binding, Binding::Body { .. }));
    if !document {
        return;
    }
    for (_, literal, _) in headers(operation).filter(|(_, _, name)| name == "content-type") {
        mistakes.at(
            literal,
            "`Content-Type` is set from the body",
            "allowed only with a raw payload",
        );
    }
}
