//! A URL and what is signed there, as the rules give it and as the runtime makes it.

use aws_operation_words::Partition;
use serde_json::Value;

use crate::model::{Algorithm, Location, Switches, is_sigv4a};

/// Where a request goes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) url: String,
    pub(super) signing_region: String,
    pub(super) signing_name: String,
    pub(super) sigv4a: bool,
    pub(super) region_set: Option<String>,
    pub(super) disable_double_encoding: bool,
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
            disable_double_encoding: scheme
                .and_then(|scheme| scheme.get("disableDoubleEncoding"))
                .is_some_and(|disable| *disable == true),
            region_set: set.and_then(Value::as_array).and_then(|set| joined(set)),
        })
    }

    /// The place of `location` for a client of `region`, whatever its variants say; `None` with
    /// switches if the location has a URL of its own.
    pub(super) fn at(location: &Location, region: &str, switches: Switches) -> Option<Self> {
        let Switches { fips, dual_stack } = switches;
        let partition = Partition::of(region);
        let served = served(location, region);
        let dual_stack_suffix = dual_stack || location.dual_stack;
        let suffix = if dual_stack_suffix { partition.dual_stack_suffix } else { partition.suffix };
        let url = match &location.endpoint {
            Some(_) if fips || dual_stack => return None,
            Some(url) => filled(url, region, served),
            None => {
                let fips = if fips { "-fips" } else { "" };
                format!("https://{}{fips}.{served}.{suffix}", location.endpoint_prefix)
            }
        };
        Some(Self {
            url,
            signing_region: served.to_owned(),
            signing_name: location.signing_name.clone(),
            sigv4a: location.sigv4a,
            region_set: location.region_set.clone(),
            disable_double_encoding: location.disable_double_encoding,
        })
    }
}

/// The region that serves clients of `region` at `location`.
pub(super) fn served<'a>(location: &'a Location, region: &'a str) -> &'a str {
    let partition = Partition::of(region);
    match location.region.as_deref() {
        Some(own) if Partition::of(own) == partition => own,
        Some(_) => partition.global_region,
        None => region,
    }
}

/// A declared URL with its placeholders filled in.
pub(super) fn filled(url: &str, client_region: &str, region: &str) -> String {
    let partition = Partition::of(region);
    url.replace("{region}", region)
        .replace("{clientRegion}", client_region)
        .replace("{dnsSuffix}", partition.suffix)
        .replace("{dualStackDnsSuffix}", partition.dual_stack_suffix)
}

/// The URL with its regions, the client's and the one that serves, and its domain left open.
pub(super) fn template(url: &str, client_region: &str, region: &str) -> String {
    let url = in_regions(url, client_region, region);
    let partition = Partition::of(region);
    let suffixes =
        [(partition.dual_stack_suffix, "dualStackDnsSuffix"), (partition.suffix, "dnsSuffix")];
    let mut open = suffixes.into_iter().filter_map(|(suffix, name)| {
        let start = url.strip_suffix(suffix)?;
        start.ends_with('.').then(|| format!("{start}{{{name}}}"))
    });
    open.next().unwrap_or(url)
}

/// The URL with its regions left open.
pub(super) fn in_regions(url: &str, client_region: &str, region: &str) -> String {
    let labels = url.split_inclusive(['.', '/']).map(|label| {
        let name = label.trim_end_matches(['.', '/']);
        let end = label.strip_prefix(name).unwrap_or_default();
        match name {
            _ if name == region => format!("{{region}}{end}"),
            _ if name == client_region => format!("{{clientRegion}}{end}"),
            _ => label.to_owned(),
        }
    });
    labels.collect()
}

fn name(scheme: &Value) -> Option<&str> {
    scheme.get("name").and_then(Value::as_str)
}

/// A set of regions as it is signed for, if there is any.
fn joined(regions: &[Value]) -> Option<String> {
    let regions: Vec<&str> = regions.iter().filter_map(Value::as_str).collect();
    (!regions.is_empty()).then(|| regions.join(","))
}
