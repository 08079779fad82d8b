//! A service.

use syn::{LitStr, Type};

use super::{Auth, Item, Namespace};

/// One service, as `expand` needs it.
pub(crate) struct Service {
    pub(crate) item: Item,
    pub(crate) id: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) signing_name: String,
    pub(crate) signing_region: Option<String>,
    pub(crate) auth: Option<Auth>,
    pub(crate) region: Option<String>,
    pub(crate) dual_stack: bool,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) endpoint_variants: Vec<EndpointVariant>,
    pub(crate) protocol: Option<Type>,
    pub(crate) target_prefix: Option<String>,
    pub(crate) query_compatible: bool,
    pub(crate) disable_double_encoding: bool,
    pub(crate) content_sha256: bool,
    /// The label that hosts are named by.
    pub(crate) virtual_host: Option<String>,
    pub(crate) access_points: Vec<AccessPoint>,
    pub(crate) version: Option<String>,
    pub(crate) xml_namespace: Option<Namespace>,
    pub(crate) header: Option<ConstantHeader>,
    pub(crate) error: Option<Type>,
}

/// Where requests go whose label is the ARN of an access point.
pub(crate) struct AccessPoint {
    /// Its service and resource.
    pub(crate) arn: String,
    pub(crate) endpoint: String,
}

/// The endpoint of some clients.
pub(crate) struct EndpointVariant {
    pub(crate) fips: bool,
    pub(crate) dual_stack: bool,
    pub(crate) partition: Option<String>,
    pub(crate) client_region: Option<String>,
    /// The URL, or why there is none.
    pub(crate) endpoint: Result<String, String>,
    pub(crate) region: Option<String>,
}

impl EndpointVariant {
    /// The clients that it is for.
    pub(crate) fn clients(&self) -> (bool, bool, Option<&str>, Option<&str>) {
        let Self { fips, dual_stack, partition, client_region, .. } = self;
        (*fips, *dual_stack, partition.as_deref(), client_region.as_deref())
    }
}

/// The endpoint, if it is not made of prefix and region.
pub(crate) enum Endpoint {
    Url(String),
    /// Only the client knows it.
    OfClient,
}

/// A header that every request has.
pub(crate) struct ConstantHeader {
    /// What says it, for carets.
    pub(crate) literal: LitStr,
    /// In lower case.
    pub(crate) name: String,
    pub(crate) value: String,
}
