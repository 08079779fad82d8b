//! The endpoints of access points, which an ARN names.

use aws_operation_words::Partition;

use super::{Endpoint, EndpointConfig, check_region, is_host_part};
use crate::spec::AccessPoint;

/// The endpoint of an access point, and what is signed there.
#[derive(Debug)]
pub(crate) struct OfAccessPoint {
    pub(crate) endpoint: Endpoint,
    pub(crate) signing_name: String,
    pub(crate) signing_region: String,
}

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

impl EndpointConfig {
    /// The endpoint of the access point that the ARN names, or why there is none. `own` is the client's own
    /// endpoint for the service.
    pub(crate) fn of_access_point(
        &self,
        points: &'static [AccessPoint],
        arn: &str,
        client_region: Option<&str>,
        own: Option<&Endpoint>,
    ) -> Result<OfAccessPoint, String> {
        let problem = |problem: &str| format!("`{}` {problem}", arn.escape_debug());
        let parsed = Arn::parse(arn).ok_or_else(|| problem("is not a complete ARN"))?;
        let found = points.iter().find_map(|point| Some((point, parsed.parts(point.arn)?)));
        let (point, parts) = found.ok_or_else(|| {
            problem("is not the ARN of an access point that the service declares")
        })?;
        let region = parsed.region;
        if region.is_empty() {
            return Err(problem(
                "is the ARN of a multi-region access point, which is not supported",
            ));
        }
        check_region(region)?;
        let partition = Partition::of(region);
        let is_same = |name: &str| name == parsed.partition;
        if !is_same(partition.name)
            || client_region.is_some_and(|region| !is_same(Partition::of(region).name))
        {
            return Err(problem("is of another partition than the client's region"));
        }
        if let Some((name, _)) = parts.iter().find(|(_, part)| !is_host_part(part)) {
            let name = name.trim_matches(['{', '}']);
            return Err(problem(&format!("has a part that cannot be in a host: the {name}")));
        }
        let url = self.filled(point.endpoint, &parts, region, partition)?;
        let endpoint = match own {
            Some(own) => {
                let prefix = prefix(point.endpoint, &url);
                // Its name is nowhere else in the request.
                if prefix.is_empty() || own.is_address() {
                    return Err(problem("cannot be put before the host of the client's endpoint"));
                }
                own.behind(&prefix)?
            }
            None => Endpoint::parse(&url)?,
        };
        let (signing_name, signing_region) = (parsed.service.to_owned(), region.to_owned());
        Ok(OfAccessPoint { endpoint, signing_name, signing_region })
    }

    fn filled(
        &self,
        endpoint: &str,
        parts: &[(&str, &str)],
        region: &str,
        partition: &Partition,
    ) -> Result<String, String> {
        let mut url = endpoint.to_owned();
        for (wanted, placeholder, text, kind) in [
            (self.fips, "{fips}", "-fips", "FIPS"),
            (self.dual_stack, "{dualStack}", ".dualstack", "dual-stack"),
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
}

/// The beginning of a host that names the access point, which is what is put before another host too.
fn prefix(endpoint: &str, url: &str) -> String {
    let declared = endpoint.trim_start_matches("https://").split('.');
    let count = declared.take_while(|label| label.starts_with('{')).count();
    let labels = url.trim_start_matches("https://").split('.').take(count);
    labels.map(|label| format!("{label}.")).collect()
}
