//! A single blocking call with its own settings.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use super::worker::Worker;
use crate::client::{PostPolicy, Presigned, PresignedPost};
use crate::error::Error;
use crate::metadata::Metadata;

/// A single blocking call of an operation, created by [`Client::call`](super::Client::call).
///
/// Its settings are those of [`Call`](crate::Call).
#[must_use = "a call is sent when you call `send` or `send_with_metadata`"]
pub struct Call<T, E> {
    call: crate::Call<T, E>,
    worker: Worker,
}

impl<T, E> Call<T, E> {
    pub(super) fn new(call: crate::Call<T, E>, worker: Worker) -> Self {
        Self { call, worker }
    }

    /// Limits how long the call may take. See [`Call::timeout`](crate::Call::timeout).
    pub fn timeout(self, limit: Duration) -> Self {
        Self { call: self.call.timeout(limit), ..self }
    }

    /// Limits how long each attempt may take. See [`Call::attempt_timeout`](crate::Call::attempt_timeout).
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        Self { call: self.call.attempt_timeout(limit), ..self }
    }

    /// Limits how long the service may be silent. See [`Call::read_timeout`](crate::Call::read_timeout).
    pub fn read_timeout(self, limit: Duration) -> Self {
        Self { call: self.call.read_timeout(limit), ..self }
    }

    /// Sets how many times the request may be sent. See [`Call::max_attempts`](crate::Call::max_attempts).
    pub fn max_attempts(self, attempts: u32) -> Self {
        Self { call: self.call.max_attempts(attempts), ..self }
    }

    /// Sets the region. See [`Call::region`](crate::Call::region).
    pub fn region(self, region: impl Into<String>) -> Self {
        Self { call: self.call.region(region), ..self }
    }

    /// Sets the URL that the request goes to. See [`Call::endpoint_url`](crate::Call::endpoint_url).
    pub fn endpoint_url(self, url: impl Into<String>) -> Self {
        Self { call: self.call.endpoint_url(url), ..self }
    }

    /// Adds a header, which is signed. See [`Call::header`](crate::Call::header).
    pub fn header(self, name: http::HeaderName, value: http::HeaderValue) -> Self {
        Self { call: self.call.header(name, value), ..self }
    }

    /// Returns the idempotency token that the call will send, whether you set it or it was filled in.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.call.idempotency_token()
    }

    /// Sends the call and returns its output.
    ///
    /// # Errors
    /// Fails like [`Client::send`](super::Client::send).
    pub fn send(self) -> Result<T, Error<E>> {
        self.send_with_metadata().map(|(output, _)| output)
    }

    /// Sends the call and returns its output with the status, headers, body, attempts and idempotency token.
    ///
    /// # Errors
    /// Fails like [`Client::send`](super::Client::send).
    pub fn send_with_metadata(self) -> Result<(T, Metadata), Error<E>> {
        let Self { call, worker } = self;
        call.send_on(|sent| worker.run(sent))
    }
}

impl<T, E: Send> Call<T, E> {
    /// Returns the signed request without sending it. See [`Call::preview`](crate::Call::preview).
    ///
    /// # Errors
    /// Fails like [`Call::send`], with the errors that can occur before sending.
    pub fn preview(&self) -> Result<http::Request<Bytes>, Error<E>> {
        self.unsent(self.call.preview())
    }

    /// Returns the request with its signature in the URL. See [`Call::presign`](crate::Call::presign).
    ///
    /// # Errors
    /// Fails like [`Call::presign`](crate::Call::presign).
    pub fn presign(&self, expires: Duration) -> Result<Presigned, Error<E>> {
        self.unsent(self.call.presign(expires))
    }

    /// Returns the request as a GET with its signature in the URL. See
    /// [`Call::presign_get`](crate::Call::presign_get).
    ///
    /// # Errors
    /// Fails like [`Call::presign_get`](crate::Call::presign_get).
    pub fn presign_get(&self, expires: Duration) -> Result<Presigned, Error<E>> {
        self.unsent(self.call.presign_get(expires))
    }

    /// Returns a form that uploads to S3. See [`Call::presign_post`](crate::Call::presign_post).
    ///
    /// # Errors
    /// Fails like [`Call::presign_post`](crate::Call::presign_post).
    pub fn presign_post(
        &self,
        policy: PostPolicy,
        expires: Duration,
    ) -> Result<PresignedPost, Error<E>> {
        self.unsent(self.call.presign_post(policy, expires))
    }

    /// Waits for what the call makes without being sent.
    fn unsent<R: Send>(
        &self,
        made: impl Future<Output = Result<R, Error<E>>> + Send,
    ) -> Result<R, Error<E>> {
        self.worker.run_borrowed(made).unwrap_or_else(|reason| Err(self.call.not_sent(reason)))
    }
}

/// Does not show the target, headers or body, because they may contain sensitive values.
impl<T, E> fmt::Debug for Call<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(formatter)
    }
}
