//! The destinations of calls, and the scopes of their signatures.

use std::collections::BTreeMap;
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};

use super::settings::Settings;
use crate::endpoint::Endpoint;
use crate::error::NotSent;
use crate::retry::ServiceRetries;
use crate::spec::ServiceSpec;

/// The set that holds every region.
const EVERY_REGION: &str = "*";

/// The names and addresses of a client's calls to one service, and how its retries have gone.
#[derive(Debug)]
pub(super) struct Destination {
    /// The service's id, or the name that the client gives it.
    pub(super) service: String,
    pub(super) endpoint: Endpoint,
    pub(super) signing_name: String,
    pub(super) signing_region: String,
    pub(super) retries: Arc<ServiceRetries>,
}

/// The destinations of a client, each found out once.
///
/// A service's facts are constants, so where they are tells which service it is. (One that the
/// compiler has written twice is found out twice.)
#[derive(Debug, Default)]
pub(crate) struct Destinations(Mutex<BTreeMap<usize, Arc<Destination>>>);

impl Destinations {
    /// The destination of a service's requests; says what the client lacks for that.
    pub(super) fn of(
        &self,
        client: &Settings,
        service: &'static ServiceSpec,
    ) -> Result<Arc<Destination>, NotSent> {
        let key = ptr::from_ref(service).addr();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(destination) = known.get(&key) {
            return Ok(Arc::clone(destination));
        }
        let destination = Arc::new(Destination::of(client, service)?);
        known.insert(key, Arc::clone(&destination));
        Ok(destination)
    }
}

impl Destination {
    fn of(client: &Settings, service: &'static ServiceSpec) -> Result<Self, NotSent> {
        let named_by_client = || {
            client.service.as_deref().ok_or_else(|| {
                NotSent::new("no service: declare it with `service = ..`, or name it with `Client::builder().service(..)`")
            })
        };
        let (id, prefix, signing_name) = if service.named_by_client {
            let name = named_by_client()?;
            (name, name, name)
        } else {
            (service.id, service.endpoint_prefix, service.signing_name)
        };
        let client_region = client.region.as_deref();
        let region = client.endpoints.serving_region(service, prefix, client_region);
        let no_region =
            || NotSent::new("no region: set `AWS_REGION`, or `Client::builder().region(..)`");
        // A service with a region of its own, or with a host and a signing region, needs no region from
        // the client; nor does one with a host whose signatures are for every region.
        let for_set = service.algorithm.for_region_set;
        let anywhere = for_set && client.endpoints.is_fixed(service, prefix);
        let region = region.or(service.signing_region).or(anywhere.then_some(EVERY_REGION));
        let region = region.ok_or_else(no_region)?;
        let signing_region = service.signing_region.unwrap_or(region);
        let endpoint = client.endpoints.resolve(service, prefix, client_region, region);
        let endpoint = endpoint.map_err(NotSent::new)?;
        let retries = client.retries.by_service.of(id, signing_region, client.clock.steady());
        Ok(Self {
            service: id.to_owned(),
            endpoint,
            signing_name: signing_name.to_owned(),
            signing_region: signing_region.to_owned(),
            retries,
        })
    }
}
