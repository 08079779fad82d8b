//! The URL of a request, as reqwest represents it.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Url;

use super::TransportError;

/// Reads URLs, and keeps the one that was called last. Most are of its host, whose name is then not
/// read again; one that is called over and over is not read again at all.
#[derive(Default)]
pub(super) struct RequestUrls(Mutex<Option<Read>>);

/// A URL, and what its host was read from.
struct Read {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

impl RequestUrls {
    /// The URL of `signed`, which has that very path and query.
    pub(super) fn of(&self, signed: &Uri) -> Result<Url, TransportError> {
        let (Some(scheme), Some(authority)) = (signed.scheme(), signed.authority()) else {
            return Err(TransportError::unsendable("the URL has no host"));
        };
        let is_of_host = |read: &&Read| (&read.scheme, &read.authority) == (scheme, authority);
        let known = self.last().as_ref().filter(is_of_host).map(|read| read.url.clone());
        let mut url = match known {
            Some(url) if is_of(&url, signed) => return Ok(url),
            Some(url) => url,
            None => Url::parse(&format!("{scheme}://{authority}"))
                .map_err(TransportError::unsendable)?,
        };
        url.set_path(signed.path());
        url.set_query(signed.query());
        if !is_of(&url, signed) {
            // Neither is shown: they hold labels and queries, which may be sensitive.
            let problem = "the HTTP client would change the signed path or query";
            return Err(TransportError::unsendable(problem));
        }
        let (scheme, authority) = (scheme.clone(), authority.clone());
        *self.last() = Some(Read { scheme, authority, url: url.clone() });
        Ok(url)
    }

    fn last(&self) -> MutexGuard<'_, Option<Read>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows no URL: it holds labels and queries, which may be sensitive.
impl fmt::Debug for RequestUrls {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RequestUrls").finish_non_exhaustive()
    }
}

/// Whether the URL has the path and query of `signed`.
fn is_of(url: &Url, signed: &Uri) -> bool {
    url.path() == signed.path() && url.query() == signed.query()
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::*;

    #[test]
    fn a_url_is_as_if_it_were_read_whole() -> Result<(), Box<dyn Error>> {
        let urls = RequestUrls::default();
        for text in [
            "https://example.test/",
            "https://example.test/a%20b/c?d=e%2F&f",
            "https://example.test//a//",
            "https://example.test/a:b@c;d='e'?f='g'",
            "https://EXAMPLE.test/a",
            "http://example.test/?a",
            "http://example.test:80/a",
            "http://example.test:8080/a/%5B",
            "http://[::1]:8080/a",
            "http://127.1/a",
            "http://127.1/a?b",
            "http://127.1/b?b",
            "http://127.1/b",
        ] {
            let signed: Uri = text.parse()?;
            let whole = Url::parse(text)?;
            let whole = Some(whole).filter(|whole| is_of(whole, &signed));
            // A second time it is one that was read before.
            for _ in 0..2 {
                assert_eq!(urls.of(&signed).ok(), whole, "{text}");
            }
        }
        Ok(())
    }

    #[test]
    fn a_url_that_would_not_be_sent_as_it_was_signed_is_refused() -> Result<(), Box<dyn Error>> {
        let urls = RequestUrls::default();
        for text in
            ["https://a.test/b/../c", "https://a.test/%2e%2E/c", "https://a.test/b?c'd", "/a"]
        {
            assert!(urls.of(&text.parse()?).is_err(), "{text}");
        }
        Ok(())
    }
}
