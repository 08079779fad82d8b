//! The endpoints of services.

mod access_point;
mod virtual_host;

use std::net::Ipv4Addr;

use aws_operation_words::Partition;
use http::uri::{Authority, Scheme};
use http::{HeaderValue, Uri};

use crate::spec::{EndpointVariant, ServiceSpec};
use crate::variable_name::variable_name;

pub use virtual_host::AddressingStyle;

/// How the client chooses its endpoints.
#[derive(Debug, Clone, Default)]
pub(crate) struct EndpointConfig {
    /// One endpoint for every service.
    pub(crate) url: Option<Endpoint>,
    /// Endpoints of single services, by [`variable_name`]; what is wrong with one is said when it is
    /// needed.
    pub(crate) of_service: Vec<(String, Result<Endpoint, String>)>,
    pub(crate) fips: bool,
    pub(crate) dual_stack: bool,
    pub(crate) addressing_style: AddressingStyle,
}

/// Scheme, host and port, and a path that every request's path is put behind.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Endpoint {
    scheme: Scheme,
    authority: Authority,
    /// Without a slash at its end.
    path: String,
    /// Lower case, without the scheme's own port.
    host: String,
    /// The same, as the header.
    header: HeaderValue,
}

impl Endpoint {
    /// Reads a URL; the error says what is wrong with it.
    pub(crate) fn parse(url: &str) -> Result<Self, String> {
        if url.contains('@') {
            // The URL is not shown: what stands before the `@` is a secret.
            return Err("an endpoint must not contain a user name or password".to_owned());
        }
        // White space, which is often the mistake, would not be seen.
        let shown = url.escape_debug();
        let uri: Uri = url.parse().map_err(|error| format!("`{shown}` is not a URL: {error}"))?;
        let path = uri.path().trim_end_matches('/').to_owned();
        let has_query = uri.query().is_some();
        let parts = uri.into_parts();
        let (scheme, default_port) = match parts.scheme {
            Some(scheme) if scheme == Scheme::HTTP => (scheme, 80),
            Some(scheme) if scheme == Scheme::HTTPS => (scheme, 443),
            _ => return Err(format!("`{shown}` must begin with `https://` or `http://`")),
        };
        let authority = parts.authority.ok_or_else(|| format!("`{shown}` has no host"))?;
        if has_query || url.contains('#') {
            return Err(format!("`{shown}` must not contain a query or fragment"));
        }
        let host = authority.host().to_lowercase();
        let port = authority.as_str().get(host.len()..).unwrap_or_default();
        if !port.is_empty() && authority.port_u16().is_none() {
            return Err(format!("the port of `{shown}` is not a number from 0 to 65535"));
        }
        let host = match authority.port_u16().filter(|port| *port != default_port) {
            Some(port) => format!("{host}:{port}"),
            None => host,
        };
        let header = HeaderValue::from_str(&host).map_err(|error| error.to_string())?;
        Ok(Self { scheme, authority, path, host, header })
    }

    /// The endpoint with `prefix` before its host, but for an IP address, which has no such names.
    pub(crate) fn behind(&self, prefix: &str) -> Result<Self, String> {
        if self.is_address() {
            return Ok(self.clone());
        }
        let Self { scheme, authority, path, .. } = self;
        Self::parse(&format!("{scheme}://{prefix}{authority}{path}"))
    }

