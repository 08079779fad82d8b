//! Finds, by a service's endpoint rules, what its declarations have to say of its hosts.

mod candidates;
mod place;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Location, Service};
use crate::rules::{Answer, Partition, RuleSet, Unknown};
use place::Place;

/// The regions that the rules are asked about: some of each partition, its global one among them.
const REGIONS: [&str; 14] = [
    "us-east-1",
    "us-west-2",
    "ap-southeast-2",
    "eu-central-1",
    "sa-east-1",
    "us-gov-west-1",
    "us-gov-east-1",
    "cn-north-1",
    "cn-northwest-1",
    "eusc-de-east-1",
    "us-iso-east-1",
    "us-isob-east-1",
    "eu-isoe-west-1",
    "us-isof-south-1",
];

/// Gives each operation the location that `rules` send it to by its own parameters, and the service
/// that of most of them.
pub(crate) fn locate(service: &mut Service, rules: &RuleSet) -> Result<(), Unknown> {
    let default = service.location.clone();
    let mut known: Vec<(BTreeMap<String, Value>, Location)> = Vec::new();
    let mut count: BTreeMap<Location, usize> = BTreeMap::new();
    for operation in service.operations.values_mut() {
        let parameters = &operation.endpoint_parameters;
        let location = match known.iter().find(|(known, _)| known == parameters) {
            Some((_, location)) => location.clone(),
            None => {
                let location = best(&default, &places(rules, parameters, &default)?);
                known.push((parameters.clone(), location.clone()));
                location
            }
        };
        *count.entry(location.clone()).or_default() += 1;
        operation.location = location;
    }
    let rank = |location: &Location, count: usize| {
        (location.endpoint_prefix == default.endpoint_prefix && location.endpoint.is_none(), count)
    };
    let main = count.into_iter().max_by_key(|(location, count)| rank(location, *count));
    if let Some((main, _)) = main {
        service.location = main;
    }
    Ok(())
}

/// Where the rules send requests of each region; without those that have no endpoint.
fn places(
    rules: &RuleSet,
    parameters: &BTreeMap<String, Value>,
    default: &Location,
) -> Result<Vec<(&'static str, Place)>, Unknown> {
    let mut places = Vec::new();
    for region in REGIONS {
        let mut given = parameters.clone();
        if let Some(name) = rules.built_in("AWS::Region") {
            given.insert(name.to_owned(), region.into());
        }
        if let Answer::Endpoint(endpoint) = rules.evaluate(&given)? {
            places.extend(Place::of(&endpoint, region, default).map(|place| (region, place)));
        }
    }
    Ok(places)
}

/// The location that is right in the most regions of the partition `aws`, then in the most of the
/// others; of several the simplest.
fn best(default: &Location, places: &[(&str, Place)]) -> Location {
    let right = |location: &Location, in_aws: bool| {
        let asked = places.iter().filter(|(region, _)| Partition::of(region).is_aws() == in_aws);
        asked.filter(|(region, place)| *place == Place::at(location, region)).count()
    };
    let candidates = candidates::candidates(default, places);
    let rank = |location: &&Location| Reverse((right(location, true), right(location, false)));
    candidates.iter().min_by_key(rank).unwrap_or(default).clone()
}
