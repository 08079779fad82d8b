//! What the members of an operation's input do to its host.

use std::collections::BTreeMap;

use serde_json::Value;

use super::client::{REGION, REGIONS};
use crate::model::Member;
use crate::rules::{Answer, RuleSet, Unknown};

/// A value of a member, for which a host is found if it is the host's first label.
pub(super) const LABEL: &str = "label";

/// What a member does to the host.
#[derive(Debug, PartialEq)]
pub(super) enum Effect {
    None,
    /// Its value is the first label.
    Label,
    /// Its value leads elsewhere.
    Other,
}

/// What the rules make of a value of the parameter. If they expect an ARN, the value that is tried here is an
/// error, which does not count as an effect: an account in the host only saves the service a step.
pub(super) fn effect(
    rules: &RuleSet,
    parameters: &BTreeMap<String, Value>,
    parameter: &str,
) -> Result<Effect, Unknown> {
    for region in REGIONS {
        let mut given = parameters.clone();
        given.extend(rules.built_in(REGION).map(|name| (name.to_owned(), region.into())));
        let without = rules.evaluate(&given)?;
        given.insert(parameter.to_owned(), LABEL.into());
        let Answer::Endpoint(with) = rules.evaluate(&given)? else { continue };
        return Ok(match &without {
            Answer::Endpoint(without) if without.get("url") == with.get("url") => Effect::None,
            _ if unlabelled(&with).is_some() => Effect::Label,
            _ => Effect::Other,
        });
    }
    Ok(Effect::None)
}

/// The endpoint without the first label of its host, if that is the member's value.
pub(super) fn unlabelled(endpoint: &Value) -> Option<Value> {
    let url = endpoint.get("url")?.as_str()?;
    let host = url.strip_prefix("https://")?.strip_prefix(LABEL)?.strip_prefix('.')?;
    let mut endpoint = endpoint.clone();
    endpoint["url"] = format!("https://{host}").into();
    Some(endpoint)
}

/// The parameter of the rules that the member sets, if they know it.
pub(super) fn parameter<'m>(rules: &RuleSet, member: &'m Member) -> Option<&'m str> {
    member.endpoint_parameter.as_deref().filter(|name| rules.has(name))
}