    /// Whether it is reached by TLS.
    pub(crate) fn is_tls(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Whether its host is an IP address.
    pub(crate) fn is_address(&self) -> bool {
        let name = self.authority.host();
        name.starts_with('[') || name.parse::<Ipv4Addr>().is_ok()
    }

    /// The URL of `target`, a path and query.
    pub(crate) fn url(&self, target: &str) -> Result<Uri, http::Error> {
        let mut path = String::with_capacity(self.path.len() + target.len());
        path.push_str(&self.path);
        path.push_str(target);
        let (scheme, authority) = (self.scheme.clone(), self.authority.clone());
        Uri::builder().scheme(scheme).authority(authority).path_and_query(path).build()
    }

    /// How many bytes that URL has.
    pub(crate) fn url_length(&self, target: &str) -> usize {
        let Self { scheme, authority, path, .. } = self;
        let host = scheme.as_str().len() + "://".len() + authority.as_str().len();
        host + path.len() + target.len()
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// The `Host` header.
    pub(crate) fn host_header(&self) -> HeaderValue {
        self.header.clone()
    }
}

/// How long a part of a host name may be.
const LONGEST_PART: usize = 63;

/// Whether a text can be a part of a host name, between two dots.
fn is_host_part(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (1..=LONGEST_PART).contains(&text.len())
        && text.chars().all(fits)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Refuses a region that would not be one part of a host name, by botocore's rules.
pub(crate) fn check_region(region: &str) -> Result<(), String> {
    if let Some(real) = region.strip_prefix("fips-").or_else(|| region.strip_suffix("-fips")) {
        return Err(format!(
            "`{region}` is not a valid region: use `{real}` with `AWS_USE_FIPS_ENDPOINT=true` or `fips(true)`"
        ));
    }
    if is_host_part(region) && !region.chars().all(|c| c.is_ascii_digit()) {
        return Ok(());
    }
    // White space, which is often the mistake, would not be seen.
    let region = region.escape_debug();
    Err(format!("`{region}` is not a valid region: use a region's code, such as `us-east-1`"))
}

/// Rejects text that is not a list of regions, each of which may end with `*`.
pub(crate) fn check_region_set(regions: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '*');
    let mut each = regions.split(',').map(|region| region.trim_matches(' '));
    if each.all(|region| !region.is_empty() && region.chars().all(fits)) {
        return Ok(());
    }
    Err(format!(
        "`{regions}` is not a valid set of regions: separate them with commas, or use `*` for all"
    ))
}

/// Refuses a service's name that would not be the beginning of a host name.
pub(crate) fn check_service(name: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    if name.is_empty() || !name.chars().all(fits) {
        return Err(format!("`{name}` is not a valid service name"));
    }
    Ok(())
}

impl EndpointConfig {
    /// The region that serves a client of `region`: the service's own, where it has one in the
    /// client's partition and the client does not say itself where it is.
    pub(crate) fn serving_region<'a>(
        &self,
        service: &ServiceSpec,
        prefix: &str,
        region: Option<&'a str>,
    ) -> Option<&'a str> {
        match self.variant(service, prefix, region).and_then(|variant| variant.region) {
            Some("{clientRegion}") => return region,
            Some(own) => return Some(own),
            None => {}
        }
        let (Some(own), Some(region)) = (service.region, region) else {
            return service.region.or(region);
        };
        if self.of_client(service, prefix).is_some() {
            return Some(region);
        }
        let partition = Partition::of(region);
        Some(if partition == Partition::of(own) { own } else { partition.global_region })
    }

    /// Whether the endpoint of `service` is the same for every region, so that a client needs none.
    pub(crate) fn is_fixed(&self, service: &ServiceSpec, prefix: &str) -> bool {
        let declared = match self.variant(service, prefix, None) {
            Some(variant) => variant.endpoint.ok(),
            None => service.endpoint,
        };
        self.of_client(service, prefix).is_some() || declared.is_some_and(|url| !url.contains('{'))
    }

