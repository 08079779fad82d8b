//! The locations that could stand behind a place.

use aws_operation_words::Partition;

use super::place::{Place, in_regions, template};
use crate::model::Location;

/// The default, then what the places of the partition `aws` suggest, the simplest first.
pub(super) fn candidates(default: &Location, places: &[(&str, &Place)]) -> Vec<Location> {
    let mut candidates = vec![default.clone()];
    for (region, place) in places.iter().filter(|(region, _)| Partition::of(region).is_aws()) {
        let served = place.signing_region.as_str();
        let location = Location {
            signing_name: place.signing_name.clone(),
            sigv4a: place.sigv4a,
            region_set: place.region_set.clone(),
            disable_double_encoding: place.disable_double_encoding,
            region: (served != *region).then(|| served.to_owned()),
            ..default.clone()
        };
        let made = by_prefix(&place.url, served).map(|(endpoint_prefix, dual_stack)| Location {
            endpoint_prefix,
            dual_stack,
            ..location.clone()
        });
        match made {
            Some(made) => candidates.push(made),
            // Its domain may be the same in every partition.
            None => candidates.extend([template, in_regions].map(|open| Location {
                endpoint: Some(open(&place.url, region, served)),
                ..location.clone()
            })),
        }
    }
    // A sort is stable, so the default stays before its equals.
    candidates.sort_by_key(|location| (location.endpoint.is_some(), location.region.is_some()));
    candidates
}

/// The prefix of a host that is made of it, and whether its domain is the dual-stack one.
fn by_prefix(url: &str, region: &str) -> Option<(String, bool)> {
    let host = url.strip_prefix("https://")?;
    let partition = Partition::of(region);
    [(partition.dual_stack_suffix, true), (partition.suffix, false)].into_iter().find_map(
        |(suffix, dual_stack)| {
            let prefix = host.strip_suffix(suffix)?.strip_suffix('.')?;
            let prefix = prefix.strip_suffix(region)?.strip_suffix('.')?;
            Some((prefix.to_owned(), dual_stack))
        },
    )
}
