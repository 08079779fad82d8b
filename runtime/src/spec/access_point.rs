//! Access points: endpoints that are named by an ARN in place of a label.

/// Where requests go whose label is the ARN of an access point.
#[derive(Debug)]
pub struct AccessPoint {
    /// The service and the resource in the ARN, as in `s3:accesspoint:{name}`.
    pub arn: &'static str,
    /// The URL, which has placeholders.
    pub endpoint: &'static str,
}

/// A service's access points, and what finds one of them. Only a program with such a service contains that.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AccessPoints {
    pub(crate) declared: &'static [AccessPoint],
    pub(crate) find:
        fn(&'static [AccessPoint], &WantedAccessPoint<'_>) -> Result<FoundAccessPoint, String>,
}

/// What a call says of the access point that it goes to.
#[derive(Debug)]
pub(crate) struct WantedAccessPoint<'a> {
    pub(crate) arn: &'a str,
    pub(crate) client_region: Option<&'a str>,
    pub(crate) fips: bool,
    pub(crate) dual_stack: bool,
}

impl WantedAccessPoint<'_> {
    /// Says what is wrong with the ARN.
    pub(crate) fn problem(&self, problem: &str) -> String {
        format!("`{}` {problem}", self.arn.escape_debug())
    }

    /// Says that the service has no such access point.
    pub(crate) fn undeclared(&self) -> String {
        self.problem("is not the ARN of an access point that the service declares")
    }
}

/// An access point that was found.
#[derive(Debug)]
pub(crate) struct FoundAccessPoint {
    /// Its endpoint, as a URL.
    pub(crate) url: String,
    /// The part at the beginning of the host that names it. It is also put before a host of the client's own.
    pub(crate) prefix: String,
    pub(crate) signing_name: String,
    pub(crate) signing_region: String,
}
