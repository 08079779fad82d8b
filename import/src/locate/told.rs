//! What the rules tell the clients of an operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::client::{ANY, DUAL_STACK, FIPS, GLOBAL_S3, GLOBAL_S3_REGION, REGION, REGIONS};
use super::context;
use super::place::Place;
use crate::model::{Algorithm, Location, Switches};
use crate::rules::{Answer, RuleSet, Unknown};

/// What an operation says to the rules.
#[derive(Debug, PartialEq)]
pub(super) struct Asked {
    pub(super) parameters: BTreeMap<String, Value>,
    /// What signs it if it says so itself.
    pub(super) algorithm: Option<Algorithm>,
    /// The host's first label is the value of one of its members.
    pub(super) labelled: bool,
    /// The label of its path that is that value.
    pub(super) virtual_host: Option<String>,
}

/// What the rules tell clients of a region: where their requests go, or why nowhere.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) region: String,
    /// Whether the region stands for all those of its partition that nothing names.
    pub(super) is_any: bool,
    pub(super) place: Result<Place, String>,
}

/// What the rules tell clients of each region.
pub(super) fn told(
    rules: &RuleSet,
    asked: &Asked,
    switches: Switches,
    default: &Location,
) -> Result<Vec<Told>, Unknown> {
    let named = rules.regions();
    let named: BTreeSet<&str> =
        REGIONS.into_iter().chain(named.iter().map(String::as_str)).collect();
    let named = named.into_iter().map(|region| (region, false));
    let mut told = Vec::new();
    for (region, is_any) in named.chain(ANY.map(|region| (region, true))) {
        let place = match answer(rules, asked, switches, region)? {
            Answer::Endpoint(endpoint) => {
                match Place::of(&endpoint, region, default, asked.algorithm) {
                    Some(place) => Ok(place),
                    None => continue,
                }
            }
            Answer::Error(reason) => Err(reason),
        };
        told.push(Told { region: region.to_owned(), is_any, place });
    }
    Ok(told)
}

/// What the rules say, except that those without FIPS endpoints do not lead to others.
fn answer(
    rules: &RuleSet,
    asked: &Asked,
    Switches { fips, dual_stack }: Switches,
    region: &str,
) -> Result<Answer, Unknown> {
    if fips && rules.built_in(FIPS).is_none() {
        return Ok(Answer::Error("the service has no FIPS endpoints".to_owned()));
    }
    let mut given = asked.parameters.clone();
    let facts = [
        (REGION, region.into()),
        (FIPS, fips.into()),
        (DUAL_STACK, dual_stack.into()),
        (GLOBAL_S3, (region == GLOBAL_S3_REGION).into()),
    ];
    for (name, value) in facts {
        given.extend(rules.built_in(name).map(|name| (name.to_owned(), value)));
    }
    Ok(match rules.evaluate(&given)? {
        Answer::Endpoint(endpoint) if asked.labelled => match context::unlabelled(&endpoint) {
            Some(endpoint) => Answer::Endpoint(endpoint),
            None => Answer::Error("its host is made of a member's value".to_owned()),
        },
        answer => answer,
    })
}
