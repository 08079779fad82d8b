//! A URL and what is signed there, as the rules give it and as the runtime makes it.

use serde_json::Value;

use crate::model::Location;
use crate::rules::Partition;

/// Where a request goes.
#[derive(Debug, PartialEq)]
pub(super) struct Place {
    pub(super) url: String,
    pub(super) signing_region: String,
    pub(super) signing_name: String,
}

impl Place {
    /// The place that the rules' endpoint is for a client of `region`; `signing_name` where they say
    /// none.
    pub(super) fn of(endpoint: &Value, region: &str, signing_name: &str) -> Option<Self> {
        let scheme = endpoint.pointer("/properties/authSchemes/0");
        let said = |key| scheme.and_then(|scheme| scheme.get(key)).and_then(Value::as_str);
        Some(Self {
            url: endpoint.get("url")?.as_str()?.to_owned(),
            signing_region: said("signingRegion").unwrap_or(region).to_owned(),
            signing_name: said("signingName").unwrap_or(signing_name).to_owned(),
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
        Self { url, signing_region: served.to_owned(), signing_name: location.signing_name.clone() }
    }
}
