//! Rules of header members.

use aws_operation_words::SetBy;
use syn::{Ident, LitStr};

use crate::mistakes::Mistakes;
use crate::model::{ApiKeyPlace, Auth, Binding, ConstantHeader, Member, Operation, Service};

fn headers(operation: &Operation) -> impl Iterator<Item = (&Ident, &LitStr, String)> {
    operation.members.iter().filter_map(|member| match &member.binding {
        Binding::Header { name, .. } => Some((&member.field, name, name.value().to_lowercase())),
        _ => None,
    })
}

/// What the client or the signer sets is not a member's to set.
pub(super) fn check_transport(operation: &Operation, mistakes: &mut Mistakes) {
    for (_, literal, name) in headers(operation) {
        if operation.auth.as_ref().is_some_and(|auth| sets(auth, &name)) {
            let message = format!("header `{}` is set by `auth`", literal.value());
            mistakes.at(literal, message, "remove this member: its value comes from the client");
        } else if let Some(set_by) = kept(operation, &name) {
            report(literal, &literal.value(), set_by, "remove this member", mistakes);
        }
    }
}

/// Whether it is a header that says whose the request is.
fn sets(auth: &Auth, header: &str) -> bool {
    match auth {
        Auth::Bearer => header == "authorization",
        Auth::HttpApiKey(ApiKeyPlace::Header { name, .. }) => name == header,
        _ => false,
    }
}

/// Nor is it a service's.
pub(super) fn check_service(service: &Service, mistakes: &mut Mistakes) {
    let Some(ConstantHeader { literal, name, .. }) = &service.header else { return };
    if let Some(Auth::HttpApiKey(ApiKeyPlace::Header { name: of_key, said, .. })) = &service.auth
        && name == of_key
    {
        let message = format!("header `{}` is already set by `header`", said.value());
        mistakes.at(said, message, "keep one of the two");
        return;
    }
    if let Some(set_by) = SetBy::of(name) {
        report(literal, name, set_by, "remove it", mistakes);
    }
}

fn report(literal: &LitStr, name: &str, set_by: SetBy, help: &str, mistakes: &mut Mistakes) {
    let when = match set_by {
        SetBy::Signer | SetBy::UnsignedPayload => "when the request is signed",
        SetBy::Client | SetBy::Connection | SetBy::Others => "by the client",
    };
    mistakes.at(literal, format!("header `{name}` is set {when}"), help);
}

/// Who sets the header, if a member of the operation must not.
fn kept(operation: &Operation, name: &str) -> Option<SetBy> {
    let set_by = SetBy::of(name)?;
    // S3 binds the length of a payload. What may be a payload is a member whose binding is not sure,
    // which was reported.
    let payload =
        |member: &Member| matches!(member.binding, Binding::Payload { .. } | Binding::Broken(None));
    let is_free = match set_by {
        SetBy::Signer => operation.auth.as_ref().is_some_and(|auth| !may_sign(auth)),
        SetBy::UnsignedPayload => !matches!(operation.auth, Some(Auth::UnsignedPayload)),
        SetBy::Client | SetBy::Connection | SetBy::Others => {
            name == "content-length" && operation.members.iter().any(payload)
        }
    };
    (!is_free).then_some(set_by)
}

/// Whether a signature may set its headers.
fn may_sign(auth: &Auth) -> bool {
    match auth {
        Auth::SigV4 | Auth::SigV4a(_) | Auth::UnsignedPayload | Auth::BearerOrSigV4 => true,
        // Most requests are signed.
        Auth::Broken => true,
        Auth::Bearer | Auth::HttpApiKey(_) | Auth::None => false,
    }
}

/// Header names ignore case.
pub(super) fn check_unique(operation: &Operation, mistakes: &mut Mistakes) {
    let mut used: Vec<(String, &Ident)> = Vec::new();
    for (field, literal, name) in headers(operation) {
        if kept(operation, &name).is_some() {
            continue;
        }
        match used.iter().find(|(known, _)| *known == name) {
            Some((_, first)) => {
                let message = format!("header `{}` is already set by `{first}`", literal.value());
                mistakes.at(literal, message, "header names are case-insensitive");
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
