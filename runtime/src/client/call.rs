//! One call, with settings of its own.

use std::cell::Cell;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::bind::{BoundRequest, RefusedRequest, RequestBinder};
use crate::declared::{CodecOf, Operation, OperationError, OutputReader, ProtocolOf};
use crate::error::{Cause, Error, Failure, NotSent, ServiceError};
use crate::metadata::Metadata;
use crate::pipeline::{Attempt, CallLimits, Completed, Outgoing, Settings, run};
use crate::protocol::Protocol;
use crate::response::Response;
use crate::shape::{MemberWriter, ReadError, WriteMembers};
use crate::spec::OperationSpec;

/// What services take.
const LONGEST_PRESIGNED: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// One call of an operation, made by [`Client::call`](super::Client::call).
///
/// The operation is bound, and its idempotency token fixed, when the call is made: a preview and
/// the request that is sent carry the same one.
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
#[must_use = "a call is sent by `send` or `send_with_metadata`"]
pub struct Call<O> {
    client: Arc<Settings>,
    bound: Result<BoundRequest, RefusedRequest>,
    limits: CallLimits,
    // The operation itself is used up; this keeps its type without owning one.
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Call<O> {
    pub(super) fn new(client: Arc<Settings>, mut operation: O) -> Self {
        let tokens = Arc::clone(&client.tokens);
        let mut request = RequestBinder::new(O::SPEC, tokens, client.checks_constraints);
        operation.bind::<CodecOf<O>>(&mut request);
        if O::SPEC.has_document() {
            request.message().body_of_members::<CodecOf<O>, _>(&Members(&operation));
        }
        let bound = request.finish();
        let limits = client.limits;
        Self { client, bound, limits, operation: PhantomData }
    }

    /// How long the call may take, all attempts and the waits between them included. The client's
    /// by default, which has none; connecting (3.1 s) and waiting for data (60 s) have limits of
    /// their own.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.call = Some(limit);
        self
    }

    /// How long each attempt may take, from sending its request to the end of its response, or to its
    /// body where the output is a [`ByteStream`](crate::ByteStream). One that
    /// takes longer is given up, and retried. The client's by default, which has none.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = Some(limit);
        self
    }

    /// The idempotency token that the call will carry, given or filled in.
    pub fn idempotency_token(&self) -> Option<&str> {
        match &self.bound {
            Ok(bound) => bound.token.as_deref(),
            Err(refused) => refused.token.as_deref(),
        }
    }

    /// The signed request exactly as its first attempt would be sent now. Nothing is sent. The body is
    /// empty where it is a [`ByteStream`](crate::ByteStream) that is not in memory.
    ///
    /// Its `Debug` hides the signature and the session token, which are marked sensitive; it shows
    /// the rest, sensitive members too, since it is the request as it is.
    ///
    /// # Errors
    /// Those of [`Call::send`] that arise before sending.
    pub async fn preview(&self) -> Result<http::Request<Bytes>, Error<O::Error>> {
        let request = self.outgoing()?.request(Attempt { number: 1, skew: None }).await;
        request.map_err(|reason| self.not_sent(reason))
    }

    /// The request with its signature in the URL, for whoever sends it: as it is, with its method,
    /// all its headers and its body, before `expires` is over. Nothing is sent.
    ///
    /// Its URL holds the signature, which is as good as a key for this one request, and the session
    /// token; its `Debug` shows them. Temporary credentials end it when they end.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use aws_operation::{aws_operation, Client, Credentials};
    /// # #[aws_operation(method = "GET", path = "/things/{id}")]
    /// # struct GetThing { id: String }
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// # let client = Client::builder()
    /// #     .region("us-east-1")
    /// #     .service("things")
    /// #     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
    /// #     .build()?;
    /// let get = client.call(GetThing { id: "a b".to_owned() });
    /// let request = get.presign(Duration::from_secs(3_600)).await?;
    /// let url = request.uri().to_string();
    /// assert!(url.starts_with("https://things.us-east-1.amazonaws.com/things/a%20b?X-Amz-Algorithm="));
    /// // What is not in the URL, and has to be sent with it.
    /// assert_eq!((request.method().as_str(), request.body().len()), ("GET", 0));
    /// assert_eq!(request.headers().keys().collect::<Vec<_>>(), ["host"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Call::send`] that arise before sending; and where `expires` is not of 1 second to 7
    /// days, or the operation is declared with `auth = none`.
    pub async fn presign(
        &self,
        expires: Duration,
    ) -> Result<http::Request<Bytes>, Error<O::Error>> {
        if !(Duration::from_secs(1)..=LONGEST_PRESIGNED).contains(&expires) {
            let reason = format!("a presigned URL holds for 1 second to 7 days, not {expires:?}");
            return Err(self.not_sent(NotSent::new(reason)));
        }
        let request = self.outgoing()?.presigned(expires).await;
        request.map_err(|reason| self.not_sent(reason))
    }

    fn outgoing(&self) -> Result<Outgoing<'_>, Error<O::Error>> {
        let refused = |refused| Error::new(Failure::refused(O::NAME, refused), None);
        let bound = self.bound.as_ref().map_err(refused)?;
        Outgoing::new(&self.client, O::SPEC, bound).map_err(|reason| self.not_sent(reason))
    }

    fn not_sent(&self, reason: NotSent) -> Error<O::Error> {
        let token = self.idempotency_token().map(str::to_owned);
        Error::new(Failure::of(O::SPEC.name, Cause::NotSent(reason), 0, token), None)
    }

    /// Sends the call and waits for its output.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(self) -> impl Future<Output = Result<O::Output, Error<O::Error>>> + Send + use<O> {
        let Self { client, bound, limits, .. } = self;
        // The future of `send_with_metadata` would be held here, and once more where it is awaited.
        let OutputReader { streams, read } = O::output_reader::<ProtocolOf<O>>();
        async move {
            let ended = run(&client, O::SPEC, &bound, limits, streams).await;
            read_with::<O>(read, ended, bound).map(|(output, _)| output)
        }
    }

    /// As [`Call::send`], with the status, headers, attempts and token beside the output.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send_with_metadata(
        self,
    ) -> impl Future<Output = Result<(O::Output, Metadata), Error<O::Error>>> + Send + use<O> {
        let Self { client, bound, limits, .. } = self;
        let OutputReader { streams, read } = O::output_reader::<ProtocolOf<O>>();
        async move {
            let ended = run(&client, O::SPEC, &bound, limits, streams).await;
            read_with::<O>(read, ended, bound)
        }
    }
}

