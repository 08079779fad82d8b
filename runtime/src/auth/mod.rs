//! The ways in which a request says whose it is. Signatures are in `sign`.

mod api_key;
mod bearer;
mod sources;

use std::fmt;
use std::net::IpAddr;

use bytes::Bytes;
use http::Request;
use http::uri::{Scheme, Uri};

use crate::boxed_future::BoxFuture;
use crate::not_sent::NotSent;

pub use api_key::{ApiKey, ApiKeyPlace};
pub use bearer::{Bearer, BearerOrSigned};
pub use sources::TokenSources;

/// How a request says whose it is.
#[derive(Debug, Clone, Copy)]
pub enum Auth {
    /// By a signature.
    Signed,
    /// By a signature that does not cover the body.
    UnsignedPayload,
    /// By a token. Only a program with such a declaration contains the code for it.
    Token(&'static dyn TokenScheme),
    /// It does not.
    None,
}

impl Auth {
    /// Whether a request may be signed.
    pub fn may_sign(self) -> bool {
        match self {
            Self::Signed | Self::UnsignedPayload => true,
            Self::Token(scheme) => scheme.why_never_signed().is_none(),
            Self::None => false,
        }
    }
}

/// How a request carries a token.
pub trait TokenScheme: fmt::Debug + Sync {
    /// Why its requests are never signed, so that none can be presigned. `None` if a request is signed when the
    /// client has no token.
    fn why_never_signed(&self) -> Option<&'static str>;

    /// Adds the token for the service with that signing name. `false` says that the client has none, and that
    /// the request is to be signed.
    fn add<'a>(
        &'a self,
        sources: &'a TokenSources,
        request: &'a mut Request<Bytes>,
        service: &'a str,
    ) -> BoxFuture<'a, Result<bool, NotSent>>;
}

/// Whoever reads a token can send other requests with it. A signature is for one request.
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
