//! A single call with its own settings.

use std::fmt;
use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::reading::{Reading, reading};
#[cfg(feature = "blocking")]
use super::sending::Ended;
use super::sending::{Sending, send};
#[cfg(feature = "blocking")]
use crate::BoxFuture;
use crate::bind::{BoundRequest, RefusedRequest, RequestBinder};
use crate::declared::{CodecOf, ErrorOf, Operation};
use crate::error::{Cause, Error, Failure};
use crate::metadata::Metadata;
use crate::not_sent::NotSent;
use crate::pipeline::{Attempt, CallSettings, Outgoing, OwnSettings, Settings};
use crate::shape::{MemberWriter, WriteMembers};
use crate::stack::with_room;

/// A single call of an operation, created by [`Client::call`](super::Client::call).
///
/// `T` is the operation's output, and `E` is its type of modeled errors.
///
/// Creating the call binds the operation's members to the request and fixes its idempotency token. A
/// preview and the request that is sent have the same token.
///
/// ```
/// # use aws_operation::{aws_operation, Client, Credentials};
/// # #[aws_operation(method = "GET", path = "/things/{id}")]
/// # struct GetThing { id: String }
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let client = Client::builder()
///     .region("us-east-1")
///     .service("things")
///     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
///     .build()?;
/// let request = client.call(GetThing { id: "a b".to_owned() }).preview().await?;
/// assert_eq!(request.uri(), "https://things.us-east-1.amazonaws.com/things/a%20b");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "a call is sent when you call `send` or `send_with_metadata`"]
pub struct Call<T, E> {
    client: Arc<Settings>,
    bound: Result<BoundRequest, RefusedRequest>,
    settings: CallSettings,
    reading: Reading<T, E>,
}

/// Binds an operation, and returns its call.
pub(super) fn call<O: Operation>(
    client: Arc<Settings>,
    operation: O,
) -> Call<O::Output, ErrorOf<O>> {
    let bound = with_room(|| {
        // Its values may be deep, so it is dropped with room too.
        let mut operation = operation;
        bound(&client, &mut operation)
    });
    of_bound::<O>(client, bound)
}

/// As [`call`], of an operation that is called more than once.
pub(super) fn call_again<O: Operation>(
    client: Arc<Settings>,
    operation: &mut O,
) -> Call<O::Output, ErrorOf<O>> {
    let bound = with_room(|| bound(&client, operation));
    of_bound::<O>(client, bound)
}

fn of_bound<O: Operation>(
    client: Arc<Settings>,
    bound: Result<BoundRequest, RefusedRequest>,
) -> Call<O::Output, ErrorOf<O>> {
    let settings = CallSettings { limits: client.limits, ..CallSettings::default() };
    let reading = reading::<O>(client.max_decoded_size);
    Call { client, bound, settings, reading }
}

fn bound<O: Operation>(
    client: &Settings,
    operation: &mut O,
) -> Result<BoundRequest, RefusedRequest> {
    let tokens = Arc::clone(&client.tokens);
    let mut request = RequestBinder::new(O::SPEC, tokens, client.checks_constraints);
    operation.bind::<CodecOf<O>>(&mut request);
    if O::SPEC.has_document() {
        request.message().body_of_members::<CodecOf<O>, _>(&Members(operation));
    }
    request.finish()
}

