//! Lowers the key `auth`.

use aws_operation_words::{AuthWord, SetBy};
use syn::LitStr;

use super::name::{is_header_name, is_token};
use crate::attr::{ApiKeyKeys, AuthKeys, Slot};
use crate::mistakes::Mistakes;
use crate::model::{ApiKeyPlace, Auth};

/// What the key says, if it was given.
pub(super) fn lower(given: &Slot<AuthKeys>, mistakes: &mut Mistakes) -> Option<Auth> {
    let Some(AuthKeys { said, word, api_key }) = given.get() else {
        return given.is_given().then_some(Auth::Broken);
    };
    Some(match word {
        AuthWord::Bearer => Auth::Bearer,
        AuthWord::BearerOrSigV4 => Auth::BearerOrSigV4,
        AuthWord::HttpApiKey => {
            let place = api_key_place(said, api_key, mistakes);
            place.map_or(Auth::Broken, Auth::HttpApiKey)
        }
        AuthWord::None => Auth::None,
        AuthWord::SigV4 => Auth::SigV4,
        AuthWord::SigV4a => Auth::SigV4a(said.clone()),
        AuthWord::UnsignedPayload => Auth::UnsignedPayload,
    })
}

fn api_key_place(
    said: &syn::Ident,
    given: &ApiKeyKeys,
    mistakes: &mut Mistakes,
) -> Option<ApiKeyPlace> {
    let ApiKeyKeys { header, query, scheme, unfinished } = given;
    if let (Some(_), Some(second)) = (header.key(), query.key()) {
        let message = "an API key goes into one place";
        mistakes.at(second, message, "keep one of `header`, `query`");
        return None;
    }
    if let (Some(key), Some(_)) = (scheme.key(), query.key()) {
        let help = "remove it: a scheme stands before the key in a header";
        mistakes.at(key, "`scheme` has no effect with `query`", help);
        return None;
    }
    if !header.is_given() && !query.is_given() {
        if !unfinished {
            let help = r#"write `http_api_key(header = "X-Api-Key")` or `http_api_key(query = "api_key")`"#;
            mistakes.at(said, "`http_api_key` needs `header` or `query`", help);
        }
        return None;
    }
    if let Some(name) = query.get() {
        return Some(ApiKeyPlace::Query(name.clone()));
    }
    let name = header.get().filter(|name| is_free(name, mistakes));
    let good_scheme = scheme.get().is_none_or(|scheme| is_scheme(scheme, mistakes));
    let name = name.filter(|_| good_scheme && scheme.get().is_some() == scheme.is_given())?;
    Some(ApiKeyPlace::Header {
        name: name.value().to_lowercase(),
        said: name.clone(),
        scheme: scheme.get().map(LitStr::value),
    })
}

/// Whether it is the name of a header that nothing else sets. The headers of signatures are free.
fn is_free(literal: &LitStr, mistakes: &mut Mistakes) -> bool {
    if !is_header_name(literal, mistakes) {
        return false;
    }
    let name = literal.value();
    let set_by = SetBy::of(&name);
    let is_free = set_by.is_none_or(|by| matches!(by, SetBy::Signer | SetBy::UnsignedPayload))
        && !name.eq_ignore_ascii_case("content-type");
    if !is_free {
        let message = format!("header `{name}` is set by the client");
        mistakes.at(literal, message, "name the header that the service documents");
    }
    is_free
}

fn is_scheme(literal: &LitStr, mistakes: &mut Mistakes) -> bool {
    let scheme = literal.value();
    let good = scheme.chars().all(is_token);
    if !good {
        let message = format!("`{scheme}` is not a valid scheme");
        mistakes.at(literal, message, r#"write one word, as in `scheme = "ApiKey"`"#);
    }
    good
}
