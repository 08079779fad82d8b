//! Finds, by a service's endpoint rules, what its declarations have to say of its hosts.

mod candidates;
mod place;

use aws_operation_words::Partition;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Algorithm, Location, Service};
use crate::rules::{Answer, RuleSet, Unknown};
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
    let mut known: Vec<(Asked, Result<Location, String>)> = Vec::new();
    let mut count: BTreeMap<Location, usize> = BTreeMap::new();
    for operation in service.operations.values_mut() {
        let asked = (operation.endpoint_parameters.clone(), operation.algorithm);
        let found = match known.iter().find(|(known, _)| *known == asked) {
            Some((_, found)) => found.clone(),
            None => {
                let found = places(rules, &asked, &default)?;
                let found = found.map(|places| best(&default, &places));
                known.push((asked, found.clone()));
                found
            }
        };
        match found {
            Ok(location) => {
                *count.entry(location.clone()).or_default() += 1;
                operation.location = location;
                operation.nowhere = None;
            }
            Err(reason) => operation.nowhere = Some(reason),
        }
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

/// What an operation says to the rules, and what signs it if it says so itself.
type Asked = (BTreeMap<String, Value>, Option<Algorithm>);

/// The places of requests, by their regions.
type Places = Vec<(&'static str, Place)>;

/// Where the rules send requests of each region, without those that have no endpoint; what they say
/// of the first where none has one.
fn places(
    rules: &RuleSet,
    (parameters, own): &Asked,
    default: &Location,
) -> Result<Result<Places, String>, Unknown> {
    let mut places = Places::new();
    let mut refusal = None;
    for region in REGIONS {
        let mut given = parameters.clone();
        if let Some(name) = rules.built_in("AWS::Region") {
            given.insert(name.to_owned(), region.into());
        }
        match rules.evaluate(&given)? {
            Answer::Endpoint(endpoint) => {
                let place = Place::of(&endpoint, region, default, *own);
                places.extend(place.map(|place| (region, place)));
            }
            Answer::Error(reason) => refusal = refusal.or(Some(reason)),
        }
    }
    Ok(match refusal.filter(|_| places.is_empty()) {
        Some(refusal) => Err(refusal),
        None => Ok(places),
    })
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