/// The members of an operation that are in the body document.
struct Members<'o, O>(&'o O);

impl<O: Operation> WriteMembers for Members<'_, O> {
    fn write_members<W: MemberWriter>(&self, to: &mut W) {
        self.0.write_members(to);
    }
}

/// Shows neither target, headers nor body, which may hold what is sensitive.
impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Call")
            .field("operation", &O::SPEC.name)
            .field("limits", &self.limits)
            .field("idempotency_token", &self.idempotency_token())
            .finish_non_exhaustive()
    }
}

fn read_with<O: Operation>(
    read: fn(Response<'_>) -> Result<O::Output, ReadError>,
    ended: Result<Completed, Failure>,
    bound: Result<BoundRequest, RefusedRequest>,
) -> Result<(O::Output, Metadata), Error<O::Error>> {
    let mut completed = ended.map_err(failed::<O>)?;
    let stream = completed.stream.take().map(Cell::new);
    let response = match &stream {
        Some(stream) => Response::streamed(&completed.answer, stream),
        None => Response::new(&completed.answer),
    };
    match read(response) {
        Ok(output) => Ok((output, metadata(completed, bound))),
        Err(error) => Err(Error::new(unreadable(O::SPEC, completed, bound, error), None)),
    }
}

fn failed<O: Operation>(mut failure: Failure) -> Error<O::Error> {
    let modeled = failure.cause.last_service_error().and_then(modeled::<O>);
    Error::new(failure, modeled)
}

/// The modeled error that it is, if it is one and can be read; otherwise why it cannot is noted.
fn modeled<O: Operation>(error: &mut ServiceError) -> Option<O::Error> {
    let response = Response::new(&error.response);
    let reader = ProtocolOf::<O>::error_reader(&error.content);
    let shape = error.shape?;
    let read = reader.and_then(|document| O::Error::read(shape, response, document));
    read.map_err(|unreadable| error.unreadable = Some(unreadable)).ok()
}

// What follows is the same for every operation, and compiled once.

fn metadata(completed: Completed, bound: Result<BoundRequest, RefusedRequest>) -> Metadata {
    let Completed { answer, attempts, .. } = completed;
    let (parts, _) = answer.into_parts();
    let status = parts.status.as_u16();
    Metadata { status, headers: parts.headers, attempts, idempotency_token: token_of(bound) }
}

#[cold]
fn unreadable(
    spec: &'static OperationSpec,
    completed: Completed,
    bound: Result<BoundRequest, RefusedRequest>,
    error: ReadError,
) -> Failure {
    let Completed { answer, attempts, .. } = completed;
    let cause = Cause::Unreadable { response: answer, error };
    Failure::of(spec.name, cause, attempts, token_of(bound))
}

fn token_of(bound: Result<BoundRequest, RefusedRequest>) -> Option<String> {
    bound.map_or_else(|refused| refused.token, |bound| bound.token)
}
