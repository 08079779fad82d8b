//! API keys.

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use http::uri::PathAndQuery;
use http::{HeaderMap, Request, Uri};
use percent_encoding::utf8_percent_encode;

use super::{TokenScheme, TokenSources, must_be_private};
use crate::boxed_future::BoxFuture;
use crate::not_sent::NotSent;
use crate::unreserved::UNRESERVED;

/// By an API key.
#[derive(Debug)]
pub struct ApiKey(pub ApiKeyPlace);

/// Where an API key goes.
#[derive(Debug)]
pub enum ApiKeyPlace {
    /// Into a header, by its name in lower case, behind a scheme and a space if there is one.
    Header(&'static str, Option<&'static str>),
    /// Into the query, under that name.
    Query(&'static str),
}

impl TokenScheme for ApiKey {
    fn why_never_signed(&self) -> Option<&'static str> {
        Some(
            "an operation with `auth = http_api_key(..)` cannot be presigned: a key cannot be limited to a URL",
        )
    }

    fn add<'a>(
        &'a self,
        sources: &'a TokenSources,
        request: &'a mut Request<Bytes>,
        service: &'a str,
    ) -> BoxFuture<'a, Result<bool, NotSent>> {
        Box::pin(async move {
            must_be_private("the API key", request.uri())?;
            let source = sources
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
            match self.0 {
                ApiKeyPlace::Header(name, scheme) => {
                    add_header(request.headers_mut(), name, scheme, key)?;
                }
                ApiKeyPlace::Query(name) => add_query(request, name, key)?,
            }
            Ok(true)
        })
    }
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

/// Two declarations put something in the same place, and one of them is the key.
fn taken(kind: &str, name: &str) -> NotSent {
    NotSent::new(format!("the {kind} `{name}` is for the API key, and is already set"))
}
