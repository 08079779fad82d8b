//! Endpoints that a service has only for some clients.

use aws_operation_words::Partition;

/// The endpoint of clients with certain switches, in certain places.
#[derive(Debug)]
pub struct EndpointVariant {
    /// Whether it is for clients that want FIPS endpoints; the others do not get it.
    pub fips: bool,
    /// Whether it is for clients that want dual-stack endpoints; the others do not get it.
    pub dual_stack: bool,
    /// The partition of the clients, if it is only for one.
    pub partition: Option<&'static str>,
    /// The region of the clients, if it is only for one.
    pub client_region: Option<&'static str>,
    /// The URL, which may have placeholders in it, or why there is none.
    pub endpoint: Result<&'static str, &'static str>,
    /// The region that serves there, or `{clientRegion}`, if it is not the service's.
    pub region: Option<&'static str>,
}

impl EndpointVariant {
    /// The one that holds for such a client: the most specific, as no two say of the same.
    pub(crate) fn of(
        variants: &'static [Self],
        fips: bool,
        dual_stack: bool,
        region: Option<&str>,
    ) -> Option<&'static Self> {
        let applies = |variant: &&Self| {
            let Self { partition, client_region, .. } = variant;
            (variant.fips, variant.dual_stack) == (fips, dual_stack)
                && partition
                    .is_none_or(|name| region.is_some_and(|at| Partition::of(at).name == name))
                && client_region.is_none_or(|name| region == Some(name))
        };
        variants
            .iter()
            .filter(applies)
            .max_by_key(|variant| (variant.client_region.is_some(), variant.partition.is_some()))
    }
}
