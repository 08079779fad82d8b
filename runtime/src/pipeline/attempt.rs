//! The requests of a call, one for each attempt: addressed, dated, signed.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST, HeaderName, HeaderValue, USER_AGENT};
use http::{Method, Request};

use super::destination::Destination;
use super::settings::Settings;
use crate::bind::BoundRequest;
use crate::endpoint::Endpoint;
use crate::error::NotSent;
use crate::operation::{Auth, OperationSpec};
use crate::seam::READ_TIMEOUT;
use crate::sign::{Scope, sign_request};
use crate::value::Timestamp;

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const SDK_REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");
const AGENT: HeaderValue =
    HeaderValue::from_static(concat!("aws-operation/", env!("CARGO_PKG_VERSION")));

/// What the `http` crate holds; services take less.
const MAX_URL: usize = 65_534;

/// Which attempt it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempt {
    /// 1 for the first.
    pub(crate) number: u32,
    /// The service's clock less ours, once an answer has told it.
    pub(crate) skew: Option<Skew>,
}

/// A difference between two clocks, which may be of either sign.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Skew {
    Ahead(Duration),
    Behind(Duration),
}

impl Skew {
    /// What `Date` header says of the service's clock.
    pub(crate) fn of(date: &HeaderValue, now: SystemTime) -> Option<Self> {
        let date: Timestamp = date.to_str().ok()?.parse().ok()?;
        let date = SystemTime::from(date);
        Some(match date.duration_since(now) {
            Ok(ahead) => Self::Ahead(ahead),
            Err(behind) => Self::Behind(behind.duration()),
        })
    }

    fn apply(self, time: SystemTime) -> Option<SystemTime> {
        match self {
            Self::Ahead(by) => time.checked_add(by),
            Self::Behind(by) => time.checked_sub(by),
        }
    }
}

/// A bound request on its way: what all of its attempts have in common.
#[derive(Debug)]
pub(crate) struct Outgoing<'a> {
    client: &'a Settings,
    spec: &'static OperationSpec,
    bound: &'a BoundRequest,
    destination: Destination,
}

impl<'a> Outgoing<'a> {
    /// Finds out where the request goes; says what the client lacks for that.
    pub(crate) fn new(
        client: &'a Settings,
        spec: &'static OperationSpec,
        bound: &'a BoundRequest,
    ) -> Result<Self, NotSent> {
        let mut destination = Destination::of(client, spec)?;
        destination.endpoint.put_before(&bound.host_prefix);
        Ok(Self { client, spec, bound, destination })
    }

    /// The name that the service's retry quota goes by.
    pub(crate) fn service_name(&self) -> &str {
        &self.destination.signing_name
    }

    /// The request of one attempt, exactly as it will be sent.
    pub(crate) async fn request(&self, attempt: Attempt) -> Result<Request<Bytes>, NotSent> {
        let Self { client, spec, bound, destination } = self;
        let mut request = assemble(spec, bound, &destination.endpoint)?;
        let now = client.clock.now();
        if spec.auth != Auth::None {
            let provider = client.credentials.as_ref().ok_or_else(|| {
                NotSent::new("no credentials: set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or `Client::builder().credentials(..)`")
            })?;
            let credentials = provider.credentials().await;
            let credentials =
                credentials.map_err(|error| NotSent::because("no credentials", error))?;
            let (region, service) = (&destination.signing_region, &destination.signing_name);
            sign_request(
                &mut request,
                &credentials,
                Scope { region, service, time: now },
                spec.auth,
            )
            .map_err(|error| NotSent::because("cannot be signed", error))?;
        }
        unsigned_headers(client, bound, attempt, now, &mut request)?;
        Ok(request)
    }
}

fn assemble(
    spec: &OperationSpec,
    bound: &BoundRequest,
    endpoint: &Endpoint,
) -> Result<Request<Bytes>, NotSent> {
    let method = Method::from_bytes(spec.method.as_bytes())
        .map_err(|error| NotSent::because("cannot be built", error))?;
    let url = endpoint.url(&bound.target);
    if url.len() > MAX_URL {
        let reason =
            format!("its URL is too long: {} bytes, at most {MAX_URL} can be sent", url.len());
        return Err(NotSent::new(reason));
    }
    let host = HeaderValue::from_str(endpoint.host())
        .map_err(|error| NotSent::because("cannot be built", error))?;
    let request = Request::builder().method(method).uri(url).body(bound.body.clone());
    let mut request = request.map_err(|error| NotSent::because("cannot be built", error))?;
    *request.headers_mut() = bound.headers.clone();
    request.headers_mut().insert(HOST, host);
    Ok(request)
}

/// What proxies or the transport may change, and so is not signed.
fn unsigned_headers(
    client: &Settings,
    bound: &BoundRequest,
    attempt: Attempt,
    now: SystemTime,
    request: &mut Request<Bytes>,
) -> Result<(), NotSent> {
    let text = |text: &str| {
        HeaderValue::from_str(text).map_err(|error| NotSent::because("cannot be built", error))
    };
    let max = client.max_attempts;
    let mut of_attempt = format!("attempt={}; max={max}", attempt.number);
    let expiry = attempt.skew.and_then(|skew| skew.apply(now)?.checked_add(READ_TIMEOUT));
    if let Some(expiry) = expiry {
        of_attempt = format!("ttl={}; {of_attempt}", Timestamp::from(expiry).basic());
    }
    let bodyless = matches!(*request.method(), Method::GET | Method::HEAD) && bound.body.is_empty();
    let length = (!bodyless).then(|| HeaderValue::from(bound.body.len()));
    let headers = request.headers_mut();
    headers.insert(INVOCATION_ID, text(&bound.invocation_id)?);
    headers.insert(SDK_REQUEST, text(&of_attempt)?);
    headers.insert(USER_AGENT, AGENT);
    if let Some(length) = length {
        headers.insert(CONTENT_LENGTH, length);
    }
    Ok(())
}
