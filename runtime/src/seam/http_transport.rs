//! The transport of every client that is not given another: reqwest.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use super::{BoxFuture, Roots, Transport, TransportError};

/// How much memory is set aside before a body has come.
const RESERVED: usize = 1 << 20;

/// What a user does to the HTTP client before it is built.
pub(crate) type ConfigureHttp =
    Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// The bounds of an exchange.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HttpLimits {
    pub(crate) connect_timeout: Duration,
    /// Also bounds the wait between two parts of a body.
    pub(crate) read_timeout: Duration,
    /// How many bytes of a body are held in memory.
    pub(crate) max_answer_size: usize,
}

/// A reqwest client, and what must hold of it.
#[derive(Debug)]
pub(crate) struct HttpTransport {
    http: reqwest::Client,
    max_answer_size: usize,
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
        let HttpLimits { connect_timeout, read_timeout, max_answer_size } = limits;
        // reqwest adds it to the time of now, where there is no room for `Duration::MAX`.
        let read_timeout = read_timeout.min(LONGEST);
        let defaults =
            reqwest::Client::builder().connect_timeout(connect_timeout).read_timeout(read_timeout);
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
        Ok(Self { http: fixed.build()?, max_answer_size, no_tls })
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        if let (Some(reason), Some("https")) = (&self.no_tls, request.uri().scheme_str()) {
            return Err(TransportError::unsendable(reason.clone()));
        }
        let signed = request.uri().clone();
        let request = reqwest::Request::try_from(request).map_err(TransportError::unsendable)?;
        let url = request.url();
        if url.path() != signed.path() || url.query() != signed.query() {
            // Neither is shown: they hold labels and queries, which may be sensitive.
            let problem = "the HTTP client would change its path or query, which were signed";
            return Err(TransportError::unsendable(problem));
        }
        let host = host(&signed);
        let failed = |error| failed(&host, error);
        let mut answer = self.http.execute(request).await.map_err(failed)?;
        let headers = std::mem::take(answer.headers_mut());
        let (status, version) = (answer.status(), answer.version());
        let body = self.read(answer, &host).await?;
        let mut whole = http::Response::new(body);
        *whole.status_mut() = status;
        *whole.headers_mut() = headers;
        *whole.version_mut() = version;
        Ok(whole)
    }

    /// The body, read no further than the limit; not at all where its length says that it is longer.
    async fn read(
        &self,
        mut answer: reqwest::Response,
        host: &str,
    ) -> Result<Bytes, TransportError> {
        let (status, limit) = (answer.status().as_u16(), self.max_answer_size);
        let too_large = || {
            TransportError::too_large(format!(
                "the body of the {status} answer is longer than the client's `max_answer_size`, {limit} bytes"
            ))
        };
        let announced = answer.content_length().unwrap_or_default();
        let announced = usize::try_from(announced).unwrap_or(usize::MAX);
        if announced > limit {
            return Err(too_large());
        }
        // What is announced need not come.
        let mut body = Vec::with_capacity(announced.min(RESERVED));
        while let Some(chunk) = answer.chunk().await.map_err(|error| failed(host, error))? {
            if chunk.len() > limit - body.len() {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.into())
    }
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// The host, and the port that is not the usual one: never a user or password.
fn host(uri: &http::Uri) -> String {
    let host = uri.host().unwrap_or_default();
    uri.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

fn failed(host: &str, error: reqwest::Error) -> TransportError {
    let timeout = error.is_timeout();
    // The rest of the URL holds labels and queries, which may be sensitive.
    let error = FromHost { host: host.to_owned(), error: error.without_url() };
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
