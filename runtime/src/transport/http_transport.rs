//! The default transport of clients, which uses reqwest.

use std::future::{Future, ready};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::connections::Connections;
use super::faults::{failed, silent, unconnected};
use super::proxies::{Proxies, Proxy};
use super::request_url::RequestUrls;
use super::response_body::ResponseBody;
use super::sent_body::{Progress, SentBody};
use super::tls::Tls;
use super::{EventTimeout, ReadTimeout, Roots, Transport, TransportError};
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
    pub(crate) proxies: Proxies,
}

/// Sends with reqwest clients that have the required settings.
#[derive(Debug)]
pub(crate) struct HttpTransport {
    connections: Connections,
    urls: RequestUrls,
    limits: HttpLimits,
    proxies: Proxies,
    /// Whether the user has changed the HTTP client, perhaps its proxies and its limits too.
    is_configured: bool,
    /// Why HTTPS is not available, on a machine where it is not.
    no_tls: Option<String>,
}

/// Ten years: effectively unlimited.
const LONGEST: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// How many idle connections to a host are kept. reqwest keeps them all.
const MOST_IDLE: usize = 50;

impl HttpTransport {
    /// Builds clients with our defaults, then the user's settings, then the required settings.
    pub(crate) fn new(
        configure: Option<Arc<ConfigureHttp>>,
        settings: HttpSettings,
    ) -> Result<Self, reqwest::Error> {
        let HttpSettings { limits, roots, proxies } = settings;
        let HttpLimits { connect_timeout, read_timeout } = limits;
        let is_configured = configure.is_some();
        let proxies = match configure.as_deref() {
            Some(configure) => proxies.unless_removed(configure),
            None => proxies,
        };
        let (tls, no_tls) = Tls::new(roots);
        // Whoever changes the client may have brought TLS along.
        let no_tls = no_tls.filter(|_| !is_configured);
        let between = proxies.clone();
        let connections = Connections::new(move || {
            // reqwest's own read timeout would end every request that takes longer to send.
            let defaults = reqwest::Client::builder()
                .connect_timeout(connect_timeout)
                .pool_max_idle_per_host(MOST_IDLE)
                // reqwest reads the variables by rules of its own.
                .no_proxy()
                // A header that goes on in the next line is obsolete, and a response all the same.
                .http1_allow_obsolete_multiline_headers_in_responses(true);
            // reqwest would give up after 30 s without an acknowledgement, whatever `read_timeout` is.
            #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
            let defaults = defaults.tcp_user_timeout(None);
            let with_tls = tls.configure(defaults);
            let configured = match &configure {
                Some(configure) => configure(with_tls),
                None => with_tls,
            };
            required(between.configure(configured)).build()
        })?;
        // It is added to the time of now, where there is no room for `Duration::MAX`.
        let limits = HttpLimits { read_timeout: read_timeout.min(LONGEST), ..limits };
        let urls = RequestUrls::default();
        Ok(Self { connections, urls, limits, proxies, is_configured, no_tls })
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
        let own = head.extensions.get::<ReadTimeout>();
        let read_timeout = own.map_or(self.limits.read_timeout, |own| own.0.min(LONGEST));
        let of_events = head.extensions.get::<EventTimeout>();
        let of_body = of_events.map_or(read_timeout, |limit| limit.0.min(LONGEST));
        let uri = head.uri;
        let proxy = self.proxies.to(&uri);
        proxy.map_or(Ok(()), Proxy::check).map_err(TransportError::unsendable)?;
        // Another one of the user's may come before it.
        let proxy = proxy.filter(|_| !self.is_configured);
        let (body, progress) = SentBody::of(body);
        let mut request = reqwest::Request::new(head.method, self.urls.of(&uri)?);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(body);
        let pooled = self.connections.current().map_err(TransportError::unsendable)?;
        let answering = pooled.http.execute(request);
        Ok(async move {
            let answer = match unless_silent(answering, progress.as_deref(), read_timeout).await {
                Some(Ok(answer)) => answer,
                Some(Err(error)) => {
                    if let Some(unread) = progress.and_then(|progress| progress.take_error()) {
                        return Err(TransportError::body(unread));
                    }
                    if error.is_connect() {
                        let limit = self.limits.connect_timeout;
                        let limit = (!self.is_configured).then_some(limit);
                        return Err(unconnected(&uri, proxy, limit, error));
                    }
                    self.connections.broke(&pooled);
                    return Err(failed(&uri, proxy, error));
                }
                None => {
                    self.connections.broke(&pooled);
                    return Err(silent(&uri, proxy, read_timeout));
                }
            };
            pooled.responded();
            let length = answer.content_length();
            Ok(http::Response::<reqwest::Body>::from(answer).map(|body| {
                let proxy = proxy.cloned().map(Box::new);
                let parts = ResponseBody { body, uri, proxy, read_timeout: of_body, left: None };
                ByteStream::of_parts(Box::pin(parts), length)
            }))
        })
    }
}

/// Returns the result of `work`, or `None` if nothing was sent or received for too long.
async fn unless_silent<T>(
    work: impl Future<Output = T>,
    progress: Option<&Progress>,
    read_timeout: Duration,
) -> Option<T> {
    let mut work = pin!(work);
    let mut last = Instant::now();
    loop {
        if let Ok(done) = timeout_at(last + read_timeout, work.as_mut()).await {
            return Some(done);
        }
        let sent = progress?.last();
        if sent <= last {
            return None;
        }
        last = sent;
    }
}

/// The builder with what no user may change.
fn required(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
        // A signed request goes to the host it was signed for, once.
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        // Would write requests into the log as they are, secrets and all.
        .connection_verbose(false)
        // The response is kept as it came. Another crate may have switched these features on.
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd()
}

impl Transport for HttpTransport {
    fn send(&self, request: http::Request<ByteStream>) -> BoxFuture<'_, Exchanged> {
        match self.exchange(request) {
            Ok(exchange) => Box::pin(exchange),
            Err(error) => Box::pin(ready(Err(error))),
        }
    }
}
