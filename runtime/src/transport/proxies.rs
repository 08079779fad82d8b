//! The proxies that the variables of the environment name, by the rules of Python's `urllib`, which
//! botocore follows.

use std::env;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use http::Uri;
use reqwest::Url;

use super::ConfigureHttp;

/// The proxies for each scheme, and the hosts that are reached without one. By default there are none.
#[derive(Default, Clone)]
pub(crate) struct Proxies {
    http: Option<Proxy>,
    https: Option<Proxy>,
    /// The entries of `NO_PROXY`, in lower case.
    no: Vec<String>,
}

/// A proxy, by the variable that names it.
#[derive(Clone)]
pub(super) struct Proxy {
    variable: String,
    /// `None` if the variable does not hold the URL of an HTTP proxy.
    url: Option<Url>,
}

impl Proxies {
    pub(crate) fn of_environment() -> Self {
        let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        };
        Self::of(&env::vars_os().filter_map(text).collect::<Vec<_>>())
    }

    fn of(variables: &[(String, String)]) -> Self {
        // A web server turns a client's header `Proxy` into `HTTP_PROXY` for its CGI programs.
        let is_cgi = variables.iter().any(|(name, _)| name == "REQUEST_METHOD");
        let named = |lower: &str, any_case: bool| {
            let is_lower = |(name, _): &&(String, String)| name == lower;
            let is_it = |(name, value): &&(String, String)| {
                any_case && !value.is_empty() && name.eq_ignore_ascii_case(lower)
            };
            // An empty one in lower case takes back what the other says.
            let found = variables.iter().find(is_lower);
            let found = found.or_else(|| variables.iter().find(is_it));
            found.filter(|(_, value)| !value.is_empty())
        };
        let proxy =
            |lower, any_case| named(lower, any_case).map(|(name, url)| Proxy::of(name, url));
        let no = named("no_proxy", true).map_or("", |(_, entries)| entries.as_str());
        Self {
            http: proxy("http_proxy", !is_cgi),
            https: proxy("https_proxy", true),
            no: match no {
                "*" => vec![no.to_owned()],
                // Among other entries, `*` is not a host.
                no => no.split(',').filter_map(entry).filter(|entry| entry != "*").collect(),
            },
        }
    }

    /// What is left of these after the user's changes to the HTTP client: `no_proxy` takes them all away.
    pub(super) fn unless_removed(self, configure: &ConfigureHttp) -> Self {
        // The proxy here stands for them, and holds the mark for as long as the builder holds it.
        let mark = Arc::new(());
        let held = Arc::clone(&mark);
        let stand_in = reqwest::Proxy::custom(move |_| {
            let _ = &held;
            None::<Url>
        });
        let _configured = configure(reqwest::Client::builder().proxy(stand_in));
        if Arc::strong_count(&mark) > 1 { self } else { Self::default() }
    }

    /// The builder with these, behind the proxies that it has.
    pub(super) fn configure(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        if self.http.is_none() && self.https.is_none() {
            return builder;
        }
        let proxies = self.clone();
        builder.proxy(reqwest::Proxy::custom(move |url| {
            let host = url.host_str()?;
            proxies.between(url.scheme(), host, url.port_or_known_default())?.url.clone()
        }))
    }

    /// The proxy that a request goes by.
    pub(super) fn to(&self, uri: &Uri) -> Option<&Proxy> {
        let scheme = uri.scheme_str()?;
        let default = if scheme == "https" { 443 } else { 80 };
        self.between(scheme, uri.host()?, Some(uri.port_u16().unwrap_or(default)))
    }

    fn between(&self, scheme: &str, host: &str, port: Option<u16>) -> Option<&Proxy> {
        let proxy = match scheme {
            "http" => self.http.as_ref(),
            "https" => self.https.as_ref(),
            _ => None,
        }?;
        let host = host.to_ascii_lowercase();
        let with_port = port.map(|port| format!("{host}:{port}")).unwrap_or_default();
        let address = bare(&host).parse().ok();
        let is_direct = |entry: &String| {
            let is_of = |host: &str| {
                let before = host.strip_suffix(entry.as_str());
                before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
            };
            let in_range = || address.is_some_and(|address| is_in_range(address, entry));
            entry == "*" || is_of(&host) || is_of(&with_port) || in_range()
        };
        (!self.no.iter().any(is_direct)).then_some(proxy)
    }
}

