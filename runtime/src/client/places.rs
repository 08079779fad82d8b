//! Settings for where requests go.

use super::ClientBuilder;
use crate::endpoint::AddressingStyle;

impl ClientBuilder {
    /// Sets one endpoint URL for every service, such as a local server, a proxy or a compatible service.
    ///
    /// If the URL has a path, it is prepended to the path of each request.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint_url = Some(url.into());
        self.endpoint_urls_of_services.clear();
        self
    }

    /// Sets whether the `host_prefix` of an operation is put before the host. The default is `true`.
    ///
    /// Turn it off for a server that has only one name, such as `localhost`. An IP address never gets a
    /// prefix.
    pub fn inject_host_prefix(mut self, inject: bool) -> Self {
        self.injects_host_prefix = inject;
        self
    }

    /// Sets whether a bucket's name is sent in the host or in the path, if the service is declared with
    /// `virtual_host`. The default is [`AddressingStyle::Auto`].
    pub fn addressing_style(mut self, style: AddressingStyle) -> Self {
        self.addressing_style = style;
        self
    }

    /// Sets whether to use the endpoints that are validated for FIPS 140. The default is `false`.
    pub fn fips(mut self, fips: bool) -> Self {
        self.fips = fips;
        self
    }

    /// Sets whether to use the endpoints that also have an IPv6 address. The default is `false`.
    pub fn dual_stack(mut self, dual_stack: bool) -> Self {
        self.dual_stack = dual_stack;
        self
    }
}
