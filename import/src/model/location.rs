//! Where requests of a service go.

/// What a service's declaration says of its host and of its signatures.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Location {
    pub(crate) endpoint_prefix: String,
    pub(crate) signing_name: String,
    /// Signed with SigV4A instead of SigV4.
    pub(crate) sigv4a: bool,
    /// The regions that it signs for, where it is not the one of the request.
    pub(crate) region_set: Option<String>,
    /// The one region that serves and signs for its partition.
    pub(crate) region: Option<String>,
    pub(crate) dual_stack: bool,
    /// The URL, where it is not made of the above.
    pub(crate) endpoint: Option<String>,
}

impl Location {
    /// In every region, at the host of that prefix.
    pub(crate) fn regional(endpoint_prefix: String, signing_name: String, sigv4a: bool) -> Self {
        Self {
            endpoint_prefix,
            signing_name,
            sigv4a,
            region_set: None,
            region: None,
            dual_stack: false,
            endpoint: None,
        }
    }
}

/// Whether SigV4A signs where these schemes are taken, with or without their namespace: only where
/// SigV4 is not among them, wherever in the list, since it needs no feature of the runtime. So does
/// botocore, which takes the first that it has code for, without its optional library of C code.
pub(crate) fn is_sigv4a<'a>(schemes: impl Iterator<Item = &'a str> + Clone) -> bool {
    let takes = |name: &str| {
        let mut names = schemes.clone().map(|id| id.rsplit_once('#').map_or(id, |(_, name)| name));
        names.any(|taken| taken == name)
    };
    takes("sigv4a") && !takes("sigv4")
}