/// An entry as it is compared: a leading dot says nothing.
fn entry(written: &str) -> Option<String> {
    let entry = written.trim().trim_start_matches('.').to_ascii_lowercase();
    (!entry.is_empty()).then_some(entry)
}

/// An address without the brackets of IPv6.
fn bare(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}

/// Whether the address is the one of `entry`, or in the range that it names: `10.0.0.0/8`.
fn is_in_range(address: IpAddr, entry: &str) -> bool {
    let (network, bits) = match entry.split_once('/') {
        Some((network, bits)) => (network, bits.parse::<u32>().ok()),
        None => (entry, Some(u128::BITS)),
    };
    let (Ok(network), Some(bits)) = (bare(network).parse::<IpAddr>(), bits) else { return false };
    let (width, differing) = match (network, address) {
        (IpAddr::V4(a), IpAddr::V4(b)) => (32, u128::from(a.to_bits() ^ b.to_bits())),
        (IpAddr::V6(a), IpAddr::V6(b)) => (128, a.to_bits() ^ b.to_bits()),
        _ => return false,
    };
    differing.checked_shr(width - bits.min(width)).is_none_or(|differing| differing == 0)
}

impl Proxy {
    fn of(variable: &str, value: &str) -> Self {
        let value = value.trim();
        let url = match value.split_once("//") {
            Some((scheme, _)) if scheme.ends_with(':') => value.to_owned(),
            Some(("", _)) => format!("http:{value}"),
            _ => format!("http://{value}"),
        };
        let is_http = |url: &Url| matches!(url.scheme(), "http" | "https") && url.has_host();
        Self { variable: variable.to_owned(), url: Url::parse(&url).ok().filter(is_http) }
    }

    /// Says what is wrong with the variable. Its value is not shown: it may hold a password.
    pub(super) fn check(&self) -> Result<(), String> {
        let problem = || {
            let variable = &self.variable;
            format!(
                "`{variable}` is not the URL of an HTTP proxy, such as `http://proxy.example:3128`"
            )
        };
        self.url.as_ref().map(drop).ok_or_else(problem)
    }
}

/// The host and port, and the variable: never a user or password.
impl fmt::Display for Proxy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.as_ref().and_then(Url::host_str).unwrap_or_default();
        let port = self.url.as_ref().and_then(Url::port_or_known_default).unwrap_or_default();
        write!(formatter, "the proxy {host}:{port} (`{}`)", self.variable)
    }
}

/// Shows no proxy: its URL may hold a password.
impl fmt::Debug for Proxies {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Proxies").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread;
    use std::time::Duration;

    use super::super::{HttpLimits, HttpSettings, HttpTransport, Transport};
    use super::*;
    use crate::stream::ByteStream;

    fn of(variables: &[(&str, &str)]) -> Proxies {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Proxies::of(&variables.iter().map(owned).collect::<Vec<_>>())
    }

    /// The proxy that a URL is requested by, or what is wrong with it.
    fn to(proxies: &Proxies, url: &str) -> Option<String> {
        let uri: Uri = url.parse().unwrap_or_default();
        let proxy = proxies.to(&uri)?;
        Some(proxy.check().map_or_else(|problem| problem, |()| proxy.to_string()))
    }

    const HTTP: &str = "http://things.test/x";

