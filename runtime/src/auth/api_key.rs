//! The bearer tokens and API keys of a client, and how a request carries one.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use http::uri::{PathAndQuery, Scheme, Uri};
use http::{HeaderMap, Request};
use percent_encoding::utf8_percent_encode;

use crate::credentials::{AuthToken, ProvideAuthToken};
use crate::endpoint::variable_name;
use crate::error::NotSent;
use crate::sign::ApiKeyPlace;
use crate::unreserved::UNRESERVED;

/// The sources of tokens.
#[derive(Debug, Default)]
pub(crate) struct AuthTokens {
    /// What the client was given.
    pub(crate) bearer: Option<Arc<dyn ProvideAuthToken>>,
    /// The tokens of single services, by what follows `AWS_BEARER_TOKEN_` in their variables.
    pub(crate) bearer_of_services: HashMap<String, AuthToken>,
    /// Where a token is looked for last: one that is there for other things, too, so that a service which
    /// takes signatures gets one of those instead.
    pub(crate) other_bearer: Option<Arc<dyn ProvideAuthToken>>,
    pub(crate) api_key: Option<Arc<dyn ProvideAuthToken>>,
}

impl AuthTokens {
    /// The source of the bearer token that was set for the service with that signing name, or for all.
    pub(super) fn set_for(&self, service: &str) -> Option<&dyn ProvideAuthToken> {
        let of_service = || self.bearer_of_services.get(&variable_name(service));
        let of_service = || of_service().map(|token| token as &dyn ProvideAuthToken);
        self.bearer.as_deref().or_else(of_service)
    }

    /// Adds a bearer token to a request that takes nothing else.
    pub(super) async fn add_bearer(
        &self,
        request: &mut Request<Bytes>,
        service: &str,
    ) -> Result<(), NotSent> {
        let source = self.set_for(service).or(self.other_bearer.as_deref());
        let source = source.ok_or_else(|| {
            let variable = variable_name(service);
            NotSent::new(format!(
                "no bearer token: set `AWS_BEARER_TOKEN_{variable}`, run `aws sso login` for a profile with an \
                 `sso_session`, or set `Client::builder().bearer_token(..)`"
            ))
        })?;
        add_bearer(request, source, service).await
    }

    /// Adds the API key to a request, at its place.
    pub(super) async fn add_api_key(
        &self,
        request: &mut Request<Bytes>,
        service: &str,
        place: ApiKeyPlace,
    ) -> Result<(), NotSent> {
        must_be_private("the API key", request.uri())?;
        let source = self
            .api_key
            .as_ref()
            .ok_or_else(|| NotSent::new("no API key: set `Client::builder().api_key(..)`"))?;
        let key = source.auth_token(service).await;
        let key = key.map_err(|error| NotSent::because("no API key", error))?;
        let key = key.text();
        if key.is_empty() {
            return Err(NotSent::new("the API key is empty"));
        }
        if key.chars().any(char::is_control) {
            let reason = "the API key contains a line break or another control character";
            return Err(NotSent::new(reason));
        }
        match place {
            ApiKeyPlace::Header(name, scheme) => {
                add_header(request.headers_mut(), name, scheme, key)
            }
            ApiKeyPlace::Query(name) => add_query(request, name, key),
        }
    }
}

/// Adds the bearer token of a source.
pub(super) async fn add_bearer(
    request: &mut Request<Bytes>,
    source: &dyn ProvideAuthToken,
    service: &str,
) -> Result<(), NotSent> {
    must_be_private("the bearer token", request.uri())?;
    let token = source.auth_token(service).await;
    let token = token.map_err(|error| NotSent::because("no bearer token", error))?;
    let token = token.text();
    if token.is_empty() {
        return Err(NotSent::new("the bearer token is empty"));
    }
    let value = Some(token).filter(|token| token.bytes().all(|byte| byte.is_ascii_graphic()));
    let value = value.and_then(|token| HeaderValue::try_from(format!("Bearer {token}")).ok());
    let mut value = value.ok_or_else(|| {
        NotSent::new(
            "the bearer token contains white space or another character that tokens do not have",
        )
    })?;
    value.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, value);
    Ok(())
}

/// Unlike a signature, a token is good for any other request, for whoever reads it.
fn must_be_private(what: &str, uri: &Uri) -> Result<(), NotSent> {
    let host = uri.host().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let is_near = host.eq_ignore_ascii_case("localhost")
        || bare.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    if uri.scheme() == Some(&Scheme::HTTPS) || is_near {
        return Ok(());
    }
    Err(NotSent::new(format!(
        "{what} is sent only over HTTPS or to this machine, and not to `{}`: use an endpoint that begins \
         with `https://`",
        host.escape_debug()
    )))
}

fn add_header(
    headers: &mut HeaderMap,
    name: &'static str,
    scheme: Option<&str>,
    key: &str,
) -> Result<(), NotSent> {
    let value = match scheme {
        Some(scheme) => format!("{scheme} {key}"),
        None => key.to_owned(),
    };
    // The white space around a value gets lost on the way.
    let is_sound = key.trim() == key && key.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let value = Some(value).filter(|_| is_sound);
    let value = value.and_then(|value| HeaderValue::try_from(value).ok());
    let mut value = value.ok_or_else(|| {
        NotSent::new("the API key contains a character that is not ASCII, or white space at an end")
    })?;
    value.set_sensitive(true);
    let header = HeaderName::try_from(name)
        .map_err(|error| NotSent::because("the request cannot be built", error))?;
    if headers.insert(header, value).is_some() {
        return Err(taken("header", name));
    }
    Ok(())
}

fn add_query(request: &mut Request<Bytes>, name: &str, key: &str) -> Result<(), NotSent> {
    let name_sent = utf8_percent_encode(name, UNRESERVED).to_string();
    let query = request.uri().query();
    let mut names = query.unwrap_or_default().split('&').filter_map(|pair| pair.split('=').next());
    if names.any(|other| other == name_sent) {
        return Err(taken("query parameter", name));
    }
    let before = if query.is_some() { '&' } else { '?' };
    let target = request.uri().path_and_query().map_or("/", PathAndQuery::as_str);
    let key = utf8_percent_encode(key, UNRESERVED);
    let target = format!("{target}{before}{name_sent}={key}");
    let mut parts = request.uri().clone().into_parts();
    let built = PathAndQuery::try_from(target).map_err(http::Error::from).and_then(|target| {
        parts.path_and_query = Some(target);
        Ok(Uri::from_parts(parts)?)
    });
    *request.uri_mut() =
        built.map_err(|error| NotSent::because("the request cannot be built", error))?;
    Ok(())
}

/// What the declarations say of a place both for the key and for something else.
fn taken(kind: &str, name: &str) -> NotSent {
    NotSent::new(format!("the {kind} `{name}` is for the API key, and is already set"))
}
