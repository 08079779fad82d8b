//! What the rules say otherwise than a location does, as its variants.

use aws_operation_words::Partition;

use super::place::{Place, filled, served, template};
use super::told::Told;
use crate::model::{Clients, Destination, Location, Switches, Variant};

/// The fewest variants with which `location` sends the clients who have these switches as told.
pub(super) fn variants(location: &Location, switches: Switches, told: &[Told]) -> Vec<Variant> {
    let options = candidates(location, told).into_iter().map(|general| {
        let mut wrong = 0;
        let mut found = variant(switches, Clients::All, general.as_ref());
        for partition in partitions(told) {
            let own = in_partition(location, switches, general.as_ref(), partition, told);
            found.extend(own.variants);
            wrong += own.cost.wrong;
        }
        Found::new(wrong, found)
    });
    options.min_by_key(|option| option.cost).unwrap_or_default().variants
}

/// Some variants, and what speaks against them.
#[derive(Default)]
struct Found {
    cost: Cost,
    variants: Vec<Variant>,
}

/// The least is the best.
#[derive(Clone, Copy, Default, Eq, Ord, PartialEq, PartialOrd)]
struct Cost {
    /// The partitions whose unnamed regions are sent elsewhere.
    wrong: usize,
    variants: usize,
    of_one_region: usize,
}

impl Found {
    fn new(wrong: usize, variants: Vec<Variant>) -> Self {
        let of_one = |variant: &&Variant| matches!(variant.clients, Clients::InRegion(_));
        let of_one_region = variants.iter().filter(of_one).count();
        Self { cost: Cost { wrong, variants: variants.len(), of_one_region }, variants }
    }
}

/// The fewest that a partition needs, if `general` holds where nothing else does.
fn in_partition(
    location: &Location,
    switches: Switches,
    general: Option<&Destination>,
    partition: &'static str,
    told: &[Told],
) -> Found {
    let is_here = |told: &&Told| Partition::of(&told.region).name == partition;
    let here: Vec<Told> = told.iter().filter(is_here).cloned().collect();
    let options = candidates(location, &here).into_iter().map(|own| {
        let mut found = variant(switches, Clients::InPartition(partition), own.as_ref());
        let usual = own.as_ref().or(general);
        let unlike = here.iter().filter(|told| !sends(location, switches, usual, told));
        let (any, named): (Vec<_>, Vec<_>) = unlike.partition(|told| told.is_any);
        found.extend(named.into_iter().flat_map(|told| {
            let own = destination(location, told);
            variant(switches, Clients::InRegion(told.region.clone()), Some(&own))
        }));
        Found::new(any.len(), found)
    });
    options.min_by_key(|option| option.cost).unwrap_or_default()
}

fn variant(
    switches: Switches,
    clients: Clients,
    destination: Option<&Destination>,
) -> Vec<Variant> {
    let destination = destination.cloned();
    destination.map(|destination| Variant { switches, clients, destination }).into_iter().collect()
}

/// None, then each destination that somebody is told, the simplest first.
fn candidates(location: &Location, told: &[Told]) -> Vec<Option<Destination>> {
    let mut known: Vec<_> = told.iter().map(|told| Some(destination(location, told))).collect();
    known.push(None);
    known.sort();
    known.dedup();
    known
}

fn partitions(told: &[Told]) -> Vec<&'static str> {
    let mut names: Vec<_> = told.iter().map(|told| Partition::of(&told.region).name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The client's own region, where one that serves is declared.
const CLIENT_REGION: &str = "{clientRegion}";

/// What clients of one region are told, as it may hold for others.
fn destination(location: &Location, told: &Told) -> Destination {
    match &told.place {
        Err(reason) => Destination::Unavailable(reason.clone()),
        Ok(place) => {
            let serves = &place.signing_region;
            let own = match *serves == told.region {
                true => CLIENT_REGION.to_owned(),
                false => serves.clone(),
            };
            Destination::Endpoint {
                url: template(&place.url, &told.region, serves),
                region: (served(location, &told.region) != serves).then_some(own),
            }
        }
    }
}

/// Whether clients are sent as they are told, by a variant's destination or without one.
fn sends(
    location: &Location,
    switches: Switches,
    destination: Option<&Destination>,
    told: &Told,
) -> bool {
    let region = &told.region;
    match (destination, &told.place) {
        (None, place) => Place::at(location, region, switches).as_ref() == place.as_ref().ok(),
        (Some(Destination::Unavailable(_)), place) => place.is_err(),
        (Some(Destination::Endpoint { .. }), Err(_)) => false,
        (Some(Destination::Endpoint { url, region: own }), Ok(place)) => {
            let serves = match own.as_deref() {
                Some(CLIENT_REGION) => region,
                Some(own) => own,
                None => served(location, region),
            };
            place.url == filled(url, region, serves) && place.signing_region == serves
        }
    }
}