    /// Each seen in botocore.
    #[test]
    fn the_variable_of_the_scheme_names_the_proxy() {
        for (variables, port) in [
            (&[("http_proxy", "http://p:1")][..], Some(1)),
            (&[("HTTP_PROXY", "http://p:1")], Some(1)),
            (&[("Http_Proxy", "http://p:1")], Some(1)),
            (&[("HTTP_PROXY", "http://p:1"), ("http_proxy", "http://p:2")], Some(2)),
            (&[("http_proxy", "http://p:2"), ("HTTP_PROXY", "http://p:1")], Some(2)),
            (&[("http_proxy", "http://p:2"), ("HTTP_PROXY", "")], Some(2)),
            (&[("HTTP_PROXY", "http://p:1"), ("http_proxy", "")], None),
            (&[("http_proxy", "")], None),
            (&[("ALL_PROXY", "http://p:1"), ("all_proxy", "http://p:1")], None),
            (&[("https_proxy", "http://p:1")], None),
            (&[("HTTP_PROXY", "http://p:1"), ("REQUEST_METHOD", "GET")], None),
            (&[("http_proxy", "http://p:1"), ("REQUEST_METHOD", "GET")], Some(1)),
            (&[("http_proxy", "p:1")], Some(1)),
            (&[("http_proxy", "//p:1")], Some(1)),
            (&[("http_proxy", "http://p")], Some(80)),
            (&[("http_proxy", "https://p")], Some(443)),
            (&[("http_proxy", "http://p:1/path?x")], Some(1)),
        ] {
            let found = to(&of(variables), HTTP);
            let named = port.map(|port| format!("the proxy p:{port} (`"));
            match (&found, &named) {
                (Some(found), Some(named)) => assert!(found.starts_with(named), "{found}"),
                _ => assert_eq!(found, named, "{variables:?}"),
            }
        }
        let https = of(&[("HTTPS_PROXY", "http://p:1")]);
        assert_eq!(to(&https, "https://x.test").as_deref(), Some("the proxy p:1 (`HTTPS_PROXY`)"));
    }

    /// botocore gives up on white space and upper case too.
    #[test]
    fn a_value_may_be_surrounded_by_white_space_but_must_be_a_url() {
        for url in [" http://p:1", "http://p:1 ", "http://p:1\n", "HTTP://p:1", " p:1"] {
            let found = to(&of(&[("http_proxy", url)]), HTTP);
            assert_eq!(found.as_deref(), Some("the proxy p:1 (`http_proxy`)"), "{url:?}");
        }
        for url in [" ", "socks5://u:SECRET@p:1", "http://u:SECRET#@p:1", "http://", "a b", "p:x"] {
            let found = to(&of(&[("http_proxy", url)]), HTTP).unwrap_or_default();
            assert!(found.starts_with("`http_proxy` is not the URL of"), "{url:?}: {found}");
            assert!(!found.contains("SECRET"), "{found}");
            // It is not missed if no request needs it.
            assert_eq!(to(&of(&[("http_proxy", url)]), "https://things.test"), None);
            assert_eq!(to(&of(&[("http_proxy", url), ("no_proxy", "*")]), HTTP), None);
        }
    }

