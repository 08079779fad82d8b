//! Lowers an operation.

use aws_operation_words::RenameRule;
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Data, Fields, LitStr};

use super::item::{item, must_not_be_generic, named_fields};
use super::labels::Labels;
use super::name::rename_rule;
use super::path::{self, Path};
use super::remains::Remains;
use super::{auth, checksum, host, layout, member, named, pages};
use crate::attr::{OperationArguments, Slot};
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::{Method, Operation, PathTemplate, Route};
use crate::names::{listed, nearest};

/// Lowers the operation that `declared` declares.
pub(super) fn lower(
    declared: &Declared,
    given: &OperationArguments,
    mistakes: &mut Mistakes,
) -> Option<Operation> {
    let input = &declared.input;
    let fields = named_fields(declared, "#[aws_operation]", "an operation", mistakes);
    let plain = must_not_be_generic(declared, "an operation", mistakes);
    let rule = rename_rule(&given.rename_all, RenameRule::Camel, mistakes);
    let is_meant = |slot: &Slot<LitStr>, name| slot.is_given() || given.misspelt.contains(&name);
    let by_name = !is_meant(&given.method, "method") && !is_meant(&given.path, "path");
    let by_name = given.service.get().filter(|_| by_name && !given.unfinished);
    let (method, path) = match by_name {
        Some(_) => (None, None),
        None => {
            missing(given, declared, mistakes);
            let method = given.method.get().and_then(|literal| method(literal, mistakes));
            (method, given.path.get().map(|literal| (path::lower(literal, mistakes), literal)))
        }
    };
    if let Some(output) = given.output.get() {
        named::check_output(output, mistakes);
    }
    let error = given.error.get().and_then(|ty| named::error(ty, mistakes));
    let auth = auth::lower(&given.auth, mistakes);
    let keyed = member::keyed(fields?, mistakes);
    let (literal, is_given) = (given.host_prefix.get(), given.host_prefix.is_given());
    let host_prefix = host::lower(literal, is_given, &keyed, mistakes);
    let labels = match by_name {
        Some(_) => Labels::of_rpc(),
        None => Labels::of_rest(path.as_ref(), &declared.absent),
    };
    let members = member::lower(keyed, labels, rule, mistakes);
    let of_http = members.iter().find(|member| member.binding.is_of_http());
    let checksum = checksum::lower(&given.checksum, &members, &declared.absent, mistakes);
    let pages = pages::lower(given, &members, &declared.absent, mistakes);
    let route = match by_name {
        Some(service) if of_http.is_none() => {
            let is_unit = |data: &Data| matches!(data, Data::Struct(data) if matches!(data.fields, Fields::Unit));
            Route::Rpc { service: Box::new(service.clone()), has_input: !is_unit(&input.data) }
        }
        _ => {
            // A member that only HTTP has a place for shows that the operation is not one by name alone.
            if let (Some(member), Some(_)) = (of_http, by_name) {
                let help = format!(
                    r#"add `method = "GET", path = "/.."`; if the protocol has only bodies, remove the key that puts `{}` elsewhere"#,
                    member.field
                );
                at_the_attribute(declared, "missing `method` and `path`", &help, mistakes);
            }
            // Where a mistake was reported, the rules are held to what allows everything.
            let path = match path {
                Some((Path::Good(path) | Path::Broken(Remains::Labels(path)), _)) => path,
                _ => PathTemplate::default(),
            };
            let said = given.method.key().or(given.path.key()).cloned();
            Route::Rest { method: method.unwrap_or(Method::Post), path, said }
        }
    };
    plain?;
    Some(Operation {
        item: item(declared),
        element: layout::root(&given.xml_name, &given.xml_namespace),
        path_style: given.path_style.is_given(),
        retries_off: given.retries_off.is_given(),
        name: given.name.get().map_or_else(|| input.ident.unraw().to_string(), LitStr::value),
        route,
        host_prefix,
        service: given.service.get().cloned(),
        output: given.output.get().cloned(),
        lacks_output: !given.output.is_given()
            && !given.misspelt.contains(&"output")
            && !given.unfinished,
        error,
        auth,
        checksum,
        pages,
        compression: given.compression.get().cloned(),
        members,
    })
}

fn missing(given: &OperationArguments, declared: &Declared, mistakes: &mut Mistakes) {
    if given.unfinished || given.method.is_unfinished() || given.path.is_unfinished() {
        return;
    }
    let lacks = |slot: &Slot<LitStr>, name| !slot.is_given() && !given.misspelt.contains(&name);
    let (message, help) = match (lacks(&given.method, "method"), lacks(&given.path, "path")) {
        (false, false) => return,
        (true, true) => (
            "missing `method` and `path`",
            r#"write `#[aws_operation(method = "GET", path = "/..")]`, or `service = ..` if its protocol needs neither"#,
        ),
        (true, false) => ("missing `method`", r#"add `method = "GET"`"#),
        (false, true) => ("missing `path`", r#"add `path = "/.."`"#),
    };
    match given.method.key().or(given.path.key()) {
        Some(other) => mistakes.at(other, message, help),
        // There is no key to point at: the attribute itself, with the item's own context.
        None => at_the_attribute(declared, message, help, mistakes),
    }
}

/// Reports at the attribute itself, with the item's own context.
fn at_the_attribute(declared: &Declared, message: &str, help: &str, mistakes: &mut Mistakes) {
    let place = declared.input.ident.span().located_at(Span::call_site());
    mistakes.at_span(place, message, help);
}

fn method(literal: &LitStr, mistakes: &mut Mistakes) -> Option<Method> {
    let name = literal.value();
    let known = Method::parse(&name);
    let names = Method::ALL.map(Method::name);
    if known.is_none() {
        let one_of = format!("one of {}", listed(names));
        if matches!(name.as_str(), "TRACE" | "CONNECT") {
            mistakes.at(literal, format!("method `{name}` is not supported"), one_of);
        } else {
            let help = match nearest(&name, names) {
                Some(near) => format!("there is a method with a similar name: `{near}`"),
                None => one_of,
            };
            mistakes.at(literal, format!("unknown HTTP method `{name}`"), help);
        }
    }
    known
}
