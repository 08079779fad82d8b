//! The clients that the rules are asked for.

/// The facts of a client, as the rules call them.
pub(super) const REGION: &str = "AWS::Region";
pub(super) const FIPS: &str = "AWS::UseFIPS";
pub(super) const DUAL_STACK: &str = "AWS::UseDualStack";

/// Whether S3 has the host that it had before there were regions.
pub(super) const GLOBAL_S3: &str = "AWS::S3::UseGlobalEndpoint";

/// The region whose clients have it in botocore, unless they say otherwise.
pub(super) const GLOBAL_S3_REGION: &str = "us-east-1";

/// The regions that all rules are asked about: some of each partition, its global one among them. The
/// rules' own are asked about too.
pub(super) const REGIONS: [&str; 17] = [
    "us-east-1",
    "us-west-2",
    "ap-southeast-2",
    "eu-central-1",
    "sa-east-1",
    "us-gov-west-1",
    "us-gov-east-1",
    "cn-north-1",
    "cn-northwest-1",
    "eusc-de-east-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "eu-isoe-west-1",
    "us-isof-south-1",
    "us-isof-east-1",
];

/// One region of each partition. They do not exist, so no rules name them.
pub(super) const ANY: [&str; 8] = [
    "us-any-1",
    "us-gov-any-1",
    "cn-any-1",
    "eusc-any-1",
    "us-iso-any-1",
    "us-isob-any-1",
    "eu-isoe-any-1",
    "us-isof-any-1",
];
