//! The body of a response on its way out of the HTTP client.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::Uri;
use http_body::Body;
use tokio::time::{Sleep, sleep};

use super::TransportError;
use super::faults::{failed, silent};
use super::proxies::Proxy;

/// The parts of a body, each of which has to come in time.
pub(super) struct ResponseBody {
    pub(super) body: reqwest::Body,
    pub(super) uri: Uri,
    /// Boxed, since most bodies have none.
    pub(super) proxy: Option<Box<Proxy>>,
    pub(super) read_timeout: Duration,
    /// The time that is left to a part that is waited for.
    pub(super) left: Option<Pin<Box<Sleep>>>,
}

impl Stream for ResponseBody {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { body, uri, proxy, read_timeout, left } = self.get_mut();
        let proxy = proxy.as_deref();
        loop {
            match Pin::new(&mut *body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    *left = None;
                    // Trailers are not part of the body.
                    if let Ok(part) = frame.into_data() {
                        return Poll::Ready(Some(Ok(part)));
                    }
                }
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Some(Err(io_error(failed(uri, proxy, error)))));
                }
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => break,
            }
        }
        let left = left.get_or_insert_with(|| Box::pin(sleep(*read_timeout)));
        left.as_mut().poll(context).map(|()| Some(Err(io_error(silent(uri, proxy, *read_timeout)))))
    }
}

fn io_error(error: TransportError) -> io::Error {
    let kind =
        if error.is_timeout() { io::ErrorKind::TimedOut } else { io::ErrorKind::ConnectionAborted };
    io::Error::new(kind, error)
}
