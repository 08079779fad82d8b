//! The partitions of AWS, with the naming of their regions.

/// A partition, and the domains of its services.
#[derive(Debug, PartialEq)]
pub struct Partition {
    /// The partition's name, which is the second part of an ARN.
    pub name: &'static str,
    /// The prefixes of its regions' names.
    prefixes: &'static [&'static str],
    /// The domain of its services.
    pub suffix: &'static str,
    /// The domain of its dual-stack hosts, which also have IPv6 addresses.
    pub dual_stack_suffix: &'static str,
    /// The region of its global services.
    pub global_region: &'static str,
}

/// The same as in botocore's `partitions.json`. The last one has all regions that do not match another.
static PARTITIONS: [Partition; 8] = [
    Partition {
        name: "aws-cn",
        prefixes: &["cn-", "aws-cn-"],
        suffix: "amazonaws.com.cn",
        dual_stack_suffix: "api.amazonwebservices.com.cn",
        global_region: "cn-northwest-1",
    },
    Partition {
        name: "aws-us-gov",
        prefixes: &["us-gov-", "aws-us-gov-"],
        suffix: "amazonaws.com",
        dual_stack_suffix: "api.aws",
        global_region: "us-gov-west-1",
    },
    Partition {
        name: "aws-iso",
        prefixes: &["us-iso-", "aws-iso-global"],
        suffix: "c2s.ic.gov",
        dual_stack_suffix: "api.aws.ic.gov",
        global_region: "us-iso-east-1",
    },
    Partition {
        name: "aws-iso-b",
        prefixes: &["us-isob-", "aws-iso-b-"],
        suffix: "sc2s.sgov.gov",
        dual_stack_suffix: "api.aws.scloud",
        global_region: "us-isob-east-1",
    },
    Partition {
        name: "aws-iso-e",
        prefixes: &["eu-isoe-", "aws-iso-e-"],
        suffix: "cloud.adc-e.uk",
        dual_stack_suffix: "api.cloud-aws.adc-e.uk",
        global_region: "eu-isoe-west-1",
    },
    Partition {
        name: "aws-iso-f",
        prefixes: &["us-isof-", "aws-iso-f-"],
        suffix: "csp.hci.ic.gov",
        dual_stack_suffix: "api.aws.hci.ic.gov",
        global_region: "us-isof-south-1",
    },
    Partition {
        name: "aws-eusc",
        prefixes: &["eusc-"],
        suffix: "amazonaws.eu",
        dual_stack_suffix: "api.amazonwebservices.eu",
        global_region: "eusc-de-east-1",
    },
    AWS,
];

const AWS: Partition = Partition {
    name: "aws",
    prefixes: &[""],
    suffix: "amazonaws.com",
    dual_stack_suffix: "api.aws",
    global_region: "us-east-1",
};

impl Partition {
    /// Returns the partition of `region`.
    #[must_use]
    pub fn of(region: &str) -> &'static Self {
        let named =
            |partition: &&Self| partition.prefixes.iter().any(|prefix| region.starts_with(prefix));
        PARTITIONS.iter().find(named).unwrap_or(const { &AWS })
    }

    /// Returns the names of all partitions.
    pub fn names() -> impl Iterator<Item = &'static str> {
        PARTITIONS.iter().map(|partition| partition.name)
    }

    /// Whether `host` is one of AWS's, in any partition. It is in lower case and without a port.
    #[must_use]
    pub fn has_host(host: &str) -> bool {
        let suffixes = PARTITIONS.iter().flat_map(|known| [known.suffix, known.dual_stack_suffix]);
        suffixes.filter_map(|suffix| host.strip_suffix(suffix)).any(|name| name.ends_with('.'))
    }

    /// Whether this is the standard partition, `aws`.
    #[must_use]
    pub fn is_aws(&self) -> bool {
        *self == AWS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_find_their_partition() {
        for (region, name, suffix) in [
            ("us-east-1", "aws", "amazonaws.com"),
            ("xx-nowhere-9", "aws", "amazonaws.com"),
            ("us-gov-west-1", "aws-us-gov", "amazonaws.com"),
            ("cn-north-1", "aws-cn", "amazonaws.com.cn"),
            ("us-iso-east-1", "aws-iso", "c2s.ic.gov"),
            ("us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov"),
            ("eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"),
            ("us-isof-east-1", "aws-iso-f", "csp.hci.ic.gov"),
            ("eusc-de-east-1", "aws-eusc", "amazonaws.eu"),
        ] {
            let partition = Partition::of(region);
            assert_eq!((partition.name, partition.suffix), (name, suffix), "{region}");
            assert_eq!(partition.is_aws(), name == "aws", "{region}");
        }
    }

    #[test]
    fn hosts_of_aws_end_with_a_partitions_domain() {
        for (host, is_aws) in [
            ("s3.amazonaws.com", true),
            ("bucket.s3.dualstack.eu-west-1.api.aws", true),
            ("s3.cn-north-1.amazonaws.com.cn", true),
            ("s3.us-iso-east-1.c2s.ic.gov", true),
            ("amazonaws.com", false),
            ("notamazonaws.com", false),
            ("s3.amazonaws.com.example.org", false),
            ("localhost", false),
            ("127.0.0.1", false),
        ] {
            assert_eq!(Partition::has_host(host), is_aws, "{host}");
        }
    }

    #[test]
    fn the_region_of_global_services_is_in_its_partition() {
        for partition in &PARTITIONS {
            assert_eq!(Partition::of(partition.global_region), partition);
        }
    }
}
