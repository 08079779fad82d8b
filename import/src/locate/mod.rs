//! Finds, by a service's endpoint rules, what its declarations have to say of its hosts.

mod candidates;
mod client;
mod context;
mod place;
#[cfg(test)]
mod tests;
mod told;
mod variants;

use aws_operation_words::Partition;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::mem;

use crate::model::{Binding, Kind, Location, Member, Operation, Service, Switches};
use crate::rules::{RuleSet, Unknown};
use context::Effect;
use place::Place;
use told::{Asked, Told, told};

/// Gives each operation the location that `rules` send it to by its own parameters, and the service
/// that of most of them.
pub(crate) fn locate(service: &mut Service, rules: &RuleSet) -> Result<(), Unknown> {
    let default = service.location.clone();
    let mut known: Vec<(Asked, Result<Location, String>)> = Vec::new();
    let mut count: BTreeMap<Location, usize> = BTreeMap::new();
    let mut operations = mem::take(&mut service.operations);
    for operation in operations.values_mut() {
        let asked = asked(service, operation, rules)?;
        let found = match known.iter().find(|(known, _)| *known == asked) {
            Some((_, found)) => found.clone(),
            None => {
                let found = location(rules, &asked, &default)?;
                known.push((asked, found.clone()));
                found
            }
        };
        match found {
            Ok(location) => {
                let location = if operation.discovers { location.of_client() } else { location };
                *count.entry(location.clone()).or_default() += 1;
                operation.location = location;
                operation.nowhere = None;
            }
            Err(reason) => operation.nowhere = Some(reason),
        }
    }
    service.operations = operations;
    share_virtual_hosts(service, &mut count);
    let rank = |location: &Location, count: usize| {
        let is_usual = location.endpoint_prefix == default.endpoint_prefix
            && location.endpoint.is_none()
            && !location.without_endpoint;
        (is_usual, count)
    };
    let main = count.into_iter().max_by_key(|(location, count)| rank(location, *count));
    if let Some((main, _)) = main {
        service.location = main;
    }
    Ok(())
}

/// Operations without the label are in the same place as those that have it.
fn share_virtual_hosts(service: &mut Service, count: &mut BTreeMap<Location, usize>) {
    let with: Vec<Location> =
        count.keys().filter(|location| location.virtual_host.is_some()).cloned().collect();
    for location in with {
        let without = Location { virtual_host: None, ..location.clone() };
        let Some(others) = count.remove(&without) else { continue };
        *count.entry(location.clone()).or_default() += others;
        for operation in service.operations.values_mut() {
            if operation.location == without {
                operation.location = location.clone();
            }
        }
    }
}

/// What `operation` says, where its members' values have an effect too.
fn asked(
    service: &mut Service,
    operation: &mut Operation,
    rules: &RuleSet,
) -> Result<Asked, Unknown> {
    let mut parameters = operation.endpoint_parameters.clone();
    let (mut labelled, mut virtual_host) = (false, None);
    let input = operation.input.as_ref().and_then(|id| service.shapes.get_mut(id));
    if let Some(Kind::Structure(members)) = input.map(|shape| &mut shape.kind) {
        for member in members.iter_mut() {
            let Some(parameter) = context::parameter(rules, member) else { continue };
            let effect = context::effect(rules, &parameters, parameter)?;
            // What is in the path may be in the host instead: S3's buckets.
            if let Binding::Label(label) = &member.binding {
                if effect == Effect::Label && operation.path.starts_with(&format!("/{{{label}}}")) {
                    parameters.insert(parameter.to_owned(), context::LABEL.into());
                    labelled = true;
                    virtual_host = Some(label.clone());
                }
                continue;
            }
            match effect {
                Effect::None => {}
                Effect::Label if member.required && is_prefix(operation, member) => {
                    parameters.insert(parameter.to_owned(), context::LABEL.into());
                    labelled = true;
                    operation.host_prefix = Some(prefix_of(member));
                    member.host_label = true;
                }
                Effect::Label | Effect::Other => operation.without.push(member.name.clone()),
            }
        }
        members.retain(|member| member.required || !operation.without.contains(&member.name));
    }
    Ok(Asked { parameters, algorithm: operation.algorithm, labelled, virtual_host })
}

/// Whether the member can be all of the host's prefix. The operation may say it too, as S3 Control's do.
fn is_prefix(operation: &Operation, member: &Member) -> bool {
    operation.host_prefix.as_ref().is_none_or(|prefix| *prefix == prefix_of(member))
}

fn prefix_of(member: &Member) -> String {
    format!("{{{}}}.", member.name)
}

/// The places of requests, by their regions.
type Places<'a> = Vec<(&'a str, &'a Place)>;

/// Where the rules send an operation's requests, or why nowhere.
fn location(
    rules: &RuleSet,
    asked: &Asked,
    default: &Location,
) -> Result<Result<Location, String>, Unknown> {
    let told = told(rules, asked, Switches::default(), default)?;
    let mut places = Places::new();
    let mut refusal = None;
    for Told { region, place, .. } in told.iter().filter(|told| !told.is_any) {
        match place {
            Ok(place) => places.push((region, place)),
            Err(reason) => refusal = refusal.or(Some(reason)),
        }
    }
    if let Some(refusal) = refusal.filter(|_| places.is_empty()) {
        return Ok(Err(refusal.clone()));
    }
    let mut location = best(default, &places);
    location.virtual_host = asked.virtual_host.clone();
    location.variants = variants::variants(&location, Switches::default(), &told);
    for (fips, dual_stack) in [(false, true), (true, false), (true, true)] {
        let switches = Switches { fips, dual_stack };
        let told = told::told(rules, asked, switches, default)?;
        location.variants.extend(variants::variants(&location, switches, &told));
    }
    Ok(Ok(location))
}

/// The location that is right in the most regions of the partition `aws`, then in the most of the
/// others; of several the simplest.
fn best(default: &Location, places: &[(&str, &Place)]) -> Location {
    let right = |location: &Location, in_aws: bool| {
        let asked = places.iter().filter(|(region, _)| Partition::of(region).is_aws() == in_aws);
        let at = |region| Place::at(location, region, Switches::default());
        asked.filter(|(region, place)| at(region).as_ref() == Some(place)).count()
    };
    let candidates = candidates::candidates(default, places);
    let rank = |location: &&Location| Reverse((right(location, true), right(location, false)));
    candidates.iter().min_by_key(rank).unwrap_or(default).clone()
}
