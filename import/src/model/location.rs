//! Where requests of a service go.

/// What a service's declaration says of its host and of its signatures.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Location {
    pub(crate) endpoint_prefix: String,
    pub(crate) signing_name: String,
    /// The one region that serves and signs for its partition.
    pub(crate) region: Option<String>,
    pub(crate) dual_stack: bool,
    /// The URL, where it is not made of the above.
    pub(crate) endpoint: Option<String>,
}

impl Location {
    /// In every region, at the host of that prefix.
    pub(crate) fn regional(endpoint_prefix: String, signing_name: String) -> Self {
        Self { endpoint_prefix, signing_name, region: None, dual_stack: false, endpoint: None }
    }
}