    /// What the service's declaration says of such clients only.
    fn variant(
        &self,
        service: &ServiceSpec,
        prefix: &str,
        client_region: Option<&str>,
    ) -> Option<&'static EndpointVariant> {
        if service.endpoint_variants.is_empty() || self.of_client(service, prefix).is_some() {
            return None;
        }
        let Self { fips, dual_stack, .. } = *self;
        let region = client_region.or(service.region);
        EndpointVariant::of(service.endpoint_variants, fips, dual_stack, region)
    }

    /// The endpoint of `service` for a client of `client_region`, whose requests go by `prefix` to
    /// `region`.
    pub(crate) fn resolve(
        &self,
        service: &ServiceSpec,
        prefix: &str,
        client_region: Option<&str>,
        region: &str,
    ) -> Result<Endpoint, String> {
        if let Some(variant) = self.variant(service, prefix, client_region) {
            return Endpoint::parse(&filled(variant.endpoint?, client_region, region)?);
        }
        let fixed = match (self.of_client(service, prefix), service.endpoint) {
            (Some(endpoint), _) => endpoint?,
            (None, Some(url)) => Endpoint::parse(&filled(url, client_region, region)?)?,
            (None, None) if service.without_endpoint => {
                return Err(format!(
                    "`{}` has no endpoint of its own: set `AWS_ENDPOINT_URL_{}`, or \
                     `Client::builder().endpoint_url(..)`",
                    service.id,
                    variable_name(service.id),
                ));
            }
            (None, None) => return Endpoint::parse(&self.regional(service, prefix, region)?),
        };
        if self.fips || self.dual_stack {
            let reason = "FIPS and dual-stack endpoints are not available with a fixed endpoint: turn \
                          FIPS and dual stack off";
            return Err(reason.to_owned());
        }
        Ok(fixed)
    }

    /// The endpoint that the client has for the service, or for all.
    pub(crate) fn of_client(
        &self,
        service: &ServiceSpec,
        prefix: &str,
    ) -> Option<Result<Endpoint, String>> {
        let name = variable_name(if service.named_by_client { prefix } else { service.id });
        let of_service = self.of_service.iter().find(|(of, _)| *of == name);
        of_service.map(|(_, endpoint)| endpoint.clone()).or_else(|| self.url.clone().map(Ok))
    }

    fn regional(
        &self,
        service: &ServiceSpec,
        prefix: &str,
        region: &str,
    ) -> Result<String, String> {
        check_service(prefix)?;
        check_region(region)?;
        let partition = Partition::of(region);
        let fips = if self.fips { "-fips" } else { "" };
        let dual_stack = self.dual_stack || service.dual_stack;
        let suffix = if dual_stack { partition.dual_stack_suffix } else { partition.suffix };
        Ok(format!("https://{prefix}{fips}.{region}.{suffix}"))
    }
}

/// A service's own URL, with what it leaves to the regions of the client and of what serves it.
fn filled(url: &str, client_region: Option<&str>, region: &str) -> Result<String, String> {
    if !url.contains('{') {
        return Ok(url.to_owned());
    }
    let client_region = client_region.unwrap_or(region);
    check_region(client_region)?;
    check_region(region)?;
    let partition = Partition::of(region);
    let url = url.replace("{region}", region).replace("{clientRegion}", client_region);
    let url = url.replace("{dnsSuffix}", partition.suffix);
    Ok(url.replace("{dualStackDnsSuffix}", partition.dual_stack_suffix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_around_an_endpoint_is_seen() {
        for (url, shown) in [
            ("http://a.test\n", r"`http://a.test\n` is not a URL"),
            ("\thttp://a.test", r"`\thttp://a.test` is not a URL"),
        ] {
            let problem = Endpoint::parse(url).err().unwrap_or_default();
            assert!(problem.starts_with(shown), "{problem}");
        }
    }

    #[test]
    fn a_host_is_lower_case_without_its_default_port() -> Result<(), String> {
        for (url, host) in [
            ("https://EXAMPLE.test", "example.test"),
            ("https://example.test:443/", "example.test"),
            ("http://example.test:80/base/", "example.test"),
            ("http://[::1]:9000", "[::1]:9000"),
        ] {
            assert_eq!(Endpoint::parse(url)?.host(), host);
        }
        Ok(())
    }

    #[test]
    fn what_is_no_endpoint_is_refused() {
        for url in [
            "",
            "example.test",
            "ftp://x.test",
            "https://",
            "https://a:b@x.test",
            "https://x.test/?a",
            "https://x y",
            "https://x.test:99999",
            "https://x.test:",
        ] {
            assert!(Endpoint::parse(url).is_err(), "{url}");
        }
    }
}
