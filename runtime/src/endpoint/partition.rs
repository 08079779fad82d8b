//! The partitions of AWS, by how their regions are named.

/// A partition, and the domains that its services have.
#[derive(Debug, PartialEq)]
pub(super) struct Partition {
    /// What the names of its regions begin with.
    prefixes: &'static [&'static str],
    pub(super) suffix: &'static str,
    pub(super) dual_stack_suffix: &'static str,
    /// Where its services are that have one region.
    pub(super) global_region: &'static str,
}

/// As in botocore's `partitions.json`; the last has every region that no other claims.
static PARTITIONS: [Partition; 8] = [
    partition(
        &["cn-", "aws-cn-"],
        ["amazonaws.com.cn", "api.amazonwebservices.com.cn"],
        "cn-northwest-1",
    ),
    partition(&["us-gov-", "aws-us-gov-"], ["amazonaws.com", "api.aws"], "us-gov-west-1"),
    partition(&["us-iso-", "aws-iso-global"], ["c2s.ic.gov", "api.aws.ic.gov"], "us-iso-east-1"),
    partition(&["us-isob-", "aws-iso-b-"], ["sc2s.sgov.gov", "api.aws.scloud"], "us-isob-east-1"),
    partition(
        &["eu-isoe-", "aws-iso-e-"],
        ["cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"],
        "eu-isoe-west-1",
    ),
    partition(
        &["us-isof-", "aws-iso-f-"],
        ["csp.hci.ic.gov", "api.aws.hci.ic.gov"],
        "us-isof-south-1",
    ),
    partition(&["eusc-"], ["amazonaws.eu", "api.amazonwebservices.eu"], "eusc-de-east-1"),
    AWS,
];

const AWS: Partition = partition(&[""], ["amazonaws.com", "api.aws"], "us-east-1");

const fn partition(
    prefixes: &'static [&'static str],
    [suffix, dual_stack_suffix]: [&'static str; 2],
    global_region: &'static str,
) -> Partition {
    Partition { prefixes, suffix, dual_stack_suffix, global_region }
}

impl Partition {
    /// The partition of `region`.
    pub(super) fn of(region: &str) -> &'static Self {
        let named =
            |partition: &&Self| partition.prefixes.iter().any(|prefix| region.starts_with(prefix));
        PARTITIONS.iter().find(named).unwrap_or(const { &AWS })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_find_their_partition() {
        for (region, suffix) in [
            ("us-east-1", "amazonaws.com"),
            ("xx-nowhere-9", "amazonaws.com"),
            ("us-gov-west-1", "amazonaws.com"),
            ("cn-north-1", "amazonaws.com.cn"),
            ("us-iso-east-1", "c2s.ic.gov"),
            ("us-isob-east-1", "sc2s.sgov.gov"),
            ("eu-isoe-west-1", "cloud.adc-e.uk"),
            ("eusc-de-east-1", "amazonaws.eu"),
        ] {
            assert_eq!(Partition::of(region).suffix, suffix, "{region}");
        }
    }
}
