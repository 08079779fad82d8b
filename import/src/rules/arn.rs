//! Takes an ARN apart.

use serde_json::{Value, json};

/// Its parts; `None` where it is no ARN, or lacks a partition, service or resource.
pub(super) fn parse(text: &str) -> Option<Value> {
    let mut parts = text.splitn(6, ':');
    let mut next = || parts.next();
    let (prefix, partition, service, region, account, resource) =
        (next()?, next()?, next()?, next()?, next()?, next()?);
    if prefix != "arn" || partition.is_empty() || service.is_empty() || resource.is_empty() {
        return None;
    }
    let resource: Vec<&str> = resource.split([':', '/']).collect();
    Some(json!({
        "partition": partition, "service": service, "region": region, "accountId": account,
        "resourceId": resource,
    }))
}
