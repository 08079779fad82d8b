//! The URL of a request, as reqwest has it.

use std::sync::{Mutex, PoisonError};

use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Url;

use super::TransportError;

/// Reads URLs. Most are of the host that was called last: a path is put behind one that was read
/// before, which takes half as long as to read it again.
#[derive(Debug, Default)]
pub(super) struct RequestUrls(Mutex<Option<Base>>);

/// A URL without path and query, and what it was read from.
#[derive(Debug)]
struct Base {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

impl RequestUrls {
    /// The URL of `signed`, which has that very path and query.
    pub(super) fn of(&self, signed: &Uri) -> Result<Url, TransportError> {
        let mut url = self.base(signed)?;
        url.set_path(signed.path());
        url.set_query(signed.query());
        if url.path() != signed.path() || url.query() != signed.query() {
            // Neither is shown: they hold labels and queries, which may be sensitive.
            let problem = "the HTTP client would change its path or query, which were signed";
            return Err(TransportError::unsendable(problem));
        }
        Ok(url)
    }

    fn base(&self, signed: &Uri) -> Result<Url, TransportError> {
        let (Some(scheme), Some(authority)) = (signed.scheme(), signed.authority()) else {
            return Err(TransportError::unsendable("its URL has no host"));
        };
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(base) = &*last
            && (&base.scheme, &base.authority) == (scheme, authority)
        {
            return Ok(base.url.clone());
        }
        let url = Url::parse(&format!("{scheme}://{authority}"));
        let url = url.map_err(TransportError::unsendable)?;
        let (scheme, authority) = (scheme.clone(), authority.clone());
        *last = Some(Base { scheme, authority, url: url.clone() });
        Ok(url)
    }
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
        ] {
            let signed: Uri = text.parse()?;
            let whole = Url::parse(text)?;
            let same = whole.path() == signed.path() && whole.query() == signed.query();
            assert_eq!(urls.of(&signed).ok(), same.then_some(whole), "{text}");
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
