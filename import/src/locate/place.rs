//! A URL and what is signed there, as the rules give it and as the runtime makes it.

use aws_operation_words::Partition;
use serde_json::Value;

use crate::model::{Algorithm, Location, is_sigv4a};

/// Where a request goes.
#[derive(Debug, PartialEq)]
pub(super) struct Place {
    pub(super) url: String,
    pub(super) signing_region: String,
    pub(super) signing_name: String,
    pub(super) sigv4a: bool,
    pub(super) region_set: Option<String>,
}

impl Place {
    /// The place that the rules' endpoint is for a client of `region`, signed as at `default` where
    /// they do not say. Of several ways an operation's own is taken.
    pub(super) fn of(
        endpoint: &Value,
        region: &str,
        default: &Location,
        own: Option<Algorithm>,
    ) -> Option<Self> {
        let schemes = endpoint.pointer("/properties/authSchemes").and_then(Value::as_array);
        let schemes = schemes.map(Vec::as_slice).unwrap_or_default();
        let offers_own = || {
            own == Some(Algorithm::SigV4a)
                && schemes.iter().filter_map(name).any(|name| name == "sigv4a")
        };
        let sigv4a = match schemes {
            [] => default.sigv4a,
            _ if offers_own() => true,
            _ => is_sigv4a(schemes.iter().filter_map(name)),
        };
        let taken = if sigv4a { "sigv4a" } else { "sigv4" };
        let scheme = schemes.iter().find(|scheme| name(scheme) == Some(taken));
        let set = scheme.filter(|_| sigv4a).and_then(|scheme| scheme.get("signingRegionSet"));
        let said = |key| scheme.and_then(|scheme| scheme.get(key)).and_then(Value::as_str);
        Some(Self {
            url: endpoint.get("url")?.as_str()?.to_owned(),
            signing_region: said("signingRegion").unwrap_or(region).to_owned(),
            signing_name: said("signingName").unwrap_or(&default.signing_name).to_owned(),
            sigv4a,
            region_set: set.and_then(Value::as_array).and_then(|set| joined(set)),
        })
    }

    /// The place of `location` for a client of `region`.
    pub(super) fn at(location: &Location, region: &str) -> Self {
        let partition = Partition::of(region);
        let served = match &location.region {
            Some(own) if Partition::of(own) == partition => own,
            Some(_) => partition.global_region,
            None => region,
        };
        let suffix =
            if location.dual_stack { partition.dual_stack_suffix } else { partition.suffix };
        let url = match &location.endpoint {
            Some(url) => url.replace("{region}", served).replace("{dnsSuffix}", suffix),
            None => format!("https://{}.{served}.{suffix}", location.endpoint_prefix),
        };
        Self {
            url,
            signing_region: served.to_owned(),
            signing_name: location.signing_name.clone(),
            sigv4a: location.sigv4a,
            region_set: location.region_set.clone(),
        }
    }
}

fn name(scheme: &Value) -> Option<&str> {
    scheme.get("name").and_then(Value::as_str)
}

/// A set of regions as it is signed for, if there is any.
fn joined(regions: &[Value]) -> Option<String> {
    let regions: Vec<&str> = regions.iter().filter_map(Value::as_str).collect();
    (!regions.is_empty()).then(|| regions.join(","))
}
