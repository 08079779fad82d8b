//! Checks the keys that say where a service is.

use aws_operation_words::AuthWord;
use syn::LitStr;

use crate::attr::{AuthKeys, EndpointValue, ServiceArguments};
use crate::mistakes::Mistakes;
use crate::names::{listed, nearest};

/// What the runtime fills into an `endpoint`.
const FILLED: [&str; 4] = ["region", "clientRegion", "dnsSuffix", "dualStackDnsSuffix"];

/// Reports what is wrong with each key, and the keys that say again what another does.
pub(super) fn check(given: &ServiceArguments, mistakes: &mut Mistakes) {
    if let Some(literal) = given.endpoint_prefix.get().filter(|given| !is_host(given, "-.")) {
        let message = format!("`{}` is not a valid endpoint prefix", literal.value());
        mistakes.at(literal, message, "write the first part of the service's host name");
    }
    if let Some(literal) = given.region.get() {
        region(literal, mistakes);
    }
    if let Some(EndpointValue::Url(literal)) = given.endpoint.get() {
        url(literal, mistakes);
    }
    // With SigV4A it is a set of regions, of which a region says nothing.
    let is_sigv4a = |auth: &AuthKeys| auth.word == AuthWord::SigV4a;
    let for_set = given.auth.is_given() && given.auth.get().is_none_or(is_sigv4a);
    let signing_region = given.signing_region.key().filter(|_| !for_set);
    for (key, other) in
        [(given.dual_stack.key(), given.endpoint.key()), (signing_region, given.region.key())]
    {
        if let Some((key, other)) = key.zip(other) {
            let message = format!("`{key}` has no effect with `{other}`");
            mistakes.at(key, message, format!("remove it, or remove `{other}`"));
        }
    }
}

/// Reports what is not the code of a region.
pub(super) fn region(literal: &LitStr, mistakes: &mut Mistakes) {
    if !is_host(literal, "-") {
        let message = format!("`{}` is not a valid region", literal.value());
        mistakes.at(literal, message, "write its code, as in `\"us-east-1\"`");
    }
}

/// Whether a text may stand in a host name, or is blank, which is another mistake.
fn is_host(literal: &LitStr, punctuation: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || punctuation.contains(c);
    let text = literal.value();
    text.trim().is_empty() || text.chars().all(fits)
}

/// A scheme, nothing behind it that the runtime refuses, and nothing in braces but what is filled in.
pub(super) fn url(literal: &LitStr, mistakes: &mut Mistakes) {
    url_with(literal, &FILLED, mistakes);
}

/// As [`url`], where these are filled in.
pub(super) fn url_with(literal: &LitStr, filled: &[&str], mistakes: &mut Mistakes) {
    let url = literal.value();
    if !url.starts_with("https://") && !url.starts_with("http://") {
        let help = format!("write `endpoint = \"https://{url}\"`");
        mistakes.at(literal, "`endpoint` must be a URL with a scheme", help);
    } else if let Some((message, help)) = refused(&url) {
        mistakes.at(literal, message, help);
        return;
    }
    let rest = filled.iter().fold(url, |url, name| url.replace(&format!("{{{name}}}"), ""));
    let braced = rest.split_once('{').and_then(|(_, after)| after.split_once('}'));
    let message = match braced {
        Some((name, _)) => format!("unknown placeholder `{{{name}}}`"),
        None if rest.contains(['{', '}']) => "`endpoint` has an unmatched brace".to_owned(),
        None => return,
    };
    let help = match braced.and_then(|(name, _)| nearest(name, filled.iter().copied())) {
        Some(near) => format!("there is a placeholder with a similar name: `{{{near}}}`"),
        None => {
            let known: Vec<_> = filled.iter().map(|name| format!("{{{name}}}")).collect();
            format!("known placeholders: {}", listed(known.iter().map(String::as_str)))
        }
    };
    mistakes.at(literal, message, help);
}

/// What a URL must not contain besides host and path, and what to do: with it, each call would fail.
fn refused(url: &str) -> Option<(String, String)> {
    let (_, rest) = url.split_once("://")?;
    if rest.contains('@') {
        let help = "remove the user name; credentials are set on the client";
        return Some(("`endpoint` must not contain `@`".to_owned(), help.to_owned()));
    }
    if let Some(at) = rest.find(['?', '#']) {
        let (_, extra) = rest.split_at(at);
        let help = format!("remove `{extra}`");
        return Some(("`endpoint` must not contain a query or fragment".to_owned(), help));
    }
    let dots = rest.split('/').skip(1).find(|segment| matches!(*segment, "." | ".."))?;
    let message = format!("`endpoint` has a `{dots}` segment, which HTTP clients collapse");
    Some((message, "write the path that it resolves to".to_owned()))
}
