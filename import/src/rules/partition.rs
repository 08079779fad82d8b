//! The partitions of AWS, by how their regions are named.

use serde_json::{Value, json};

/// A partition, and what the rules ask of it.
#[derive(Debug, PartialEq)]
pub(crate) struct Partition {
    name: &'static str,
    /// What the names of its regions begin with.
    regions: &'static [&'static str],
    pub(crate) suffix: &'static str,
    pub(crate) dual_stack_suffix: &'static str,
    /// Where its services are that have one region.
    pub(crate) global_region: &'static str,
}

/// Those that are not `aws`, which has every other region.
const OTHERS: [Partition; 7] = [
    Partition {
        name: "aws-cn",
        regions: &["cn-", "aws-cn-"],
        suffix: "amazonaws.com.cn",
        dual_stack_suffix: "api.amazonwebservices.com.cn",
        global_region: "cn-northwest-1",
    },
    Partition {
        name: "aws-us-gov",
        regions: &["us-gov-", "aws-us-gov-"],
        suffix: "amazonaws.com",
        dual_stack_suffix: "api.aws",
        global_region: "us-gov-west-1",
    },
    Partition {
        name: "aws-iso",
        regions: &["us-iso-", "aws-iso-global"],
        suffix: "c2s.ic.gov",
        dual_stack_suffix: "api.aws.ic.gov",
        global_region: "us-iso-east-1",
    },
    Partition {
        name: "aws-iso-b",
        regions: &["us-isob-", "aws-iso-b-"],
        suffix: "sc2s.sgov.gov",
        dual_stack_suffix: "api.aws.scloud",
        global_region: "us-isob-east-1",
    },
    Partition {
        name: "aws-iso-e",
        regions: &["eu-isoe-", "aws-iso-e-"],
        suffix: "cloud.adc-e.uk",
        dual_stack_suffix: "api.cloud-aws.adc-e.uk",
        global_region: "eu-isoe-west-1",
    },
    Partition {
        name: "aws-iso-f",
        regions: &["us-isof-", "aws-iso-f-"],
        suffix: "csp.hci.ic.gov",
        dual_stack_suffix: "api.aws.hci.ic.gov",
        global_region: "us-isof-south-1",
    },
    Partition {
        name: "aws-eusc",
        regions: &["eusc-"],
        suffix: "amazonaws.eu",
        dual_stack_suffix: "api.amazonwebservices.eu",
        global_region: "eusc-de-east-1",
    },
];

const AWS: Partition = Partition {
    name: "aws",
    regions: &[],
    suffix: "amazonaws.com",
    dual_stack_suffix: "api.aws",
    global_region: "us-east-1",
};

impl Partition {
    /// The partition of `region`.
    pub(crate) fn of(region: &str) -> Self {
        let named =
            |partition: &Self| partition.regions.iter().any(|start| region.starts_with(start));
        OTHERS.into_iter().find(named).unwrap_or(AWS)
    }

    /// Whether it is the one of most regions.
    pub(crate) fn is_aws(&self) -> bool {
        *self == AWS
    }

    /// What `aws.partition` gives.
    pub(super) fn attributes(&self) -> Value {
        json!({
            "name": self.name, "dnsSuffix": self.suffix,
            "dualStackDnsSuffix": self.dual_stack_suffix,
            "implicitGlobalRegion": self.global_region,
            "supportsFIPS": true, "supportsDualStack": true,
        })
    }
}
