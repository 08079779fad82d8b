//! Lowers the access points of a service.

use syn::LitStr;

use super::endpoint::url_with;
use crate::attr::AccessPointKeys;
use crate::mistakes::Mistakes;
use crate::model::AccessPoint;

/// What the runtime fills into the endpoint of an access point, besides the parts of its ARN.
const FILLED: [&str; 5] = ["account", "region", "dnsSuffix", "fips", "dualStack"];

/// Lowers those that a service was given, without those with a mistake.
pub(super) fn lower(given: &[AccessPointKeys], mistakes: &mut Mistakes) -> Vec<AccessPoint> {
    given.iter().filter_map(|keys| one(keys, mistakes)).collect()
}

fn one(keys: &AccessPointKeys, mistakes: &mut Mistakes) -> Option<AccessPoint> {
    let (arn, endpoint) = (keys.arn.get(), keys.endpoint.get());
    let (Some(arn), Some(endpoint)) = (arn, endpoint) else {
        let is_given = keys.arn.is_given() && keys.endpoint.is_given();
        if !is_given && !keys.unfinished {
            let help =
                "write `access_point(arn = \"s3:accesspoint:{name}\", endpoint = \"https://..\")`";
            mistakes.at(&keys.key, "`access_point` needs `arn` and `endpoint`", help);
        }
        return None;
    };
    let before = mistakes.count();
    let parts = parts(arn, mistakes)?;
    let known: Vec<&str> = parts.iter().map(String::as_str).chain(FILLED).collect();
    url_with(endpoint, &known, mistakes);
    (mistakes.count() == before)
        .then(|| AccessPoint { arn: arn.value(), endpoint: endpoint.value() })
}

/// The names in braces.
fn parts(arn: &LitStr, mistakes: &mut Mistakes) -> Option<Vec<String>> {
    let text = arn.value();
    let mut parts = Vec::new();
    let mut pieces = text.split(':');
    let service = pieces.next().filter(|service| is_word(service));
    let is_good = pieces.all(|piece| match piece.strip_prefix('{') {
        Some(name) => {
            let name = name.strip_suffix('}').filter(|name| is_word(name));
            parts.extend(name.map(str::to_owned));
            name.is_some()
        }
        None => is_word(piece),
    });
    if service.is_none() || !is_good || parts.is_empty() {
        let help = "write the ARN's service and resource: `arn = \"s3:accesspoint:{name}\"`";
        mistakes.at(arn, format!("`{text}` does not describe an ARN"), help);
        return None;
    }
    Some(parts)
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}
