//! The destinations of calls, and the scopes of their signatures.

use std::collections::HashMap;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::settings::Settings;
use crate::endpoint::{Endpoint, EndpointConfig, check_region};
use crate::not_sent::NotSent;
use crate::retry::ServiceRetries;
use crate::spec::ServiceSpec;

/// The set that holds every region.
pub(super) const EVERY_REGION: &str = "*";
/// That the client lacks one.
pub(super) const NO_REGION: &str = "no region: set `AWS_REGION`, or `Client::builder().region(..)`";

/// The names and addresses of a client's calls to one service, and how its retries have gone.
#[derive(Debug)]
pub(super) struct Destination {
    /// The service's id, or the name that the client gives it.
    pub(super) service: String,
    pub(super) endpoint: Endpoint,
    /// Whether the endpoint is the client's, and not the service's.
    pub(super) is_own: bool,
    pub(super) signing_name: String,
    pub(super) signing_region: String,
    pub(super) retries: Arc<ServiceRetries>,
    /// Whether the service once refused another checksum than `Content-MD5`.
    content_md5: Arc<AtomicBool>,
}

/// The destinations of a client, each found out once.
///
/// A service's facts are constants, so where they are tells which service it is. (One that the
/// compiler has written twice is found out twice.)
#[derive(Debug, Default)]
pub(crate) struct Destinations {
    known: Mutex<Vec<Known>>,
    /// The regions of buckets that are in another than the client's.
    regions: Mutex<HashMap<(usize, String), String>>,
}

#[derive(Debug)]
struct Known {
    service: usize,
    /// The region, if it is another than the client's.
    region: Option<String>,
    destination: Arc<Destination>,
}

/// How many buckets' regions are remembered; a program that has seen more finds out again.
const MOST_BUCKETS: usize = 10_000;
/// How many destinations in other regions are. AWS has fewer regions, but a hostile service can name any.
const MOST_ELSEWHERE: usize = 100;

impl Destinations {
    /// The destination of a service's requests, in `region` if that is not the client's; says what the
    /// client lacks for that.
    pub(super) fn of(
        &self,
        client: &Settings,
        service: &'static ServiceSpec,
        region: Option<&str>,
    ) -> Result<Arc<Destination>, NotSent> {
        let key = key_of(service);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let found =
            known.iter().find(|known| known.service == key && known.region.as_deref() == region);
        if let Some(found) = found {
            return Ok(Arc::clone(&found.destination));
        }
        let destination = Arc::new(Destination::of(client, &client.endpoints, service, region)?);
        let is_elsewhere = |known: &Known| known.region.is_some();
        if known.iter().filter(|known| is_elsewhere(known)).count() >= MOST_ELSEWHERE {
            known.retain(|known| !is_elsewhere(known));
        }
        let (region, kept) = (region.map(str::to_owned), Arc::clone(&destination));
        known.push(Known { service: key, region, destination: kept });
        Ok(destination)
    }

    /// The region of a bucket, if the service once said that it is in another.
    pub(super) fn region_of(&self, service: &'static ServiceSpec, bucket: &str) -> Option<String> {
        let regions = self.regions();
        if regions.is_empty() {
            return None;
        }
        regions.get(&(key_of(service), bucket.to_owned())).cloned()
    }

    /// Remembers the region of a bucket.
    pub(super) fn remember(&self, service: &'static ServiceSpec, bucket: &str, region: &str) {
        let mut regions = self.regions();
        if regions.len() >= MOST_BUCKETS {
            regions.clear();
        }
        regions.insert((key_of(service), bucket.to_owned()), region.to_owned());
    }

    fn regions(&self) -> MutexGuard<'_, HashMap<(usize, String), String>> {
        self.regions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key_of(service: &'static ServiceSpec) -> usize {
    ptr::from_ref(service).addr()
}

impl Destination {
    /// The destination at an endpoint of a call's own.
    pub(super) fn at(
        url: &str,
        client: &Settings,
        service: &'static ServiceSpec,
        region: Option<&str>,
    ) -> Result<Self, NotSent> {
        let url = Some(Endpoint::parse(url).map_err(NotSent::new)?);
        let endpoints = EndpointConfig { url, of_service: Vec::new(), ..client.endpoints.clone() };
        Self::of(client, &endpoints, service, region)
    }

    fn of(
        client: &Settings,
        endpoints: &EndpointConfig,
        service: &'static ServiceSpec,
        other_region: Option<&str>,
    ) -> Result<Self, NotSent> {
        other_region.map(check_region).transpose().map_err(NotSent::new)?;
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
        let client_region = other_region.or(client.region.as_deref());
        let region = endpoints.serving_region(service, prefix, client_region);
        // A service with a region of its own, or with a host and a signing region, needs no region from
        // the client; nor does one with a host whose signatures are for every region, or that takes none.
        let for_any = service.algorithm.for_region_set || !service.auth.may_sign();
        let anywhere = for_any && endpoints.is_fixed(service, prefix);
        let region = region.or(service.signing_region).or(anywhere.then_some(EVERY_REGION));
        let region = region.ok_or_else(|| NotSent::new(NO_REGION))?;
        let signing_region = service.signing_region.unwrap_or(region);
        let endpoint = endpoints.resolve(service, prefix, client_region, region);
        let endpoint = endpoint.map_err(NotSent::new)?;
        let retries = client.retries.by_service.of(id, signing_region, client.clock.steady());
        Ok(Self {
            service: id.to_owned(),
            endpoint,
            is_own: endpoints.of_client(service, prefix).is_some(),
            signing_name: signing_name.to_owned(),
            signing_region: signing_region.to_owned(),
            retries,
            content_md5: Arc::default(),
        })
    }

    /// Whether a required checksum is sent as `Content-MD5`: if the client says so, or the service takes no
    /// other.
    pub(super) fn wants_content_md5(&self, client: &Settings) -> bool {
        let of_client = client.checksums.content_md5;
        of_client.unwrap_or_else(|| self.content_md5.load(Ordering::Relaxed))
    }

    /// Remembers that the service takes no other checksum.
    pub(super) fn remember_content_md5(&self) {
        self.content_md5.store(true, Ordering::Relaxed);
    }

    /// The same service at the endpoint of one access point.
    pub(super) fn of_access_point(
        &self,
        endpoint: Endpoint,
        signing_name: String,
        signing_region: String,
    ) -> Self {
        let retries = Arc::clone(&self.retries);
        let content_md5 = Arc::clone(&self.content_md5);
        let service = self.service.clone();
        let is_own = self.is_own;
        Self { service, endpoint, is_own, signing_name, signing_region, retries, content_md5 }
    }
}
