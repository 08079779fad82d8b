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

    pub(super) fn of(variables: &[(String, String)]) -> Self {
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
        let url = Url::parse(&url).ok().filter(is_http).filter(|_| !is_cut_in_its_password(&url));
        Self { variable: variable.to_owned(), url }
    }

    /// Says what is wrong with the variable. Its value is not shown: it may hold a password.
    pub(super) fn check(&self) -> Result<(), String> {
        let problem = || {
            let variable = &self.variable;
            format!(
                "`{variable}` is not the URL of an HTTP proxy, such as `http://proxy.example:3128`: \
                 percent-encode `/`, `?`, `#` and `\\` in a user or password"
            )
        };
        self.url.as_ref().map(drop).ok_or_else(problem)
    }
}

/// Whether the host of the URL ends before an `@`. The user would be taken for the host, and the password
/// would be shown and looked up.
fn is_cut_in_its_password(url: &str) -> bool {
    let (_, behind) = url.split_once("//").unwrap_or_default();
    behind.split_once(['/', '?', '#', '\\']).is_some_and(|(_, rest)| rest.contains('@'))
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
