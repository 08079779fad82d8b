//! The transport of every client that is not given another: reqwest.

use std::error::Error;
use std::fmt;
use std::future::{Future, ready};
use std::pin::pin;
use std::time::Duration;

use http::Uri;
use tokio::time::{Instant, timeout_at};

use super::answer_body::AnswerBody;
use super::request_url::RequestUrls;
use super::sent_body::{Progress, SentBody};
use super::{BoxFuture, Roots, Transport, TransportError};
use crate::stream::ByteStream;

/// What a user does to the HTTP client before it is built.
pub(crate) type ConfigureHttp =
    Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// What comes of an exchange.
type Exchanged = Result<http::Response<ByteStream>, TransportError>;

/// The bounds of an exchange.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HttpLimits {
    pub(crate) connect_timeout: Duration,
    /// How long nothing may be sent and nothing come.
    pub(crate) read_timeout: Duration,
}

/// A reqwest client, and what must hold of it.
#[derive(Debug)]
pub(crate) struct HttpTransport {
    http: reqwest::Client,
    urls: RequestUrls,
    read_timeout: Duration,
    /// Why HTTPS is out of reach, on a machine where it is.
    no_tls: Option<String>,
}

/// Ten years, which is for ever.
const LONGEST: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

impl HttpTransport {
    /// Builds the client: our defaults, then the user's settings, then what must hold. It trusts
    /// `roots`, or else whom the platform trusts.
    pub(crate) fn new(
        configure: Option<ConfigureHttp>,
        limits: HttpLimits,
        roots: Option<Roots>,
    ) -> Result<Self, reqwest::Error> {
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
            // The answer is kept as it came. Another crate may have switched these features on.
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
                let parts = AnswerBody { body, uri, read_timeout: self.read_timeout, left: None };
                ByteStream::of_parts(Box::pin(parts), length)
            }))
        })
    }

    /// What comes of `work`; `None` where for too long nothing was sent and nothing came.
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

/// The host, and the port that is not the usual one: never a user or password.
fn host(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    uri.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// For so long nothing was sent and nothing came.
pub(super) fn silent(uri: &Uri, read_timeout: Duration) -> TransportError {
    let host = host(uri);
    TransportError::timeout(format!("{host}: silent for {read_timeout:?}, the `read_timeout`"))
}

pub(super) fn failed(uri: &Uri, error: reqwest::Error) -> TransportError {
    let timeout = error.is_timeout();
    // The rest of the URL holds labels and queries, which may be sensitive.
    let error = FromHost { host: host(uri), error: error.without_url() };
    if timeout { TransportError::timeout(error) } else { TransportError::new(error) }
}

/// An error, and the host that it came of: a mistyped endpoint shows.
#[derive(Debug)]
struct FromHost {
    host: String,
    error: reqwest::Error,
}

impl fmt::Display for FromHost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.host, self.error)
    }
}

impl Error for FromHost {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}
