//! Bearer tokens.

use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, HeaderValue};

use super::{TokenScheme, TokenSources, must_be_private};
use crate::boxed_future::BoxFuture;
use crate::credentials::ProvideAuthToken;
use crate::not_sent::NotSent;
use crate::variable_name::variable_name;

/// By a bearer token.
#[derive(Debug)]
pub struct Bearer;

/// By a bearer token if the client has one for the service, or else by a signature.
#[derive(Debug)]
pub struct BearerOrSigned;

impl TokenScheme for Bearer {
    fn why_never_signed(&self) -> Option<&'static str> {
        Some(
            "an operation with `auth = bearer` cannot be presigned: a token cannot be limited to a URL",
        )
    }

    fn add<'a>(
        &'a self,
        sources: &'a TokenSources,
        request: &'a mut Request<Bytes>,
        service: &'a str,
    ) -> BoxFuture<'a, Result<bool, NotSent>> {
        Box::pin(async move {
            let source = sources.bearer_for(service).or(sources.other_bearer.as_deref());
            let source = source.ok_or_else(|| {
                let variable = variable_name(service);
                NotSent::new(format!(
                    "no bearer token: set `AWS_BEARER_TOKEN_{variable}`, run `aws sso login` for a profile \
                     with an `sso_session`, or set `Client::builder().bearer_token(..)`"
                ))
            })?;
            add(request, source, service).await.map(|()| true)
        })
    }
}

impl TokenScheme for BearerOrSigned {
    fn why_never_signed(&self) -> Option<&'static str> {
        None
    }

    fn add<'a>(
        &'a self,
        sources: &'a TokenSources,
        request: &'a mut Request<Bytes>,
        service: &'a str,
    ) -> BoxFuture<'a, Result<bool, NotSent>> {
        Box::pin(async move {
            match sources.bearer_for(service) {
                Some(source) => add(request, source, service).await.map(|()| true),
                None => Ok(false),
            }
        })
    }
}

/// Adds the token of a source.
async fn add(
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
