//! The requests of a call, one for each attempt, with its address, date and signature.

use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use aws_operation_words::SetBy;
use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, HOST, HeaderName, HeaderValue, USER_AGENT,
};
use http::{HeaderMap, Method, Request, Uri};

use super::address::Address;
use super::lambda_trace::{TRACE_ID, trace_id};
use super::settings::{CallSettings, Settings};
use super::signing::LastSigned;
use super::skew::Skew;
use crate::bind::{BoundRequest, VirtualHost};
use crate::endpoint::Endpoint;
use crate::interceptor::CallContext;
use crate::not_sent::NotSent;
use crate::retry::{ServiceRetries, max_attempts};
use crate::spec::OperationSpec;
use crate::stream::{ByteStream, ReplayableBody};
use crate::value::Timestamp;

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const SDK_REQUEST: HeaderName = HeaderName::from_static("amz-sdk-request");

/// The host, and what most requests get of these.
const MOST_SET: usize = 10;

/// As long as `attempt=1; max=3`, and a little more.
const USUAL_NOTE: usize = 24;

/// What the `http` crate holds; services take less.
const MAX_URL: usize = 65_534;

/// Which attempt it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempt {
    /// 1 for the first.
    pub(crate) number: u32,
    /// The service's clock less ours, once a response has told it.
    pub(crate) skew: Option<Skew>,
}

/// A bound request on its way: what all of its attempts have in common.
#[derive(Debug)]
pub(crate) struct Outgoing<'a> {
    pub(super) client: &'a Settings,
    pub(super) spec: &'static OperationSpec,
    pub(super) bound: &'a BoundRequest,
    pub(super) settings: &'a CallSettings,
    pub(super) address: Address<'a>,
    /// Whether a required checksum is sent as `Content-MD5`.
    pub(super) content_md5: bool,
    /// How the last attempt was signed.
    pub(super) signed: Mutex<LastSigned>,
    /// The compressed body, once an attempt has needed it.
    pub(super) compressed: OnceLock<Box<ReplayableBody>>,
}

impl<'a> Outgoing<'a> {
    /// Finds out where the request goes; says what the client lacks for that.
    pub(crate) fn new(
        client: &'a Settings,
        spec: &'static OperationSpec,
        bound: &'a BoundRequest,
        settings: &'a CallSettings,
    ) -> Result<Self, NotSent> {
        if settings.max_attempts == Some(0) {
            return Err(NotSent::new("`max_attempts` must be at least 1"));
        }
        let address = Address::of(client, spec, bound, settings.own.as_deref(), None)?;
        let content_md5 = address.destination.wants_content_md5(client);
        Ok(Self::at(client, spec, bound, settings, address, content_md5))
    }

    pub(super) fn at(
        client: &'a Settings,
        spec: &'static OperationSpec,
        bound: &'a BoundRequest,
        settings: &'a CallSettings,
        address: Address<'a>,
        content_md5: bool,
    ) -> Self {
        let (signed, compressed) = (Mutex::default(), OnceLock::new());
        Self { client, spec, bound, settings, address, content_md5, signed, compressed }
    }

    /// Whether it is about a bucket, which may be in another region.
    pub(super) fn has_bucket(&self) -> bool {
        self.bound.virtual_host.as_ref().is_some_and(|bucket| !bucket.is_arn())
    }

    /// The service's id, or the name that the client gives it.
    pub(crate) fn service(&self) -> &str {
        &self.address.destination.service
    }

    pub(crate) fn region(&self) -> &str {
        &self.address.destination.signing_region
    }

    /// The service's host, without what the operation puts before it.
    pub(crate) fn host(&self) -> &str {
        self.address.destination.endpoint.host()
    }

    /// The host that is traced. The host of an access point is not: it contains the caller's names.
    pub(super) fn shown_host(&self) -> Option<&str> {
        let is_arn = self.bound.virtual_host.as_ref().is_some_and(VirtualHost::is_arn);
        (!is_arn).then(|| self.host())
    }

    /// How the service's retries have gone.
    pub(crate) fn retries(&self) -> &ServiceRetries {
        &self.address.destination.retries
    }

