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
    /// The path is signed as it is sent.
    pub(crate) disable_double_encoding: bool,
    /// The label of its paths that may be in the host.
    pub(crate) virtual_host: Option<String>,
    /// The one region that serves and signs for its partition.
    pub(crate) region: Option<String>,
    pub(crate) dual_stack: bool,
    /// The URL, where it is not made of the above.
    pub(crate) endpoint: Option<String>,
    /// Whether the client alone knows the URL.
    pub(crate) without_endpoint: bool,
    /// What differs with switches, and in some partitions and regions.
    pub(crate) variants: Vec<Variant>,
}

/// What a declaration says of some clients of a service.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Variant {
    pub(crate) switches: Switches,
    pub(crate) clients: Clients,
    pub(crate) destination: Destination,
}

/// What a client asks for.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Switches {
    pub(crate) fips: bool,
    pub(crate) dual_stack: bool,
}

/// Where a client is.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Clients {
    All,
    InPartition(&'static str),
    InRegion(String),
}

/// Where a client's requests go.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Destination {
    /// To a URL, served by the location's region if it is not said.
    Endpoint { url: String, region: Option<String> },
    /// Nowhere, and why.
    Unavailable(String),
}

impl Location {
    /// In every region, at the host of that prefix.
    pub(crate) fn regional(endpoint_prefix: String, signing_name: String, sigv4a: bool) -> Self {
        Self {
            endpoint_prefix,
            signing_name,
            sigv4a,
            region_set: None,
            disable_double_encoding: false,
            virtual_host: None,
            region: None,
            dual_stack: false,
            endpoint: None,
            without_endpoint: false,
            variants: Vec::new(),
        }
    }

    /// What signs where operations do not say otherwise.
    pub(crate) fn algorithm(&self) -> Algorithm {
        if self.sigv4a { Algorithm::SigV4a } else { Algorithm::SigV4 }
    }

    /// The same, where the client says.
    pub(crate) fn of_client(self) -> Self {
        Self {
            without_endpoint: true,
            dual_stack: false,
            endpoint: None,
            variants: Vec::new(),
            ..self
        }
    }
}

/// What signs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Algorithm {
    SigV4,
    SigV4a,
}

impl Algorithm {
    /// The one that signs where these schemes are taken, with or without their namespace, if one does.
    /// SigV4A does only where SigV4 is not among them, wherever in the list, since that needs no
    /// feature of the runtime. So does botocore, which takes the first that it has code for, without
    /// its optional library of C code.
    pub(crate) fn of<'a>(schemes: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut found = None;
        for id in schemes {
            match id.rsplit_once('#').map_or(id, |(_, name)| name) {
                "sigv4" => return Some(Self::SigV4),
                "sigv4a" => found = Some(Self::SigV4a),
                _ => {}
            }
        }
        found
    }
}

/// Whether that is SigV4A.
pub(crate) fn is_sigv4a<'a>(schemes: impl Iterator<Item = &'a str>) -> bool {
    Algorithm::of(schemes) == Some(Algorithm::SigV4a)
}