    /// Each seen in botocore, except the ranges and `::1`.
    #[test]
    fn hosts_of_no_proxy_are_reached_directly() {
        for (no, url, direct) in [
            ("*", "http://localhost:8000", true),
            ("*", "http://127.0.0.1:8000", true),
            ("x,*", "http://localhost:8000", false),
            ("localhost", "http://localhost:8000", true),
            ("LOCALHOST", "http://localhost:8000", true),
            ("localhost", "http://LOCALHOST:8000", true),
            ("localhost:8000", "http://localhost:8000", true),
            ("localhost:8001", "http://localhost:8000", false),
            ("localhost:80", "http://localhost", true),
            (".localhost", "http://localhost:8000", true),
            ("..localhost", "http://localhost:8000", true),
            ("host", "http://localhost:8000", false),
            (" x , localhost ,", "http://localhost:8000", true),
            (",", "http://localhost:8000", false),
            (".", "http://localhost:8000", false),
            ("x localhost", "http://localhost:8000", false),
            ("*.localhost", "http://localhost:8000", false),
            ("things.test", "http://a.things.test", true),
            (".things.test", "http://a.things.test", true),
            ("things.test:80", "http://a.things.test", true),
            ("things.test", "http://nothings.test", false),
            ("127.0.0.1", "http://127.0.0.1:8000", true),
            ("127.0.0.1:8000", "http://127.0.0.1:8000", true),
            ("127.*", "http://127.0.0.1:8000", false),
            ("127.0.0.0/8", "http://127.1.2.3", true),
            ("127.0.0.0/8", "http://128.1.2.3", false),
            ("127.0.0.1/32", "http://127.0.0.1", true),
            ("127.0.0.1/32", "http://127.0.0.2", false),
            ("0.0.0.0/0", "http://9.9.9.9", true),
            ("10.0.0.0/99", "http://10.0.0.1", false),
            ("10.0.0.0/x", "http://10.0.0.0", false),
            ("[::1]", "http://[::1]:8000", true),
            ("[::1]:8000", "http://[::1]:8000", true),
            ("::1", "http://[::1]:8000", true),
            ("fd00::/8", "http://[fd00:ec2::254]", true),
            ("fd00::/8", "http://[fe00::1]", false),
            ("::/0", "http://[fe00::1]", true),
            ("::/0", "http://127.0.0.1", false),
        ] {
            for name in ["no_proxy", "NO_PROXY"] {
                let proxies = of(&[("http_proxy", "http://p:1"), (name, no)]);
                assert_eq!(to(&proxies, url).is_none(), direct, "{no} {url}");
            }
        }
    }

    #[test]
    fn no_password_is_shown() {
        let proxies = of(&[("http_proxy", "http://SECRET:SECRET@p:1")]);
        let shown = format!("{proxies:?} {:?}", to(&proxies, HTTP));
        assert!(!shown.contains("SECRET"), "{shown}");
        assert!(shown.contains("the proxy p:1"), "{shown}");
    }

    #[test]
    fn the_users_no_proxy_takes_them_away() {
        let proxies = of(&[("http_proxy", "http://p:1")]);
        let left = |configure: &ConfigureHttp| to(&proxies.clone().unless_removed(configure), HTTP);
        assert_eq!(left(&|http| http.no_proxy()), None);
        assert!(left(&|http| http.pool_max_idle_per_host(1)).is_some());
    }

    /// The URL of a server that gives every request this status.
    fn server(status: u16) -> std::io::Result<String> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let url = format!("http://{}", listener.local_addr()?);
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let _ = stream.read(&mut [0; 1024]);
                let answer = format!("HTTP/1.1 {status} x\r\nConnection: close\r\n\r\n");
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        Ok(url)
    }

    #[tokio::test]
    async fn the_users_own_proxy_comes_before_that_of_the_environment() -> Result<(), Box<dyn Error>>
    {
        let (of_environment, of_user) = (server(201)?, reqwest::Proxy::http(server(202)?)?);
        let second = Duration::from_secs(1);
        let settings = HttpSettings {
            limits: HttpLimits { connect_timeout: second, read_timeout: second },
            roots: None,
            proxies: of(&[("http_proxy", &of_environment)]),
        };
        let own: Arc<ConfigureHttp> = Arc::new(move |http| http.proxy(of_user.clone()));
        let neither: Arc<ConfigureHttp> = Arc::new(|http| http.referer(true));
        for (configure, status) in [(None, 201), (Some(neither), 201), (Some(own), 202)] {
            let transport = HttpTransport::new(configure, settings.clone())?;
            let request = http::Request::get(HTTP).body(ByteStream::default())?;
            assert_eq!(transport.send(request).await?.status(), status);
        }
        Ok(())
    }
}
