//! The default transport of clients, which uses reqwest.

use std::future::{Future, ready};
use std::pin::pin;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::faults::{failed, silent};
use super::request_url::RequestUrls;
use super::response_body::ResponseBody;
use super::sent_body::{Progress, SentBody};
use super::{Roots, Transport, TransportError};
use crate::boxed_future::BoxFuture;
use crate::stream::ByteStream;

/// The user's changes to the HTTP client before it is built.
pub(crate) type ConfigureHttp =
    dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// The result of an exchange.
type Exchanged = Result<http::Response<ByteStream>, TransportError>;

/// The bounds of an exchange.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HttpLimits {
    pub(crate) connect_timeout: Duration,
    /// How long nothing may be sent or received.
    pub(crate) read_timeout: Duration,
}

/// The settings of an HTTP transport.
#[derive(Debug, Clone)]
pub(crate) struct HttpSettings {
    pub(crate) limits: HttpLimits,
    /// The certificates to trust instead of the platform's.
    pub(crate) roots: Option<Roots>,
}

/// A reqwest client with the required settings.
#[derive(Debug)]
pub(crate) struct HttpTransport {
    http: reqwest::Client,
    urls: RequestUrls,
    read_timeout: Duration,
    /// Why HTTPS is not available, on a machine where it is not.
    no_tls: Option<String>,
}

/// Ten years: effectively unlimited.
const LONGEST: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

impl HttpTransport {
    /// Builds the client with our defaults, then the user's settings, then the required settings.
    pub(crate) fn new(
        configure: Option<&ConfigureHttp>,
        settings: HttpSettings,
    ) -> Result<Self, reqwest::Error> {
        let HttpSettings { limits, roots } = settings;
        let HttpLimits { connect_timeout, read_timeout } = limits;
        // reqwest's own read timeout would end every request that takes longer to send.
        let defaults = reqwest::Client::builder().connect_timeout(connect_timeout);
        let (with_tls, no_tls) = super::tls::configure(defaults, roots);
        let (configured, no_tls) = match configure {
            // Who changes the client may have brought TLS along.
            Some(configure) => (configure(with_tls), None),
            None => (with_tls, no_tls),
        };
        // A signed request goes to the host it was signed for, once.
        let fixed = configured
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            // Would write requests into the log as they are, secrets and all.
            .connection_verbose(false)
            // The response is kept as it came. Another crate may have switched these features on.
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd();
        // It is added to the time of now, where there is no room for `Duration::MAX`.
        let read_timeout = read_timeout.min(LONGEST);
        Ok(Self { http: fixed.build()?, urls: RequestUrls::default(), read_timeout, no_tls })
    }

    /// Makes the request, and does no more before the exchange is waited for: that holds little then.
    fn exchange(
        &self,
        request: http::Request<ByteStream>,
    ) -> Result<impl Future<Output = Exchanged> + Send + use<'_>, TransportError> {
        if let (Some(reason), Some("https")) = (&self.no_tls, request.uri().scheme_str()) {
            return Err(TransportError::unsendable(reason.clone()));
        }
        let (head, body) = request.into_parts();
        let uri = head.uri;
        let (body, progress) = SentBody::of(body);
        let mut request = reqwest::Request::new(head.method, self.urls.of(&uri)?);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(body);
        let answering = self.http.execute(request);
        Ok(async move {
            let answer = match self.unless_silent(answering, progress.as_deref()).await {
                Some(Ok(answer)) => answer,
                Some(Err(error)) => {
                    let unread = progress.and_then(|progress| progress.take_error());
                    return Err(unread.map_or_else(|| failed(&uri, error), TransportError::body));
                }
                None => return Err(silent(&uri, self.read_timeout)),
            };
            let length = answer.content_length();
            Ok(http::Response::<reqwest::Body>::from(answer).map(|body| {
                let parts = ResponseBody { body, uri, read_timeout: self.read_timeout, left: None };
                ByteStream::of_parts(Box::pin(parts), length)
            }))
        })
    }

    /// Returns the result of `work`, or `None` if nothing was sent or received for too long.
    async fn unless_silent<T>(
        &self,
        work: impl Future<Output = T>,
        progress: Option<&Progress>,
    ) -> Option<T> {
        let mut work = pin!(work);
        let mut last = Instant::now();
        loop {
            if let Ok(done) = timeout_at(last + self.read_timeout, work.as_mut()).await {
                return Some(done);
            }
            let sent = progress?.last();
            if sent <= last {
                return None;
            }
            last = sent;
        }
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: http::Request<ByteStream>) -> BoxFuture<'_, Exchanged> {
        match self.exchange(request) {
            Ok(exchange) => Box::pin(exchange),
            Err(error) => Box::pin(ready(Err(error))),
        }
    }
}
