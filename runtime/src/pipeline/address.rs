//! Where one call goes: its endpoint, and its path and query there.

use std::borrow::Cow;
use std::sync::Arc;

use super::destination::Destination;
use super::settings::{OwnSettings, Settings};
use crate::bind::{BoundRequest, VirtualHost};
use crate::endpoint::Endpoint;
use crate::not_sent::NotSent;
use crate::spec::{OperationSpec, WantedAccessPoint};

/// What names end with that are not those of usual buckets: their requests have other hosts, and some need a
/// session.
const UNUSUAL: [(&str, &str); 3] = [
    ("--x-s3", "is a directory bucket"),
    ("--xa-s3", "is an access point of a directory bucket"),
    ("--op-s3", "is the alias of an access point on Outposts"),
];

/// The address of a call's requests.
#[derive(Debug)]
pub(super) struct Address<'a> {
    pub(super) destination: Arc<Destination>,
    /// The service's endpoint with what is put before its host, if something is.
    prefixed: Option<Endpoint>,
    pub(super) target: Cow<'a, str>,
}

impl<'a> Address<'a> {
    /// Finds it out, or what the client lacks for that. `region` is that of the bucket, if it is known.
    ///
    /// A region or an endpoint that the call sets goes before those of the client.
    pub(super) fn of(
        client: &'a Settings,
        spec: &'static OperationSpec,
        bound: &'a BoundRequest,
        own: Option<&OwnSettings>,
        region: Option<&str>,
    ) -> Result<Self, NotSent> {
        let bucket = bound.virtual_host.as_ref();
        let region = region.or(own.and_then(|own| own.region.as_deref()));
        let remembered = match (region, bucket) {
            (None, Some(bucket)) => client.destinations.region_of(spec.service, &bucket.name),
            _ => None,
        };
        let region = region.or(remembered.as_deref());
        let mut destination = match own.and_then(|own| own.endpoint_url.as_deref()) {
            Some(url) => Arc::new(Destination::at(url, client, spec.service, region)?),
            None => client.destinations.of(client, spec.service, region)?,
        };
        if let Some(point) = bucket.filter(|bucket| bucket.is_arn()) {
            let region = region.or(client.region.as_deref());
            destination = Arc::new(of_access_point(client, region, spec, point, &destination)?);
            let target = point.cut_from(&bound.target);
            return Ok(Self { destination, prefixed: None, target });
        }
        let mut prefix = match client.injects_host_prefix {
            true => Cow::from(bound.host_prefix.as_str()),
            false => Cow::default(),
        };
        let mut target = Cow::from(bound.target.as_str());
        if let Some(bucket) = bucket {
            check(bucket, &destination)?;
            let style = client.endpoints.addressing_style;
            let Destination { endpoint, is_own, .. } = &*destination;
            if style.is_in_host(&bucket.name, endpoint, *is_own) {
                prefix = format!("{prefix}{}.", bucket.name).into();
                target = bucket.cut_from(&bound.target);
            }
        }
        let prefixed = (!prefix.is_empty()).then(|| destination.endpoint.behind(&prefix));
        let prefixed = prefixed.transpose().map_err(NotSent::new)?;
        Ok(Self { destination, prefixed, target })
    }

    pub(super) fn endpoint(&self) -> &Endpoint {
        self.prefixed.as_ref().unwrap_or(&self.destination.endpoint)
    }
}

/// The destination of requests for an access point.
fn of_access_point(
    client: &Settings,
    region: Option<&str>,
    spec: &'static OperationSpec,
    point: &VirtualHost,
    of_service: &Destination,
) -> Result<Destination, NotSent> {
    let wanted = WantedAccessPoint {
        arn: &point.name,
        client_region: region,
        fips: client.endpoints.fips,
        dual_stack: client.endpoints.dual_stack,
    };
    let found = match spec.service.access_points {
        Some(points) => (points.find)(points.declared, &wanted),
        None => Err(wanted.undeclared()),
    };
    let found = found.map_err(NotSent::new)?;
    let own = of_service.is_own.then_some(&of_service.endpoint);
    let endpoint = match own {
        // The name of the access point is nowhere else in the request.
        Some(own) if found.prefix.is_empty() || own.is_address() => {
            Err(wanted.problem("cannot be put before the host of the client's endpoint"))
        }
        Some(own) => own.behind(&found.prefix),
        None => Endpoint::parse(&found.url),
    };
    let endpoint = endpoint.map_err(NotSent::new)?;
    Ok(of_service.of_access_point(endpoint, found.signing_name, found.signing_region))
}

/// Refuses buckets whose requests are signed and addressed in other ways. An endpoint of the client's own may
/// have buckets of any name.
fn check(bucket: &VirtualHost, destination: &Destination) -> Result<(), NotSent> {
    let name = &bucket.name;
    let unusual = UNUSUAL.iter().find(|(end, _)| name.ends_with(end) && !destination.is_own);
    match unusual {
        None => Ok(()),
        Some((_, what)) => {
            let name = name.escape_debug();
            Err(NotSent::new(format!("`{name}` {what}, which is not supported")))
        }
    }
}
