use aws_operation::{
    RestXml, Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "Route 53",
    region = "us-east-1",
    endpoint = "https://route53.{dnsSuffix}",
    endpoint_variant(partition = "aws-us-gov", endpoint = "https://route53.us-gov.{dnsSuffix}"),
    endpoint_variant(dual_stack, endpoint = "https://route53.{dualStackDnsSuffix}"),
    endpoint_variant(
        dual_stack,
        partition = "aws",
        endpoint = "https://route53.global.{dualStackDnsSuffix}"
    ),
    endpoint_variant(
        dual_stack,
        partition = "aws-cn",
        endpoint = "https://route53.global.{dualStackDnsSuffix}"
    ),
    endpoint_variant(
        dual_stack,
        partition = "aws-eusc",
        endpoint = "https://route53.global.{dualStackDnsSuffix}"
    ),
    endpoint_variant(
        dual_stack,
        partition = "aws-us-gov",
        endpoint = "https://route53.us-gov.{dualStackDnsSuffix}"
    ),
    endpoint_variant(fips, endpoint = "https://route53-fips.{dnsSuffix}"),
    endpoint_variant(
        fips,
        partition = "aws-us-gov",
        endpoint = "https://route53.us-gov.{dnsSuffix}"
    ),
    endpoint_variant(fips, dual_stack, endpoint = "https://route53-fips.{dualStackDnsSuffix}"),
    endpoint_variant(
        fips,
        dual_stack,
        partition = "aws",
        endpoint = "https://route53-fips.global.{dualStackDnsSuffix}"
    ),
    endpoint_variant(
        fips,
        dual_stack,
        partition = "aws-us-gov",
        endpoint = "https://route53.us-gov.{dualStackDnsSuffix}"
    ),
    protocol = RestXml,
    error = Route53Error,
)]
pub struct Route53;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route53Error {
    ConflictingDomainExists,
    DelegationSetNotAvailable,
    DelegationSetNotReusable,
    #[aws(status = 409)]
    HostedZoneAlreadyExists,
    InvalidChangeBatch(InvalidChangeBatch),
    #[aws(status = 400)]
    InvalidDomainName,
    #[aws(status = 400)]
    InvalidInput,
    #[aws(status = 400)]
    InvalidVPCId,
    NoSuchDelegationSet,
    #[aws(status = 404)]
    NoSuchHealthCheck,
    #[aws(status = 404)]
    NoSuchHostedZone,
    #[aws(status = 400)]
    PriorRequestNotComplete,
    #[aws(status = 400)]
    ThrottlingException,
    #[aws(status = 400)]
    TooManyHostedZones,
}