impl<T, E> Call<T, E> {
    /// Limits how long the call may take, including all attempts and the waits between them.
    ///
    /// The default is the client's limit, and by default the client has none. Connecting (3.1 s) and
    /// [waiting for data](Call::read_timeout) (60 s) have separate limits.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.limits.call = Some(limit);
        self
    }

    /// How long its body is, if that is known.
    pub(crate) fn body_length(&self) -> Option<u64> {
        self.bound.as_ref().ok().and_then(|bound| bound.body.length())
    }

    /// Limits how long the call may take to `time`, unless its own limit is shorter.
    pub(crate) fn within(mut self, time: Duration) -> Self {
        let limit = &mut self.settings.limits.call;
        *limit = Some(limit.map_or(time, |limit| limit.min(time)));
        self
    }

    /// Limits how long each attempt may take, from sending its request to the end of its response.
    ///
    /// If the output is a [`ByteStream`](crate::ByteStream), the attempt ends when the response's
    /// body begins. An attempt that takes longer is given up and retried. The default is the client's
    /// limit, and by default the client has none.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.settings.limits.attempt = Some(limit);
        self
    }

    /// Limits how long the service may be silent, before its response and between two parts of it, in place of
    /// [`ClientBuilder::read_timeout`](super::ClientBuilder::read_timeout), which is 60 s by default.
    ///
    /// An operation that takes longer than that before it responds needs it, such as a synchronous `Invoke` of
    /// Lambda, which can take 15 minutes. An attempt that takes longer is given up and retried, so declare an
    /// operation that must not run twice with `retries(off)`. If you set a limit with reqwest
    /// ([`ClientBuilder::configure_http`](super::ClientBuilder::configure_http)), that one stays.
    ///
    /// Your own [`Transport`](crate::transport::Transport) finds the limit in the request:
    /// [`ReadTimeout`](crate::transport::ReadTimeout).
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.own().read_timeout = Some(limit);
        self
    }

    /// Sets how many times the request may be sent in total, including the first attempt.
    ///
    /// With 1, it is not retried. The default is 1 for an operation that is declared with `retries(off)`, and else
    /// the client's, which is 3, or 4 for DynamoDB. The minimum is 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = Some(attempts);
        self
    }

    /// Sets the region that the request goes to and is signed for.
    ///
    /// The default is the client's region, or the one that the service is declared with.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.own().region = Some(region.into());
        self
    }

    /// Sets the URL that the request goes to, as [`ClientBuilder::endpoint_url`](super::ClientBuilder::endpoint_url)
    /// sets it for all calls.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.own().endpoint_url = Some(url.into());
        self
    }

    /// Adds a header, which is signed.
    ///
    /// If you add the same header again, both are sent. A header that the operation, the protocol or the client
    /// sets cannot be added: the call then fails before anything is sent.
    pub fn header(mut self, name: http::HeaderName, value: http::HeaderValue) -> Self {
        self.own().headers.append(name, value);
        self
    }

    /// Returns the idempotency token that the call will send, whether you set it or it was filled in.
    pub fn idempotency_token(&self) -> Option<&str> {
        match &self.bound {
            Ok(bound) => bound.token.as_deref(),
            Err(refused) => refused.token.as_deref(),
        }
    }

    /// Returns the signed request exactly as the first attempt would send it now, without sending it.
    ///
    /// If the body is a [`ByteStream`](crate::ByteStream) that is not in memory, the returned body is
    /// empty.
    ///
    /// The request's `Debug` hides the signature and the session token, and a bearer token or an API key
    /// in a header. These are marked as sensitive. It shows everything else, including sensitive members
    /// and an API key in the query.
    ///
    /// # Errors
    /// Fails like [`Call::send`], with the errors that can occur before sending.
    pub async fn preview(&self) -> Result<http::Request<Bytes>, Error<E>> {
        let request = self.outgoing()?.request(Attempt { number: 1, skew: None }).await;
        request.map_err(|reason| self.not_sent(reason))
    }

    fn own(&mut self) -> &mut OwnSettings {
        self.settings.own.get_or_insert_default()
    }

    pub(super) fn outgoing(&self) -> Result<Outgoing<'_>, Error<E>> {
        let refused = |refused| Error::new(Failure::refused(self.reading.spec.name, refused), None);
        let bound = self.bound.as_ref().map_err(refused)?;
        Outgoing::new(&self.client, self.reading.spec, bound, &self.settings)
            .map_err(|reason| self.not_sent(reason))
    }

    pub(crate) fn not_sent(&self, reason: NotSent) -> Error<E> {
        let token = self.idempotency_token().map(str::to_owned);
        Error::new(Failure::of(self.reading.spec.name, Cause::NotSent(reason), 0, token), None)
    }

    /// Sends the call and waits for its output.
    ///
    /// # Errors
    /// Fails if the call cannot be sent, gets no response, or gets an error or an unreadable
    /// response. See [`Error`].
    pub fn send(self) -> Sending<T, E> {
        let Self { client, bound, settings, reading } = self;
        let ended = send(client, reading.spec, bound, settings, reading.output.body);
        Sending::new(ended, reading)
    }

    /// Sends the call and returns its output with the status, headers, body, attempts and idempotency
    /// token.
    ///
    /// # Errors
    /// Fails like [`Call::send`].
    pub fn send_with_metadata(
        self,
    ) -> impl Future<Output = Result<(T, Metadata), Error<E>>> + Send + use<T, E> {
        let Self { client, bound, settings, reading } = self;
        let mut ended = send(client, reading.spec, bound, settings, reading.output.body);
        async move {
            let ended = poll_fn(|context| with_room(|| ended.as_mut().poll(context)));
            let (ended, bound) = ended.await;
            reading.read(ended, bound)
        }
    }

    /// As [`Call::send_with_metadata`], for a caller that blocks: `wait` has the future run on another thread. The
    /// output is read on this one, whose stack it has to fit.
    #[cfg(feature = "blocking")]
    pub(crate) fn send_on<W>(self, wait: W) -> Result<(T, Metadata), Error<E>>
    where
        W: FnOnce(BoxFuture<'static, Ended>) -> Result<Ended, NotSent>,
    {
        let token = self.idempotency_token().map(str::to_owned);
        let Self { client, bound, settings, reading } = self;
        let spec = reading.spec;
        match wait(send(client, spec, bound, settings, reading.output.body)) {
            Ok((ended, bound)) => reading.read(ended, bound),
            Err(reason) => {
                Err(Error::new(Failure::of(spec.name, Cause::NotSent(reason), 0, token), None))
            }
        }
    }
}

/// The members of an operation in the body document.
struct Members<'o, O>(&'o O);

impl<O: Operation> WriteMembers for Members<'_, O> {
    fn write_members<W: MemberWriter>(&self, to: &mut W) {
        self.0.write_members(to);
    }
}

/// Does not show the target, headers or body, because they may contain sensitive values.
impl<T, E> fmt::Debug for Call<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Call")
            .field("operation", &self.reading.spec.name)
            .field("limits", &self.settings.limits)
            .field("idempotency_token", &self.idempotency_token())
            .finish_non_exhaustive()
    }
}