    /// What interceptors are told of the call.
    pub(crate) fn context(&self) -> CallContext<'_> {
        CallContext { service: self.service(), operation: self.spec.name }
    }

    /// What the call sets in place of the client's limit on silence.
    pub(super) fn own_read_timeout(&self) -> Option<Duration> {
        self.settings.own.as_ref().and_then(|own| own.read_timeout)
    }

    fn read_timeout(&self) -> Duration {
        self.own_read_timeout().unwrap_or(self.client.read_timeout)
    }

    /// The body of one attempt.
    pub(crate) fn body(&self) -> ByteStream {
        self.sent_body().of_attempt()
    }

    /// Whether no other attempt can have a body.
    pub(crate) fn is_body_used_up(&self) -> bool {
        self.bound.body.is_used_up()
    }

    /// How many attempts the call has, the first included.
    pub(crate) fn max_attempts(&self) -> u32 {
        let declared = self.spec.retries_off.then_some(1);
        let set = self.settings.max_attempts.or(declared).or(self.client.retries.max_attempts);
        set.unwrap_or_else(|| max_attempts(self.service()))
    }

    /// The request of one attempt, exactly as it will be sent, but for a body that is not in memory.
    pub(crate) async fn request(&self, attempt: Attempt) -> Result<Request<Bytes>, NotSent> {
        let mut request = self.unsigned(attempt)?;
        self.add_body_facts(&mut request).await?;
        self.authenticate(&mut request).await?;
        self.unsigned_headers(attempt, &mut request)?;
        Ok(request)
    }

    /// Compresses the body, if it is to be, and adds its checksum.
    pub(super) async fn add_body_facts(&self, request: &mut Request<Bytes>) -> Result<(), NotSent> {
        if let Some(compressor) = self.compressor() {
            // Boxed: few operations have one, and all would be larger by it.
            Box::pin(self.compress(compressor, request)).await?;
        }
        self.add_checksum(request).await
    }

    /// The request with all that is signed.
    pub(super) fn unsigned(&self, attempt: Attempt) -> Result<Request<Bytes>, NotSent> {
        let mut request = self.of_call()?;
        self.intercept(attempt, &mut request)?;
        Ok(request)
    }

    /// The same without the headers of interceptors.
    pub(super) fn of_call(&self) -> Result<Request<Bytes>, NotSent> {
        let mut request = assemble(self.bound, &self.address)?;
        if let Some(own) = &self.settings.own {
            add_headers("the call", own.headers.clone(), &mut request)?;
        }
        Ok(request)
    }

    /// Adds the interceptors' headers.
    fn intercept(&self, attempt: Attempt, request: &mut Request<Bytes>) -> Result<(), NotSent> {
        let mut all = HeaderMap::new();
        for interceptor in &self.client.interceptors {
            let mut added = HeaderMap::new();
            interceptor.before_signing(&self.context(), attempt.number, &mut added);
            all.extend(added.clone());
            add_headers("an interceptor", added, request)?;
        }
        if !all.is_empty() {
            self.signed().intercepted = Some(Box::new(all));
        }
        Ok(())
    }

    /// What proxies or the transport may change, and so is not signed.
    fn unsigned_headers(
        &self,
        attempt: Attempt,
        request: &mut Request<Bytes>,
    ) -> Result<(), NotSent> {
        let Self { client, bound, .. } = self;
        let text = |text: String| {
            HeaderValue::try_from(text)
                .map_err(|error| NotSent::because("the request cannot be built", error))
        };
        let mut of_attempt = String::with_capacity(USUAL_NOTE);
        for (what, number) in [("attempt=", attempt.number), ("; max=", self.max_attempts())] {
            of_attempt.push_str(what);
            push_number(&mut of_attempt, number);
        }
        let service_time = attempt.skew.and_then(|skew| skew.apply(client.clock.now()));
        if let Some(expiry) = service_time.and_then(|time| time.checked_add(self.read_timeout())) {
            of_attempt = format!("ttl={}; {of_attempt}", Timestamp::from(expiry).basic());
        }
        let length = self.sent_body().length();
        let bodyless = length == Some(0) && matches!(*request.method(), Method::GET | Method::HEAD);
        let length = length.filter(|_| !bodyless);
        let headers = request.headers_mut();
        headers.insert(INVOCATION_ID, text(bound.invocation_id.clone())?);
        headers.insert(SDK_REQUEST, text(of_attempt)?);
        headers.insert(USER_AGENT, client.user_agent.clone());
        // The HTTP client would add this one unseen, and a service may compress what it is not asked to leave.
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("*/*"));
        headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
        if let Some(trace) = client.in_lambda.then(trace_id).flatten() {
            headers.entry(TRACE_ID).or_insert(trace);
        }
        if let Some(length) = length {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        Ok(())
    }
}

/// Most are a single digit, which costs less to push than to format.
fn push_number(to: &mut String, number: u32) {
    match char::from_digit(number, 10) {
        Some(digit) => to.push(digit),
        None => to.push_str(&number.to_string()),
    }
}

/// Adds headers that no declaration knows of.
fn add_headers(who: &str, added: HeaderMap, request: &mut Request<Bytes>) -> Result<(), NotSent> {
    let taken = added.keys().find(|name| {
        SetBy::of(name.as_str()).is_some_and(SetBy::is_kept_from_interceptors)
            || request.headers().contains_key(*name)
    });
    if let Some(taken) = taken {
        return Err(NotSent::new(format!("{who} adds the header `{taken}`, which is already set")));
    }
    request.headers_mut().extend(added);
    Ok(())
}

fn assemble(bound: &BoundRequest, address: &Address<'_>) -> Result<Request<Bytes>, NotSent> {
    let endpoint = address.endpoint();
    let url = url(endpoint, &address.target)?;
    let method = Method::from_bytes(bound.method.as_bytes())
        .map_err(|error| NotSent::because("the request cannot be built", error))?;
    let mut request = Request::new(bound.body.as_bytes().cloned().unwrap_or_default());
    *request.method_mut() = method;
    *request.uri_mut() = url;
    let headers = request.headers_mut();
    headers.reserve(bound.headers.len() + MOST_SET);
    for (name, value) in &bound.headers {
        headers.append(name.clone(), value.clone());
    }
    headers.insert(HOST, endpoint.host_header());
    Ok(request)
}

/// The URL of that path and query.
pub(super) fn url(endpoint: &Endpoint, target: &str) -> Result<Uri, NotSent> {
    let length = endpoint.url_length(target);
    if length > MAX_URL {
        let reason =
            format!("the URL is too long: {length} bytes, but at most {MAX_URL} can be sent");
        return Err(NotSent::new(reason));
    }
    endpoint.url(target).map_err(|error| NotSent::because("the request cannot be built", error))
}