#[aws_operation(
    method = "POST",
    path = "/2013-04-01/hostedzone/{Id}/rrset/",
    service = Route53,
    output = ChangeResourceRecordSetsResponse,
    xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/",
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChangeResourceRecordSets {
    #[aws(label = "Id", last_segment, length(max = 32))]
    pub hosted_zone_id: String,
    pub change_batch: ChangeBatch,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChangeResourceRecordSetsResponse {
    pub change_info: Option<ChangeInfo>,
}

#[aws_operation(
    method = "POST",
    path = "/2013-04-01/tags/{ResourceType}/{ResourceId}",
    service = Route53,
    output = (),
    required = ChangeTagsForResourceRequired,
    xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/",
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChangeTagsForResource {
    pub resource_type: TagResourceType,
    #[aws(length(max = 64))]
    pub resource_id: String,
    #[aws(member_name = "Tag", length(min = 1, max = 10))]
    pub add_tags: Option<Vec<Tag>>,
    #[aws(member_name = "Key", length(min = 1, max = 10), each(length(max = 128)))]
    pub remove_tag_keys: Option<Vec<String>>,
}

#[aws_operation(
    method = "POST",
    path = "/2013-04-01/hostedzone",
    service = Route53,
    output = CreateHostedZoneResponse,
    required = CreateHostedZoneRequired,
    xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/",
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateHostedZone {
    #[aws(length(max = 1024))]
    pub name: String,
    #[aws(name = "VPC")]
    pub vpc: Option<VPC>,
    #[aws(length(min = 1, max = 128))]
    pub caller_reference: String,
    pub hosted_zone_config: Option<HostedZoneConfig>,
    #[aws(last_segment, length(max = 32))]
    pub delegation_set_id: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateHostedZoneResponse {
    pub hosted_zone: Option<HostedZone>,
    pub change_info: Option<ChangeInfo>,
    pub delegation_set: Option<DelegationSet>,
    #[aws(name = "VPC")]
    pub vpc: Option<VPC>,
    #[aws(header = "Location")]
    pub location: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/2013-04-01/hostedzone/{Id}",
    service = Route53,
    output = GetHostedZoneResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetHostedZone {
    #[aws(last_segment, length(max = 32))]
    pub id: String,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetHostedZoneResponse {
    pub hosted_zone: Option<HostedZone>,
    pub delegation_set: Option<DelegationSet>,
    #[aws(name = "VPCs", member_name = "VPC")]
    pub vpcs: Vec<VPC>,
}

#[aws_operation(
    method = "GET",
    path = "/2013-04-01/hostedzone/{Id}/rrset",
    service = Route53,
    output = ListResourceRecordSetsResponse,
    pages(
        input = ["StartRecordName",
        "StartRecordType",
        "StartRecordIdentifier"],
        output = ["NextRecordName",
        "NextRecordType",
        "NextRecordIdentifier"],
        items = "ResourceRecordSets",
        more = "IsTruncated",
        limit = "MaxItems"
    ),
    required = ListResourceRecordSetsRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListResourceRecordSets {
    #[aws(label = "Id", last_segment, length(max = 32))]
    pub hosted_zone_id: String,
    #[aws(query = "name", length(max = 1024))]
    pub start_record_name: Option<String>,
    #[aws(query = "type")]
    pub start_record_type: Option<RRType>,
    #[aws(query = "identifier", length(min = 1, max = 128))]
    pub start_record_identifier: Option<String>,
    #[aws(query = "maxitems")]
    pub max_items: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListResourceRecordSetsResponse {
    #[aws(member_name = "ResourceRecordSet")]
    pub resource_record_sets: Vec<ResourceRecordSet>,
    pub is_truncated: Option<bool>,
    pub next_record_name: Option<String>,
    pub next_record_type: Option<RRType>,
    pub next_record_identifier: Option<String>,
    pub max_items: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/2013-04-01/tags/{ResourceType}/{ResourceId}",
    service = Route53,
    output = ListTagsForResourceResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListTagsForResource {
    pub resource_type: TagResourceType,
    #[aws(length(max = 64))]
    pub resource_id: String,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListTagsForResourceResponse {
    pub resource_tag_set: Option<ResourceTagSet>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AcceleratedRecoveryStatus {
    Enabling,
    EnableFailed,
    EnablingHostedZoneLocked,
    Enabled,
    Disabling,
    DisableFailed,
    Disabled,
    DisablingHostedZoneLocked,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AliasTarget {
    #[aws(length(max = 32))]
    pub hosted_zone_id: String,
    #[aws(name = "DNSName", length(max = 1024))]
    pub dns_name: String,
    pub evaluate_target_health: bool,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    pub action: ChangeAction,
    pub resource_record_set: ResourceRecordSet,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChangeAction {
    Create,
    Delete,
    Upsert,
    Unknown(String),
}

#[aws_shape(required = ChangeBatchRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChangeBatch {
    #[aws(length(max = 256))]
    pub comment: Option<String>,
    #[aws(member_name = "Change", length(min = 1))]
    pub changes: Vec<Change>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChangeInfo {
    pub id: Option<String>,
    pub status: Option<ChangeStatus>,
    pub submitted_at: Option<Timestamp>,
    pub comment: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChangeStatus {
    Pending,
    Insync,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CidrRoutingConfig {
    pub collection_id: String,
    #[aws(length(min = 1, max = 16))]
    pub location_name: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Coordinates {
    #[aws(length(min = 1, max = 6))]
    pub latitude: String,
    #[aws(length(min = 1, max = 7))]
    pub longitude: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DelegationSet {
    pub id: Option<String>,
    pub caller_reference: Option<String>,
    #[aws(member_name = "NameServer")]
    pub name_servers: Vec<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GeoLocation {
    #[aws(length(min = 2, max = 2))]
    pub continent_code: Option<String>,
    #[aws(length(min = 1, max = 2))]
    pub country_code: Option<String>,
    #[aws(length(min = 1, max = 3))]
    pub subdivision_code: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GeoProximityLocation {
    #[aws(name = "AWSRegion", length(min = 1, max = 64))]
    pub aws_region: Option<String>,
    #[aws(length(min = 1, max = 64))]
    pub local_zone_group: Option<String>,
    pub coordinates: Option<Coordinates>,
    #[aws(range(min = -99, max = 99))]
    pub bias: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostedZone {
    pub id: Option<String>,
    pub name: Option<String>,
    pub caller_reference: Option<String>,
    pub config: Option<HostedZoneConfig>,
    pub resource_record_set_count: Option<i64>,
    pub linked_service: Option<LinkedService>,
    pub features: Option<HostedZoneFeatures>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostedZoneConfig {
    #[aws(length(max = 256))]
    pub comment: Option<String>,
    pub private_zone: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostedZoneFailureReasons {
    pub accelerated_recovery: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostedZoneFeatures {
    pub accelerated_recovery_status: Option<AcceleratedRecoveryStatus>,
    pub failure_reasons: Option<HostedZoneFailureReasons>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InvalidChangeBatch {
    #[aws(member_name = "Message")]
    pub messages: Vec<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LinkedService {
    pub service_principal: Option<String>,
    pub description: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RRType {
    Soa,
    A,
    Txt,
    Ns,
    Cname,
    Mx,
    Naptr,
    Ptr,
    Srv,
    Spf,
    Aaaa,
    Caa,
    Ds,
    Tlsa,
    Sshfp,
    Svcb,
    Https,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResourceRecord {
    #[aws(length(max = 4000))]
    pub value: String,
}

#[aws_shape(required = ResourceRecordSetRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResourceRecordSet {
    #[aws(length(max = 1024))]
    pub name: String,
    pub r#type: RRType,
    #[aws(length(min = 1, max = 128))]
    pub set_identifier: Option<String>,
    #[aws(range(min = 0, max = 255))]
    pub weight: Option<i64>,
    pub region: Option<ResourceRecordSetRegion>,
    pub geo_location: Option<GeoLocation>,
    pub failover: Option<ResourceRecordSetFailover>,
    pub multi_value_answer: Option<bool>,
    #[aws(name = "TTL", range(min = 0, max = 2147483647))]
    pub ttl: Option<i64>,
    #[aws(member_name = "ResourceRecord", length(min = 1))]
    pub resource_records: Option<Vec<ResourceRecord>>,
    pub alias_target: Option<AliasTarget>,
    #[aws(length(max = 64))]
    pub health_check_id: Option<String>,
    #[aws(length(min = 1, max = 36))]
    pub traffic_policy_instance_id: Option<String>,
    pub cidr_routing_config: Option<CidrRoutingConfig>,
    pub geo_proximity_location: Option<GeoProximityLocation>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResourceRecordSetFailover {
    Primary,
    Secondary,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResourceRecordSetRegion {
    #[aws(name = "us-east-1")]
    UsEast1,
    #[aws(name = "us-east-2")]
    UsEast2,
    #[aws(name = "us-west-1")]
    UsWest1,
    #[aws(name = "us-west-2")]
    UsWest2,
    #[aws(name = "ca-central-1")]
    CaCentral1,
    #[aws(name = "eu-west-1")]
    EuWest1,
    #[aws(name = "eu-west-2")]
    EuWest2,
    #[aws(name = "eu-west-3")]
    EuWest3,
    #[aws(name = "eu-central-1")]
    EuCentral1,
    #[aws(name = "eu-central-2")]
    EuCentral2,
    #[aws(name = "ap-southeast-1")]
    ApSoutheast1,
    #[aws(name = "ap-southeast-2")]
    ApSoutheast2,
    #[aws(name = "ap-southeast-3")]
    ApSoutheast3,
    #[aws(name = "ap-northeast-1")]
    ApNortheast1,
    #[aws(name = "ap-northeast-2")]
    ApNortheast2,
    #[aws(name = "ap-northeast-3")]
    ApNortheast3,
    #[aws(name = "eu-north-1")]
    EuNorth1,
    #[aws(name = "sa-east-1")]
    SaEast1,
    #[aws(name = "cn-north-1")]
    CnNorth1,
    #[aws(name = "cn-northwest-1")]
    CnNorthwest1,
    #[aws(name = "ap-east-1")]
    ApEast1,
    #[aws(name = "me-south-1")]
    MeSouth1,
    #[aws(name = "me-central-1")]
    MeCentral1,
    #[aws(name = "ap-south-1")]
    ApSouth1,
    #[aws(name = "ap-south-2")]
    ApSouth2,
    #[aws(name = "af-south-1")]
    AfSouth1,
    #[aws(name = "eu-south-1")]
    EuSouth1,
    #[aws(name = "eu-south-2")]
    EuSouth2,
    #[aws(name = "ap-southeast-4")]
    ApSoutheast4,
    #[aws(name = "il-central-1")]
    IlCentral1,
    #[aws(name = "ca-west-1")]
    CaWest1,
    #[aws(name = "ap-southeast-5")]
    ApSoutheast5,
    #[aws(name = "mx-central-1")]
    MxCentral1,
    #[aws(name = "ap-southeast-7")]
    ApSoutheast7,
    #[aws(name = "us-gov-east-1")]
    UsGovEast1,
    #[aws(name = "us-gov-west-1")]
    UsGovWest1,
    #[aws(name = "ap-east-2")]
    ApEast2,
    #[aws(name = "ap-southeast-6")]
    ApSoutheast6,
    #[aws(name = "eusc-de-east-1")]
    EuscDeEast1,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourceTagSet {
    pub resource_type: Option<TagResourceType>,
    pub resource_id: Option<String>,
    #[aws(member_name = "Tag")]
    pub tags: Vec<Tag>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tag {
    #[aws(length(max = 128))]
    pub key: Option<String>,
    #[aws(length(max = 256))]
    pub value: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TagResourceType {
    Healthcheck,
    Hostedzone,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VPC {
    #[aws(name = "VPCRegion")]
    pub vpc_region: Option<VPCRegion>,
    #[aws(name = "VPCId", length(max = 1024))]
    pub vpc_id: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VPCRegion {
    #[aws(name = "us-east-1")]
    UsEast1,
    #[aws(name = "us-east-2")]
    UsEast2,
    #[aws(name = "us-west-1")]
    UsWest1,
    #[aws(name = "us-west-2")]
    UsWest2,
    #[aws(name = "eu-west-1")]
    EuWest1,
    #[aws(name = "eu-west-2")]
    EuWest2,
    #[aws(name = "eu-west-3")]
    EuWest3,
    #[aws(name = "eu-central-1")]
    EuCentral1,
    #[aws(name = "eu-central-2")]
    EuCentral2,
    #[aws(name = "ap-east-1")]
    ApEast1,
    #[aws(name = "me-south-1")]
    MeSouth1,
    #[aws(name = "us-gov-west-1")]
    UsGovWest1,
    #[aws(name = "us-gov-east-1")]
    UsGovEast1,
    #[aws(name = "us-iso-east-1")]
    UsIsoEast1,
    #[aws(name = "us-iso-west-1")]
    UsIsoWest1,
    #[aws(name = "us-isob-east-1")]
    UsIsobEast1,
    #[aws(name = "me-central-1")]
    MeCentral1,
    #[aws(name = "ap-southeast-1")]
    ApSoutheast1,
    #[aws(name = "ap-southeast-2")]
    ApSoutheast2,
    #[aws(name = "ap-southeast-3")]
    ApSoutheast3,
    #[aws(name = "ap-south-1")]
    ApSouth1,
    #[aws(name = "ap-south-2")]
    ApSouth2,
    #[aws(name = "ap-northeast-1")]
    ApNortheast1,
    #[aws(name = "ap-northeast-2")]
    ApNortheast2,
    #[aws(name = "ap-northeast-3")]
    ApNortheast3,
    #[aws(name = "eu-north-1")]
    EuNorth1,
    #[aws(name = "sa-east-1")]
    SaEast1,
    #[aws(name = "ca-central-1")]
    CaCentral1,
    #[aws(name = "cn-north-1")]
    CnNorth1,
    #[aws(name = "cn-northwest-1")]
    CnNorthwest1,
    #[aws(name = "af-south-1")]
    AfSouth1,
    #[aws(name = "eu-south-1")]
    EuSouth1,
    #[aws(name = "eu-south-2")]
    EuSouth2,
    #[aws(name = "ap-southeast-4")]
    ApSoutheast4,
    #[aws(name = "il-central-1")]
    IlCentral1,
    #[aws(name = "ca-west-1")]
    CaWest1,
    #[aws(name = "ap-southeast-5")]
    ApSoutheast5,
    #[aws(name = "mx-central-1")]
    MxCentral1,
    #[aws(name = "us-isof-south-1")]
    UsIsofSouth1,
    #[aws(name = "us-isof-east-1")]
    UsIsofEast1,
    #[aws(name = "ap-southeast-7")]
    ApSoutheast7,
    #[aws(name = "ap-east-2")]
    ApEast2,
    #[aws(name = "eu-isoe-west-1")]
    EuIsoeWest1,
    #[aws(name = "ap-southeast-6")]
    ApSoutheast6,
    #[aws(name = "us-isob-west-1")]
    UsIsobWest1,
    #[aws(name = "eusc-de-east-1")]
    EuscDeEast1,
    Unknown(String),
}
