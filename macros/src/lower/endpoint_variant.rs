//! Lowers the endpoints that a service has only for some clients.

use aws_operation_words::Partition;
use syn::LitStr;

use super::endpoint::{region, url};
use crate::attr::{EndpointVariantKeys, Slot};
use crate::mistakes::Mistakes;
use crate::model::EndpointVariant;
use crate::names::{listed, nearest};

/// Lowers those that a service was given, without those with a mistake.
pub(super) fn lower(
    given: &[EndpointVariantKeys],
    mistakes: &mut Mistakes,
) -> Vec<EndpointVariant> {
    let mut lowered: Vec<EndpointVariant> = Vec::new();
    for keys in given {
        let Some(variant) = one(keys, mistakes) else { continue };
        if lowered.iter().any(|known| known.clients() == variant.clients()) {
            let message = "two `endpoint_variant` are for the same clients";
            mistakes.at(&keys.key, message, "remove one of them");
        }
        lowered.push(variant);
    }
    lowered
}

fn one(keys: &EndpointVariantKeys, mistakes: &mut Mistakes) -> Option<EndpointVariant> {
    let before = mistakes.count();
    for (key, other) in [
        (keys.partition.key(), keys.client_region.key()),
        (keys.unavailable.key(), keys.endpoint.key()),
        (keys.region.key(), keys.unavailable.key()),
    ] {
        if let Some((key, other)) = key.zip(other) {
            let message = format!("`{key}` has no effect with `{other}`");
            mistakes.at(key, message, format!("remove it, or remove `{other}`"));
        }
    }
    if let Some(literal) = keys.partition.get() {
        partition(literal, mistakes);
    }
    if let Some(literal) = keys.client_region.get() {
        region(literal, mistakes);
    }
    if let Some(literal) = keys.region.get().filter(|literal| literal.value() != "{clientRegion}") {
        region(literal, mistakes);
    }
    if let Some(literal) = keys.endpoint.get() {
        url(literal, mistakes);
    }
    let text = |slot: &Slot<LitStr>| slot.get().map(LitStr::value);
    let endpoint = match (text(&keys.endpoint), text(&keys.unavailable)) {
        (Some(url), _) => Ok(url),
        (None, Some(reason)) => Err(reason),
        (None, None) => {
            let is_given = keys.endpoint.is_given() || keys.unavailable.is_given();
            if !is_given && !keys.unfinished {
                let message = "`endpoint_variant` needs `endpoint` or `unavailable`";
                let help =
                    "add `endpoint = \"https://..\"`, or `unavailable = \"..\"` with the reason";
                mistakes.at(&keys.key, message, help);
            }
            return None;
        }
    };
    (mistakes.count() == before).then(|| EndpointVariant {
        fips: keys.fips.is_given(),
        dual_stack: keys.dual_stack.is_given(),
        partition: text(&keys.partition),
        client_region: text(&keys.client_region),
        endpoint,
        region: text(&keys.region),
    })
}

fn partition(literal: &LitStr, mistakes: &mut Mistakes) {
    let name = literal.value();
    let known: Vec<&str> = Partition::names().collect();
    if known.contains(&name.as_str()) {
        return;
    }
    let help = match nearest(&name, known.iter().copied()) {
        Some(near) => format!("there is a partition with a similar name: `{near}`"),
        None => format!("known partitions: {}", listed(known)),
    };
    mistakes.at(literal, format!("`{name}` is not a partition"), help);
}
