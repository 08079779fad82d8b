//! Where a call goes, and what its signatures are made for.

use super::settings::Settings;
use crate::endpoint::Endpoint;
use crate::error::NotSent;
use crate::operation::OperationSpec;

/// The names and addresses of a call, the same for each attempt.
#[derive(Debug)]
pub(super) struct Destination {
    /// The service's id, or the name that the client gives it.
    pub(super) service: String,
    pub(super) endpoint: Endpoint,
    pub(super) signing_name: String,
    pub(super) signing_region: String,
}

impl Destination {
    /// The destination of an operation's requests.
    pub(super) fn of(client: &Settings, spec: &'static OperationSpec) -> Result<Self, NotSent> {
        let service = spec.service;
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
        let region = client.endpoints.serving_region(service, prefix, client.region.as_deref());
        let no_region =
            || NotSent::new("no region: set `AWS_REGION`, or `Client::builder().region(..)`");
        // A service with a region of its own, or with a host and a signing region, needs no region from the client.
        let signing_region = service.signing_region.or(region).ok_or_else(no_region)?;
        let endpoint = client
            .endpoints
            .resolve(service, prefix, region.unwrap_or(signing_region))
            .map_err(NotSent::new)?;
        Ok(Self {
            service: id.to_owned(),
            endpoint,
            signing_name: signing_name.to_owned(),
            signing_region: signing_region.to_owned(),
        })
    }
}
