//! Lowers an operation.

use proc_macro2::Span;
use syn::LitStr;
use syn::ext::IdentExt;

use super::item::{item, must_not_be_generic, named_fields};
use super::name::rename_rule;
use super::{member, path};
use crate::attr::OperationArguments;
use crate::declared::{Declared, root};
use crate::mistakes::Mistakes;
use crate::model::{Method, Operation};
use crate::names::{RenameRule, listed, nearest};

/// Lowers the operation that `declared` declares.
pub(super) fn lower(declared: &Declared, mistakes: &mut Mistakes) -> Option<Operation> {
    let input = &declared.input;
    let given = OperationArguments::read(declared.arguments.clone(), &input.attrs, mistakes);
    let fields = named_fields(declared, "#[aws_operation]", "an operation", mistakes);
    must_not_be_generic(declared, "an operation", mistakes);
    missing(&given, declared, mistakes);
    let method = given.method.get().and_then(|literal| method(literal, mistakes));
    let path = given.path.get().and_then(|literal| path::lower(literal, mistakes));
    let rule = rename_rule(&given.rename_all, RenameRule::Camel, mistakes);
    let labels = path.as_ref().zip(given.path.get());
    let members = member::lower(fields?, labels, rule, mistakes);
    // Where a mistake was reported, the rules are still held to something that allows everything.
    Some(Operation {
        item: item(declared, root(&given.root)),
        name: given.name.get().map_or_else(|| input.ident.unraw().to_string(), LitStr::value),
        method: method.unwrap_or(Method::Post),
        path: path.unwrap_or_default(),
        service: given.service.get().cloned(),
        output: given.output.get().cloned(),
        error: given.error.get().cloned(),
        signed: !given.auth.is_given(),
        members,
    })
}

fn missing(given: &OperationArguments, declared: &Declared, mistakes: &mut Mistakes) {
    let meant = |name| given.misspelt.contains(&name);
    match (given.method.key(), given.path.key()) {
        (Some(_), Some(_)) => {}
        (None, _) if meant("method") => {}
        (_, None) if meant("path") => {}
        (None, None) => {
            // There is no key to point at: the attribute itself, with the item's own context.
            let place = declared.input.ident.span().located_at(Span::call_site());
            let help = r#"write `#[aws_operation(method = "GET", path = "/..")]`"#;
            mistakes.at_span(place, "missing `method` and `path`", help);
        }
        (None, Some(path)) => mistakes.at(path, "missing `method`", r#"add `method = "GET"`"#),
        (Some(method), None) => mistakes.at(method, "missing `path`", r#"add `path = "/.."`"#),
    }
}

fn method(literal: &LitStr, mistakes: &mut Mistakes) -> Option<Method> {
    let name = literal.value();
    let known = Method::parse(&name);
    if known.is_none() {
        let one_of = format!("one of {}", listed(Method::names()));
        if matches!(name.as_str(), "TRACE" | "CONNECT") {
            mistakes.at(literal, format!("method `{name}` is not supported"), one_of);
        } else {
            let help = match nearest(&name, Method::names()) {
                Some(near) => format!("there is a method with a similar name: `{near}`"),
                None => one_of,
            };
            mistakes.at(literal, format!("unknown HTTP method `{name}`"), help);
        }
    }
    known
}
