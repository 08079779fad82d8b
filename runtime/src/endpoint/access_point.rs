//! The endpoints of access points, which an ARN names.

use aws_operation_words::Partition;

use super::{check_region, is_host_part};
use crate::spec::{AccessPoint, AccessPoints, FoundAccessPoint, ServiceSpec, WantedAccessPoint};

/// What an ARN consists of.
struct Arn<'a> {
    partition: &'a str,
    service: &'a str,
    region: &'a str,
    account: &'a str,
    /// With `:` in place of `/`, which mean the same.
    resource: String,
}

impl<'a> Arn<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.strip_prefix("arn:")?.splitn(5, ':');
        Some(Self {
            partition: parts.next()?,
            service: parts.next()?,
            region: parts.next()?,
            account: parts.next()?,
            resource: parts.next()?.replace('/', ":"),
        })
    }

    /// What fills the placeholders of a declared ARN, if it is one of these.
    fn parts<'p>(&self, declared: &'p str) -> Option<Vec<(&'p str, &str)>> {
        let (service, resource) = declared.split_once(':')?;
        let same_length = resource.split(':').count() == self.resource.split(':').count();
        if service != self.service || !same_length {
            return None;
        }
        let mut parts = vec![("{account}", self.account)];
        for (wanted, found) in resource.split(':').zip(self.resource.split(':')) {
            match wanted.starts_with('{') {
                true => parts.push((wanted, found)),
                false if wanted == found => {}
                false => return None,
            }
        }
        Some(parts)
    }
}

impl ServiceSpec {
    /// What the label in the host may name by an ARN.
    pub const fn access_points(mut self, declared: &'static [AccessPoint]) -> Self {
        self.access_points = Some(AccessPoints { declared, find });
        self
    }
}

/// The access point that the ARN names, or why there is none.
fn find(
    declared: &'static [AccessPoint],
    wanted: &WantedAccessPoint<'_>,
) -> Result<FoundAccessPoint, String> {
    let problem = |problem: &str| wanted.problem(problem);
    let parsed = Arn::parse(wanted.arn).ok_or_else(|| problem("is not a complete ARN"))?;
    let found = declared.iter().find_map(|point| Some((point, parsed.parts(point.arn)?)));
    let (point, parts) = found.ok_or_else(|| wanted.undeclared())?;
    let region = parsed.region;
    if region.is_empty() {
        return Err(problem("is the ARN of a multi-region access point, which is not supported"));
    }
    check_region(region)?;
    let partition = Partition::of(region);
    let is_same = |name: &str| name == parsed.partition;
    if !is_same(partition.name)
        || wanted.client_region.is_some_and(|region| !is_same(Partition::of(region).name))
    {
        return Err(problem("is of another partition than the client's region"));
    }
    if let Some((name, _)) = parts.iter().find(|(_, part)| !is_host_part(part)) {
        let name = name.trim_matches(['{', '}']);
        return Err(problem(&format!("has a part that cannot be in a host: the {name}")));
    }
    let url = filled(point.endpoint, wanted, &parts, region, partition)?;
    Ok(FoundAccessPoint {
        prefix: prefix(point.endpoint, &url),
        url,
        signing_name: parsed.service.to_owned(),
        signing_region: region.to_owned(),
    })
}

fn filled(
    endpoint: &str,
    wanted: &WantedAccessPoint<'_>,
    parts: &[(&str, &str)],
    region: &str,
    partition: &Partition,
) -> Result<String, String> {
    let mut url = endpoint.to_owned();
    for (wanted, placeholder, text, kind) in [
        (wanted.fips, "{fips}", "-fips", "FIPS"),
        (wanted.dual_stack, "{dualStack}", ".dualstack", "dual-stack"),
    ] {
        if wanted && !endpoint.contains(placeholder) {
            return Err(format!("this kind of access point has no {kind} endpoints"));
        }
        url = url.replace(placeholder, if wanted { text } else { "" });
    }
    for (name, part) in parts {
        url = url.replace(name, part);
    }
    Ok(url.replace("{region}", region).replace("{dnsSuffix}", partition.suffix))
}

/// The beginning of a host that names the access point, which is what is put before another host too.
fn prefix(endpoint: &str, url: &str) -> String {
    let declared = endpoint.trim_start_matches("https://").split('.');
    let count = declared.take_while(|label| label.starts_with('{')).count();
    let labels = url.trim_start_matches("https://").split('.').take(count);
    labels.map(|label| format!("{label}.")).collect()
}
