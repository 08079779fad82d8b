use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{
    Client, Ec2Query, Timestamp, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "EC2",
    endpoint_variant(fips, partition = "aws-us-gov", endpoint = "https://ec2.{region}.{dnsSuffix}"),
    protocol = Ec2Query,
    version = "2016-11-15",
)]
pub struct Ec2;

#[aws_operation(service = Ec2, output = CreateVpcResult, rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateVpc {
    pub cidr_block: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
    #[aws(name = "TagSpecification", member_name = "item")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[aws(name = "dryRun")]
    pub dry_run: Option<bool>,
    #[aws(name = "instanceTenancy")]
    pub instance_tenancy: Option<Tenancy>,
    #[aws(name = "amazonProvidedIpv6CidrBlock")]
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}

#[aws_operation(
    service = Ec2,
    output = DescribeInstancesResult,
    pages(input = "NextToken", output = "NextToken", items = "Reservations", limit = "MaxResults"),
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeInstances {
    #[aws(name = "InstanceId", member_name = "InstanceId")]
    pub instance_ids: Option<Vec<String>>,
    #[aws(name = "IncludeManagedResources")]
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    #[aws(name = "Filter", member_name = "Filter")]
    pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeInstancesResult {
    pub next_token: Option<String>,
    #[aws(name = "reservationSet", member_name = "item")]
    pub reservations: Vec<Reservation>,
}

#[aws_operation(
    service = Ec2,
    output = DescribeVpcsResult,
    pages(input = "NextToken", output = "NextToken", items = "Vpcs", limit = "MaxResults"),
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeVpcs {
    #[aws(name = "Filter", member_name = "Filter")]
    pub filters: Option<Vec<Filter>>,
    #[aws(name = "VpcId", member_name = "VpcId")]
    pub vpc_ids: Option<Vec<String>>,
    #[aws(name = "NextToken")]
    pub next_token: Option<String>,
    #[aws(name = "MaxResults", range(min = 5, max = 1000))]
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeVpcsResult {
    pub next_token: Option<String>,
    #[aws(name = "vpcSet", member_name = "item")]
    pub vpcs: Vec<Vpc>,
}

#[aws_operation(
    service = Ec2,
    output = Reservation,
    required = RunInstancesRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RunInstances {
    #[aws(name = "BlockDeviceMapping", member_name = "BlockDeviceMapping")]
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub image_id: Option<String>,
    pub instance_type: Option<InstanceType>,
    pub ipv6_address_count: Option<i32>,
    #[aws(name = "Ipv6Address", member_name = "item")]
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub max_count: i32,
    pub min_count: i32,
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub placement: Option<Placement>,
    pub ramdisk_id: Option<String>,
    #[aws(name = "SecurityGroupId", member_name = "SecurityGroupId")]
    pub security_group_ids: Option<Vec<String>>,
    #[aws(name = "SecurityGroup", member_name = "SecurityGroup")]
    pub security_groups: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    #[aws(sensitive)]
    pub user_data: Option<String>,
    #[aws(member_name = "item")]
    pub elastic_gpu_specification: Option<Vec<ElasticGpuSpecification>>,
    #[aws(name = "ElasticInferenceAccelerator", member_name = "item")]
    pub elastic_inference_accelerators: Option<Vec<ElasticInferenceAccelerator>>,
    #[aws(name = "TagSpecification", member_name = "item")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub cpu_options: Option<CpuOptionsRequest>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub hibernation_options: Option<HibernationOptionsRequest>,
    #[aws(name = "LicenseSpecification", member_name = "item")]
    pub license_specifications: Option<Vec<LicenseConfigurationRequest>>,
    pub metadata_options: Option<InstanceMetadataOptionsRequest>,
    pub enclave_options: Option<EnclaveOptionsRequest>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>,
    pub disable_api_stop: Option<bool>,
    pub enable_primary_ipv6: Option<bool>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    pub operator: Option<OperatorRequest>,
    #[aws(name = "SecondaryInterface", member_name = "item")]
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterfaceSpecificationRequest>>,
    #[aws(name = "dryRun")]
    pub dry_run: Option<bool>,
    #[aws(name = "disableApiTermination")]
    pub disable_api_termination: Option<bool>,
    #[aws(name = "instanceInitiatedShutdownBehavior")]
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    #[aws(name = "privateIpAddress")]
    pub private_ip_address: Option<String>,
    #[aws(name = "clientToken", idempotency_token)]
    pub client_token: Option<String>,
    #[aws(name = "additionalInfo")]
    pub additional_info: Option<String>,
    #[aws(name = "networkInterface", member_name = "item")]
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>,
    #[aws(name = "iamInstanceProfile")]
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    #[aws(name = "ebsOptimized")]
    pub ebs_optimized: Option<bool>,
}

#[aws_operation(
    service = Ec2,
    output = TerminateInstancesResult,
    required = TerminateInstancesRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TerminateInstances {
    #[aws(name = "InstanceId", member_name = "InstanceId")]
    pub instance_ids: Vec<String>,
    #[aws(name = "Force")]
    pub force: Option<bool>,
    #[aws(name = "SkipOsShutdown")]
    pub skip_os_shutdown: Option<bool>,
    pub dry_run: Option<bool>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TerminateInstancesResult {
    #[aws(name = "instancesSet", member_name = "item")]
    pub terminating_instances: Vec<InstanceStateChange>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AmdSevSnpSpecification {
    Enabled,
    Disabled,
    Unknown(String),
}

#[aws_shape(rename_all = "snake_case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ArchitectureValues {
    I386,
    X86_64,
    Arm64,
    X86_64Mac,
    Arm64Mac,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AttachmentStatus {
    Attaching,
    Attached,
    Detaching,
    Detached,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BlockDeviceMapping {
    pub ebs: Option<EbsBlockDevice>,
    pub no_device: Option<String>,
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BlockPublicAccessMode {
    Off,
    BlockBidirectional,
    BlockIngress,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<BlockPublicAccessMode>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BootModeValues {
    LegacyBios,
    Uefi,
    UefiPreferred,
    Unknown(String),
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CapacityReservationPreference {
    CapacityReservationsOnly,
    Open,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConnectionTrackingSpecificationRequest {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CpuOptions {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CpuOptionsRequest {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreditSpecificationRequest {
    pub cpu_credits: String,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeviceType {
    Ebs,
    InstanceStore,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EbsBlockDevice {
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<VolumeType>,
    pub kms_key_id: Option<String>,
    pub throughput: Option<i32>,
    pub outpost_arn: Option<String>,
    pub availability_zone: Option<String>,
    pub encrypted: Option<bool>,
    #[aws(name = "VolumeInitializationRate")]
    pub volume_initialization_rate: Option<i32>,
    #[aws(name = "AvailabilityZoneId")]
    pub availability_zone_id: Option<String>,
    #[aws(name = "EbsCardIndex")]
    pub ebs_card_index: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EbsInstanceBlockDevice {
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub status: Option<AttachmentStatus>,
    pub volume_id: Option<String>,
    pub associated_resource: Option<String>,
    pub volume_owner_id: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub ebs_card_index: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ElasticGpuAssociation {
    pub elastic_gpu_id: Option<String>,
    pub elastic_gpu_association_id: Option<String>,
    pub elastic_gpu_association_state: Option<String>,
    pub elastic_gpu_association_time: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ElasticGpuSpecification {
    pub r#type: String,
}

#[aws_shape(required = ElasticInferenceAcceleratorRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ElasticInferenceAccelerator {
    pub r#type: String,
    #[aws(range(min = 1))]
    pub count: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<String>,
    pub elastic_inference_accelerator_association_id: Option<String>,
    pub elastic_inference_accelerator_association_state: Option<String>,
    pub elastic_inference_accelerator_association_time: Option<Timestamp>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EnaSrdSpecificationRequest {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EnaSrdUdpSpecificationRequest {
    pub ena_srd_udp_enabled: Option<bool>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EnclaveOptions {
    pub enabled: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EnclaveOptionsRequest {
    pub enabled: Option<bool>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    #[aws(name = "Name")]
    pub name: Option<String>,
    #[aws(name = "Value", member_name = "item")]
    pub values: Option<Vec<String>>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HibernationOptions {
    pub configured: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HibernationOptionsRequest {
    pub configured: Option<bool>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HostnameType {
    IpName,
    ResourceName,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HttpTokensState {
    Optional,
    Required,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HypervisorType {
    Ovm,
    Xen,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IamInstanceProfile {
    pub arn: Option<String>,
    pub id: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IamInstanceProfileSpecification {
    pub arn: Option<String>,
    pub name: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Instance {
    pub architecture: Option<ArchitectureValues>,
    #[aws(name = "blockDeviceMapping", member_name = "item")]
    pub block_device_mappings: Vec<InstanceBlockDeviceMapping>,
    pub client_token: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub ena_support: Option<bool>,
    pub hypervisor: Option<HypervisorType>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub instance_lifecycle: Option<InstanceLifecycleType>,
    #[aws(name = "elasticGpuAssociationSet", member_name = "item")]
    pub elastic_gpu_associations: Vec<ElasticGpuAssociation>,
    #[aws(name = "elasticInferenceAcceleratorAssociationSet", member_name = "item")]
    pub elastic_inference_accelerator_associations: Vec<ElasticInferenceAcceleratorAssociation>,
    #[aws(name = "networkInterfaceSet", member_name = "item")]
    pub network_interfaces: Vec<InstanceNetworkInterface>,
    pub outpost_arn: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<DeviceType>,
    #[aws(name = "groupSet", member_name = "item")]
    pub security_groups: Vec<GroupIdentifier>,
    pub source_dest_check: Option<bool>,
    pub spot_instance_request_id: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state_reason: Option<StateReason>,
    #[aws(name = "tagSet", member_name = "item")]
    pub tags: Vec<Tag>,
    pub virtualization_type: Option<VirtualizationType>,
    pub cpu_options: Option<CpuOptions>,
    pub capacity_block_id: Option<String>,
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    pub hibernation_options: Option<HibernationOptions>,
    #[aws(name = "licenseSet", member_name = "item")]
    pub licenses: Vec<LicenseConfiguration>,
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    pub enclave_options: Option<EnclaveOptions>,
    pub boot_mode: Option<BootModeValues>,
    pub platform_details: Option<String>,
    pub usage_operation: Option<String>,
    pub usage_operation_update_time: Option<Timestamp>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    pub ipv6_address: Option<String>,
    pub tpm_support: Option<String>,
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    pub current_instance_boot_mode: Option<InstanceBootModeValues>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    pub operator: Option<OperatorResponse>,
    #[aws(name = "secondaryInterfaceSet", member_name = "item")]
    pub secondary_interfaces: Vec<InstanceSecondaryInterface>,
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    #[aws(name = "instanceState")]
    pub state: Option<InstanceState>,
    pub private_dns_name: Option<String>,
    #[aws(name = "dnsName")]
    pub public_dns_name: Option<String>,
    #[aws(name = "reason")]
    pub state_transition_reason: Option<String>,
    pub key_name: Option<String>,
    pub ami_launch_index: Option<i32>,
    #[aws(member_name = "item")]
    pub product_codes: Vec<ProductCode>,
    pub instance_type: Option<InstanceType>,
    pub launch_time: Option<Timestamp>,
    pub placement: Option<Placement>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub platform: Option<PlatformValues>,
    pub monitoring: Option<Monitoring>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub private_ip_address: Option<String>,
    #[aws(name = "ipAddress")]
    pub public_ip_address: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceAutoRecoveryState {
    Disabled,
    Default,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceBandwidthWeighting {
    #[aws(name = "default")]
    Default,
    #[aws(name = "vpc-1")]
    Vpc1,
    #[aws(name = "ebs-1")]
    Ebs1,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDevice>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceBootModeValues {
    LegacyBios,
    Uefi,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceInterruptionBehavior {
    Hibernate,
    Stop,
    Terminate,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceIpv4Prefix {
    pub ipv4_prefix: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceIpv6Prefix {
    pub ipv6_prefix: Option<String>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceLifecycleType {
    Spot,
    Scheduled,
    CapacityBlock,
    InterruptibleCapacityReservation,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
    pub reboot_migration: Option<InstanceRebootMigrationState>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<InstanceAutoRecoveryState>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceMarketOptionsRequest {
    pub market_type: Option<MarketType>,
    pub spot_options: Option<SpotMarketOptions>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceMetadataEndpointState {
    Disabled,
    Enabled,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceMetadataOptionsRequest {
    pub http_tokens: Option<HttpTokensState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceMetadataOptionsResponse {
    pub state: Option<InstanceMetadataOptionsState>,
    pub http_tokens: Option<HttpTokensState>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceMetadataOptionsState {
    Pending,
    Applied,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceMetadataProtocolState {
    Disabled,
    Enabled,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceMetadataTagsState {
    Disabled,
    Enabled,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceNetworkInterface {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    pub description: Option<String>,
    #[aws(name = "groupSet", member_name = "item")]
    pub groups: Vec<GroupIdentifier>,
    #[aws(name = "ipv6AddressesSet", member_name = "item")]
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
    #[aws(name = "privateIpAddressesSet", member_name = "item")]
    pub private_ip_addresses: Vec<InstancePrivateIpAddress>,
    pub source_dest_check: Option<bool>,
    pub status: Option<NetworkInterfaceStatus>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub interface_type: Option<String>,
    #[aws(name = "ipv4PrefixSet", member_name = "item")]
    pub ipv4_prefixes: Vec<InstanceIpv4Prefix>,
    #[aws(name = "ipv6PrefixSet", member_name = "item")]
    pub ipv6_prefixes: Vec<InstanceIpv6Prefix>,
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    pub operator: Option<OperatorResponse>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceNetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<AttachmentStatus>,
    pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceNetworkInterfaceSpecification {
    pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    #[aws(name = "SecurityGroupId", member_name = "SecurityGroupId")]
    pub groups: Option<Vec<String>>,
    pub ipv6_address_count: Option<i32>,
    #[aws(name = "ipv6AddressesSet", query_name = "Ipv6Addresses", member_name = "item")]
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    #[aws(name = "privateIpAddressesSet", query_name = "PrivateIpAddresses", member_name = "item")]
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
    #[aws(name = "AssociateCarrierIpAddress")]
    pub associate_carrier_ip_address: Option<bool>,
    #[aws(name = "InterfaceType")]
    pub interface_type: Option<String>,
    #[aws(name = "NetworkCardIndex")]
    pub network_card_index: Option<i32>,
    #[aws(name = "Ipv4Prefix", member_name = "item")]
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    #[aws(name = "Ipv4PrefixCount")]
    pub ipv4_prefix_count: Option<i32>,
    #[aws(name = "Ipv6Prefix", member_name = "item")]
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    #[aws(name = "Ipv6PrefixCount")]
    pub ipv6_prefix_count: Option<i32>,
    #[aws(name = "PrimaryIpv6")]
    pub primary_ipv6: Option<bool>,
    #[aws(name = "EnaSrdSpecification")]
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    #[aws(name = "ConnectionTrackingSpecification")]
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    #[aws(name = "EnaQueueCount")]
    pub ena_queue_count: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceRebootMigrationState {
    Disabled,
    Default,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceSecondaryInterface {
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    pub mac_address: Option<String>,
    pub secondary_interface_id: Option<String>,
    pub owner_id: Option<String>,
    #[aws(name = "privateIpAddressSet", member_name = "item")]
    pub private_ip_addresses: Vec<InstanceSecondaryInterfacePrivateIpAddress>,
    pub source_dest_check: Option<bool>,
    pub status: Option<SecondaryInterfaceStatus>,
    pub secondary_subnet_id: Option<String>,
    pub secondary_network_id: Option<String>,
    pub interface_type: Option<SecondaryInterfaceType>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<AttachmentStatus>,
    pub network_card_index: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    pub private_ip_address: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InstanceSecondaryInterfacePrivateIpAddressRequest {
    pub private_ip_address: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    #[aws(name = "PrivateIpAddress", member_name = "item")]
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>>,
    pub private_ip_address_count: Option<i32>,
    pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<SecondaryInterfaceType>,
    pub network_card_index: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceState {
    pub code: Option<i32>,
    pub name: Option<InstanceStateName>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InstanceStateChange {
    pub instance_id: Option<String>,
    pub current_state: Option<InstanceState>,
    pub previous_state: Option<InstanceState>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceStateName {
    Pending,
    Running,
    ShuttingDown,
    Terminated,
    Stopping,
    Stopped,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InstanceType {
    #[aws(name = "a1.medium")]
    A1Medium,
    #[aws(name = "a1.large")]
    A1Large,
    #[aws(name = "a1.xlarge")]
    A1Xlarge,
    #[aws(name = "a1.2xlarge")]
    A1_2xlarge,
    #[aws(name = "a1.4xlarge")]
    A1_4xlarge,
    #[aws(name = "a1.metal")]
    A1Metal,
    #[aws(name = "c1.medium")]
    C1Medium,
    #[aws(name = "c1.xlarge")]
    C1Xlarge,
    #[aws(name = "c3.large")]
    C3Large,
    #[aws(name = "c3.xlarge")]
    C3Xlarge,
    #[aws(name = "c3.2xlarge")]
    C3_2xlarge,
    #[aws(name = "c3.4xlarge")]
    C3_4xlarge,
    #[aws(name = "c3.8xlarge")]
    C3_8xlarge,
    #[aws(name = "c4.large")]
    C4Large,
    #[aws(name = "c4.xlarge")]
    C4Xlarge,
    #[aws(name = "c4.2xlarge")]
    C4_2xlarge,
    #[aws(name = "c4.4xlarge")]
    C4_4xlarge,
    #[aws(name = "c4.8xlarge")]
    C4_8xlarge,
    #[aws(name = "c5.large")]
    C5Large,
    #[aws(name = "c5.xlarge")]
    C5Xlarge,
    #[aws(name = "c5.2xlarge")]
    C5_2xlarge,
    #[aws(name = "c5.4xlarge")]
    C5_4xlarge,
    #[aws(name = "c5.9xlarge")]
    C5_9xlarge,
    #[aws(name = "c5.12xlarge")]
    C5_12xlarge,
    #[aws(name = "c5.18xlarge")]
    C5_18xlarge,
    #[aws(name = "c5.24xlarge")]
    C5_24xlarge,
    #[aws(name = "c5.metal")]
    C5Metal,
    #[aws(name = "c5a.large")]
    C5aLarge,
    #[aws(name = "c5a.xlarge")]
    C5aXlarge,
    #[aws(name = "c5a.2xlarge")]
    C5a2xlarge,
    #[aws(name = "c5a.4xlarge")]
    C5a4xlarge,
    #[aws(name = "c5a.8xlarge")]
    C5a8xlarge,
    #[aws(name = "c5a.12xlarge")]
    C5a12xlarge,
    #[aws(name = "c5a.16xlarge")]
    C5a16xlarge,
    #[aws(name = "c5a.24xlarge")]
    C5a24xlarge,
    #[aws(name = "c5ad.large")]
    C5adLarge,
    #[aws(name = "c5ad.xlarge")]
    C5adXlarge,
    #[aws(name = "c5ad.2xlarge")]
    C5ad2xlarge,
    #[aws(name = "c5ad.4xlarge")]
    C5ad4xlarge,
    #[aws(name = "c5ad.8xlarge")]
    C5ad8xlarge,
    #[aws(name = "c5ad.12xlarge")]
    C5ad12xlarge,
    #[aws(name = "c5ad.16xlarge")]
    C5ad16xlarge,
    #[aws(name = "c5ad.24xlarge")]
    C5ad24xlarge,
    #[aws(name = "c5d.large")]
    C5dLarge,
    #[aws(name = "c5d.xlarge")]
    C5dXlarge,
    #[aws(name = "c5d.2xlarge")]
    C5d2xlarge,
    #[aws(name = "c5d.4xlarge")]
    C5d4xlarge,
    #[aws(name = "c5d.9xlarge")]
    C5d9xlarge,
    #[aws(name = "c5d.12xlarge")]
    C5d12xlarge,
    #[aws(name = "c5d.18xlarge")]
    C5d18xlarge,
    #[aws(name = "c5d.24xlarge")]
    C5d24xlarge,
    #[aws(name = "c5d.metal")]
    C5dMetal,
    #[aws(name = "c5n.large")]
    C5nLarge,
    #[aws(name = "c5n.xlarge")]
    C5nXlarge,
    #[aws(name = "c5n.2xlarge")]
    C5n2xlarge,
    #[aws(name = "c5n.4xlarge")]
    C5n4xlarge,
    #[aws(name = "c5n.9xlarge")]
    C5n9xlarge,
    #[aws(name = "c5n.18xlarge")]
    C5n18xlarge,
    #[aws(name = "c5n.metal")]
    C5nMetal,
    #[aws(name = "c6g.medium")]
    C6gMedium,
    #[aws(name = "c6g.large")]
    C6gLarge,
    #[aws(name = "c6g.xlarge")]
    C6gXlarge,
    #[aws(name = "c6g.2xlarge")]
    C6g2xlarge,
    #[aws(name = "c6g.4xlarge")]
    C6g4xlarge,
    #[aws(name = "c6g.8xlarge")]
    C6g8xlarge,
    #[aws(name = "c6g.12xlarge")]
    C6g12xlarge,
    #[aws(name = "c6g.16xlarge")]
    C6g16xlarge,
    #[aws(name = "c6g.metal")]
    C6gMetal,
    #[aws(name = "c6gd.medium")]
    C6gdMedium,
    #[aws(name = "c6gd.large")]
    C6gdLarge,
    #[aws(name = "c6gd.xlarge")]
    C6gdXlarge,
    #[aws(name = "c6gd.2xlarge")]
    C6gd2xlarge,
    #[aws(name = "c6gd.4xlarge")]
    C6gd4xlarge,
    #[aws(name = "c6gd.8xlarge")]
    C6gd8xlarge,
    #[aws(name = "c6gd.12xlarge")]
    C6gd12xlarge,
    #[aws(name = "c6gd.16xlarge")]
    C6gd16xlarge,
    #[aws(name = "c6gd.metal")]
    C6gdMetal,
    #[aws(name = "c6gn.medium")]
    C6gnMedium,
    #[aws(name = "c6gn.large")]
    C6gnLarge,
    #[aws(name = "c6gn.xlarge")]
    C6gnXlarge,
    #[aws(name = "c6gn.2xlarge")]
    C6gn2xlarge,
    #[aws(name = "c6gn.4xlarge")]
    C6gn4xlarge,
    #[aws(name = "c6gn.8xlarge")]
    C6gn8xlarge,
    #[aws(name = "c6gn.12xlarge")]
    C6gn12xlarge,
    #[aws(name = "c6gn.16xlarge")]
    C6gn16xlarge,
    #[aws(name = "c6i.large")]
    C6iLarge,
    #[aws(name = "c6i.xlarge")]
    C6iXlarge,
    #[aws(name = "c6i.2xlarge")]
    C6i2xlarge,
    #[aws(name = "c6i.4xlarge")]
    C6i4xlarge,
    #[aws(name = "c6i.8xlarge")]
    C6i8xlarge,
    #[aws(name = "c6i.12xlarge")]
    C6i12xlarge,
    #[aws(name = "c6i.16xlarge")]
    C6i16xlarge,
    #[aws(name = "c6i.24xlarge")]
    C6i24xlarge,
    #[aws(name = "c6i.32xlarge")]
    C6i32xlarge,
    #[aws(name = "c6i.metal")]
    C6iMetal,
    #[aws(name = "cc1.4xlarge")]
    Cc1_4xlarge,
    #[aws(name = "cc2.8xlarge")]
    Cc2_8xlarge,
    #[aws(name = "cg1.4xlarge")]
    Cg1_4xlarge,
    #[aws(name = "cr1.8xlarge")]
    Cr1_8xlarge,
    #[aws(name = "d2.xlarge")]
    D2Xlarge,
    #[aws(name = "d2.2xlarge")]
    D2_2xlarge,
    #[aws(name = "d2.4xlarge")]
    D2_4xlarge,
    #[aws(name = "d2.8xlarge")]
    D2_8xlarge,
    #[aws(name = "d3.xlarge")]
    D3Xlarge,
    #[aws(name = "d3.2xlarge")]
    D3_2xlarge,
    #[aws(name = "d3.4xlarge")]
    D3_4xlarge,
    #[aws(name = "d3.8xlarge")]
    D3_8xlarge,
    #[aws(name = "d3en.xlarge")]
    D3enXlarge,
    #[aws(name = "d3en.2xlarge")]
    D3en2xlarge,
    #[aws(name = "d3en.4xlarge")]
    D3en4xlarge,
    #[aws(name = "d3en.6xlarge")]
    D3en6xlarge,
    #[aws(name = "d3en.8xlarge")]
    D3en8xlarge,
    #[aws(name = "d3en.12xlarge")]
    D3en12xlarge,
    #[aws(name = "dl1.24xlarge")]
    Dl1_24xlarge,
    #[aws(name = "f1.2xlarge")]
    F1_2xlarge,
    #[aws(name = "f1.4xlarge")]
    F1_4xlarge,
    #[aws(name = "f1.16xlarge")]
    F1_16xlarge,
    #[aws(name = "g2.2xlarge")]
    G2_2xlarge,
    #[aws(name = "g2.8xlarge")]
    G2_8xlarge,
    #[aws(name = "g3.4xlarge")]
    G3_4xlarge,
    #[aws(name = "g3.8xlarge")]
    G3_8xlarge,
    #[aws(name = "g3.16xlarge")]
    G3_16xlarge,
    #[aws(name = "g3s.xlarge")]
    G3sXlarge,
    #[aws(name = "g4ad.xlarge")]
    G4adXlarge,
    #[aws(name = "g4ad.2xlarge")]
    G4ad2xlarge,
    #[aws(name = "g4ad.4xlarge")]
    G4ad4xlarge,
    #[aws(name = "g4ad.8xlarge")]
    G4ad8xlarge,
    #[aws(name = "g4ad.16xlarge")]
    G4ad16xlarge,
    #[aws(name = "g4dn.xlarge")]
    G4dnXlarge,
    #[aws(name = "g4dn.2xlarge")]
    G4dn2xlarge,
    #[aws(name = "g4dn.4xlarge")]
    G4dn4xlarge,
    #[aws(name = "g4dn.8xlarge")]
    G4dn8xlarge,
    #[aws(name = "g4dn.12xlarge")]
    G4dn12xlarge,
    #[aws(name = "g4dn.16xlarge")]
    G4dn16xlarge,
    #[aws(name = "g4dn.metal")]
    G4dnMetal,
    #[aws(name = "g5.xlarge")]
    G5Xlarge,
    #[aws(name = "g5.2xlarge")]
    G5_2xlarge,
    #[aws(name = "g5.4xlarge")]
    G5_4xlarge,
    #[aws(name = "g5.8xlarge")]
    G5_8xlarge,
    #[aws(name = "g5.12xlarge")]
    G5_12xlarge,
    #[aws(name = "g5.16xlarge")]
    G5_16xlarge,
    #[aws(name = "g5.24xlarge")]
    G5_24xlarge,
    #[aws(name = "g5.48xlarge")]
    G5_48xlarge,
    #[aws(name = "g5g.xlarge")]
    G5gXlarge,
    #[aws(name = "g5g.2xlarge")]
    G5g2xlarge,
    #[aws(name = "g5g.4xlarge")]
    G5g4xlarge,
    #[aws(name = "g5g.8xlarge")]
    G5g8xlarge,
    #[aws(name = "g5g.16xlarge")]
    G5g16xlarge,
    #[aws(name = "g5g.metal")]
    G5gMetal,
    #[aws(name = "hi1.4xlarge")]
    Hi1_4xlarge,
    #[aws(name = "hpc6a.48xlarge")]
    Hpc6a48xlarge,
    #[aws(name = "hs1.8xlarge")]
    Hs1_8xlarge,
    #[aws(name = "h1.2xlarge")]
    H1_2xlarge,
    #[aws(name = "h1.4xlarge")]
    H1_4xlarge,
    #[aws(name = "h1.8xlarge")]
    H1_8xlarge,
    #[aws(name = "h1.16xlarge")]
    H1_16xlarge,
    #[aws(name = "i2.xlarge")]
    I2Xlarge,
    #[aws(name = "i2.2xlarge")]
    I2_2xlarge,
    #[aws(name = "i2.4xlarge")]
    I2_4xlarge,
    #[aws(name = "i2.8xlarge")]
    I2_8xlarge,
    #[aws(name = "i3.large")]
    I3Large,
    #[aws(name = "i3.xlarge")]
    I3Xlarge,
    #[aws(name = "i3.2xlarge")]
    I3_2xlarge,
    #[aws(name = "i3.4xlarge")]
    I3_4xlarge,
    #[aws(name = "i3.8xlarge")]
    I3_8xlarge,
    #[aws(name = "i3.16xlarge")]
    I3_16xlarge,
    #[aws(name = "i3.metal")]
    I3Metal,
    #[aws(name = "i3en.large")]
    I3enLarge,
    #[aws(name = "i3en.xlarge")]
    I3enXlarge,
    #[aws(name = "i3en.2xlarge")]
    I3en2xlarge,
    #[aws(name = "i3en.3xlarge")]
    I3en3xlarge,
    #[aws(name = "i3en.6xlarge")]
    I3en6xlarge,
    #[aws(name = "i3en.12xlarge")]
    I3en12xlarge,
    #[aws(name = "i3en.24xlarge")]
    I3en24xlarge,
    #[aws(name = "i3en.metal")]
    I3enMetal,
    #[aws(name = "im4gn.large")]
    Im4gnLarge,
    #[aws(name = "im4gn.xlarge")]
    Im4gnXlarge,
    #[aws(name = "im4gn.2xlarge")]
    Im4gn2xlarge,
    #[aws(name = "im4gn.4xlarge")]
    Im4gn4xlarge,
    #[aws(name = "im4gn.8xlarge")]
    Im4gn8xlarge,
    #[aws(name = "im4gn.16xlarge")]
    Im4gn16xlarge,
    #[aws(name = "inf1.xlarge")]
    Inf1Xlarge,
    #[aws(name = "inf1.2xlarge")]
    Inf1_2xlarge,
    #[aws(name = "inf1.6xlarge")]
    Inf1_6xlarge,
    #[aws(name = "inf1.24xlarge")]
    Inf1_24xlarge,
    #[aws(name = "is4gen.medium")]
    Is4genMedium,
    #[aws(name = "is4gen.large")]
    Is4genLarge,
    #[aws(name = "is4gen.xlarge")]
    Is4genXlarge,
    #[aws(name = "is4gen.2xlarge")]
    Is4gen2xlarge,
    #[aws(name = "is4gen.4xlarge")]
    Is4gen4xlarge,
    #[aws(name = "is4gen.8xlarge")]
    Is4gen8xlarge,
    #[aws(name = "m1.small")]
    M1Small,
    #[aws(name = "m1.medium")]
    M1Medium,
    #[aws(name = "m1.large")]
    M1Large,
    #[aws(name = "m1.xlarge")]
    M1Xlarge,
    #[aws(name = "m2.xlarge")]
    M2Xlarge,
    #[aws(name = "m2.2xlarge")]
    M2_2xlarge,
    #[aws(name = "m2.4xlarge")]
    M2_4xlarge,
    #[aws(name = "m3.medium")]
    M3Medium,
    #[aws(name = "m3.large")]
    M3Large,
    #[aws(name = "m3.xlarge")]
    M3Xlarge,
    #[aws(name = "m3.2xlarge")]
    M3_2xlarge,
    #[aws(name = "m4.large")]
    M4Large,
    #[aws(name = "m4.xlarge")]
    M4Xlarge,
    #[aws(name = "m4.2xlarge")]
    M4_2xlarge,
    #[aws(name = "m4.4xlarge")]
    M4_4xlarge,
    #[aws(name = "m4.10xlarge")]
    M4_10xlarge,
    #[aws(name = "m4.16xlarge")]
    M4_16xlarge,
    #[aws(name = "m5.large")]
    M5Large,
    #[aws(name = "m5.xlarge")]
    M5Xlarge,
    #[aws(name = "m5.2xlarge")]
    M5_2xlarge,
    #[aws(name = "m5.4xlarge")]
    M5_4xlarge,
    #[aws(name = "m5.8xlarge")]
    M5_8xlarge,
    #[aws(name = "m5.12xlarge")]
    M5_12xlarge,
    #[aws(name = "m5.16xlarge")]
    M5_16xlarge,
    #[aws(name = "m5.24xlarge")]
    M5_24xlarge,
    #[aws(name = "m5.metal")]
    M5Metal,
    #[aws(name = "m5a.large")]
    M5aLarge,
    #[aws(name = "m5a.xlarge")]
    M5aXlarge,
    #[aws(name = "m5a.2xlarge")]
    M5a2xlarge,
    #[aws(name = "m5a.4xlarge")]
    M5a4xlarge,
    #[aws(name = "m5a.8xlarge")]
    M5a8xlarge,
    #[aws(name = "m5a.12xlarge")]
    M5a12xlarge,
    #[aws(name = "m5a.16xlarge")]
    M5a16xlarge,
    #[aws(name = "m5a.24xlarge")]
    M5a24xlarge,
    #[aws(name = "m5ad.large")]
    M5adLarge,
    #[aws(name = "m5ad.xlarge")]
    M5adXlarge,
    #[aws(name = "m5ad.2xlarge")]
    M5ad2xlarge,
    #[aws(name = "m5ad.4xlarge")]
    M5ad4xlarge,
    #[aws(name = "m5ad.8xlarge")]
    M5ad8xlarge,
    #[aws(name = "m5ad.12xlarge")]
    M5ad12xlarge,
    #[aws(name = "m5ad.16xlarge")]
    M5ad16xlarge,
    #[aws(name = "m5ad.24xlarge")]
    M5ad24xlarge,
    #[aws(name = "m5d.large")]
    M5dLarge,
    #[aws(name = "m5d.xlarge")]
    M5dXlarge,
    #[aws(name = "m5d.2xlarge")]
    M5d2xlarge,
    #[aws(name = "m5d.4xlarge")]
    M5d4xlarge,
    #[aws(name = "m5d.8xlarge")]
    M5d8xlarge,
    #[aws(name = "m5d.12xlarge")]
    M5d12xlarge,
    #[aws(name = "m5d.16xlarge")]
    M5d16xlarge,
    #[aws(name = "m5d.24xlarge")]
    M5d24xlarge,
    #[aws(name = "m5d.metal")]
    M5dMetal,
    #[aws(name = "m5dn.large")]
    M5dnLarge,
    #[aws(name = "m5dn.xlarge")]
    M5dnXlarge,
    #[aws(name = "m5dn.2xlarge")]
    M5dn2xlarge,
    #[aws(name = "m5dn.4xlarge")]
    M5dn4xlarge,
    #[aws(name = "m5dn.8xlarge")]
    M5dn8xlarge,
    #[aws(name = "m5dn.12xlarge")]
    M5dn12xlarge,
    #[aws(name = "m5dn.16xlarge")]
    M5dn16xlarge,
    #[aws(name = "m5dn.24xlarge")]
    M5dn24xlarge,
    #[aws(name = "m5dn.metal")]
    M5dnMetal,
    #[aws(name = "m5n.large")]
    M5nLarge,
    #[aws(name = "m5n.xlarge")]
    M5nXlarge,
    #[aws(name = "m5n.2xlarge")]
    M5n2xlarge,
    #[aws(name = "m5n.4xlarge")]
    M5n4xlarge,
    #[aws(name = "m5n.8xlarge")]
    M5n8xlarge,
    #[aws(name = "m5n.12xlarge")]
    M5n12xlarge,
    #[aws(name = "m5n.16xlarge")]
    M5n16xlarge,
    #[aws(name = "m5n.24xlarge")]
    M5n24xlarge,
    #[aws(name = "m5n.metal")]
    M5nMetal,
    #[aws(name = "m5zn.large")]
    M5znLarge,
    #[aws(name = "m5zn.xlarge")]
    M5znXlarge,
    #[aws(name = "m5zn.2xlarge")]
    M5zn2xlarge,
    #[aws(name = "m5zn.3xlarge")]
    M5zn3xlarge,
    #[aws(name = "m5zn.6xlarge")]
    M5zn6xlarge,
    #[aws(name = "m5zn.12xlarge")]
    M5zn12xlarge,
    #[aws(name = "m5zn.metal")]
    M5znMetal,
    #[aws(name = "m6a.large")]
    M6aLarge,
    #[aws(name = "m6a.xlarge")]
    M6aXlarge,
    #[aws(name = "m6a.2xlarge")]
    M6a2xlarge,
    #[aws(name = "m6a.4xlarge")]
    M6a4xlarge,
    #[aws(name = "m6a.8xlarge")]
    M6a8xlarge,
    #[aws(name = "m6a.12xlarge")]
    M6a12xlarge,
    #[aws(name = "m6a.16xlarge")]
    M6a16xlarge,
    #[aws(name = "m6a.24xlarge")]
    M6a24xlarge,
    #[aws(name = "m6a.32xlarge")]
    M6a32xlarge,
    #[aws(name = "m6a.48xlarge")]
    M6a48xlarge,
    #[aws(name = "m6g.metal")]
    M6gMetal,
    #[aws(name = "m6g.medium")]
    M6gMedium,
    #[aws(name = "m6g.large")]
    M6gLarge,
    #[aws(name = "m6g.xlarge")]
    M6gXlarge,
    #[aws(name = "m6g.2xlarge")]
    M6g2xlarge,
    #[aws(name = "m6g.4xlarge")]
    M6g4xlarge,
    #[aws(name = "m6g.8xlarge")]
    M6g8xlarge,
    #[aws(name = "m6g.12xlarge")]
    M6g12xlarge,
    #[aws(name = "m6g.16xlarge")]
    M6g16xlarge,
    #[aws(name = "m6gd.metal")]
    M6gdMetal,
    #[aws(name = "m6gd.medium")]
    M6gdMedium,
    #[aws(name = "m6gd.large")]
    M6gdLarge,
    #[aws(name = "m6gd.xlarge")]
    M6gdXlarge,
    #[aws(name = "m6gd.2xlarge")]
    M6gd2xlarge,
    #[aws(name = "m6gd.4xlarge")]
    M6gd4xlarge,
    #[aws(name = "m6gd.8xlarge")]
    M6gd8xlarge,
    #[aws(name = "m6gd.12xlarge")]
    M6gd12xlarge,
    #[aws(name = "m6gd.16xlarge")]
    M6gd16xlarge,
    #[aws(name = "m6i.large")]
    M6iLarge,
    #[aws(name = "m6i.xlarge")]
    M6iXlarge,
    #[aws(name = "m6i.2xlarge")]
    M6i2xlarge,
    #[aws(name = "m6i.4xlarge")]
    M6i4xlarge,
    #[aws(name = "m6i.8xlarge")]
    M6i8xlarge,
    #[aws(name = "m6i.12xlarge")]
    M6i12xlarge,
    #[aws(name = "m6i.16xlarge")]
    M6i16xlarge,
    #[aws(name = "m6i.24xlarge")]
    M6i24xlarge,
    #[aws(name = "m6i.32xlarge")]
    M6i32xlarge,
    #[aws(name = "m6i.metal")]
    M6iMetal,
    #[aws(name = "mac1.metal")]
    Mac1Metal,
    #[aws(name = "p2.xlarge")]
    P2Xlarge,
    #[aws(name = "p2.8xlarge")]
    P2_8xlarge,
    #[aws(name = "p2.16xlarge")]
    P2_16xlarge,
    #[aws(name = "p3.2xlarge")]
    P3_2xlarge,
    #[aws(name = "p3.8xlarge")]
    P3_8xlarge,
    #[aws(name = "p3.16xlarge")]
    P3_16xlarge,
    #[aws(name = "p3dn.24xlarge")]
    P3dn24xlarge,
    #[aws(name = "p4d.24xlarge")]
    P4d24xlarge,
    #[aws(name = "r3.large")]
    R3Large,
    #[aws(name = "r3.xlarge")]
    R3Xlarge,
    #[aws(name = "r3.2xlarge")]
    R3_2xlarge,
    #[aws(name = "r3.4xlarge")]
    R3_4xlarge,
    #[aws(name = "r3.8xlarge")]
    R3_8xlarge,
    #[aws(name = "r4.large")]
    R4Large,
    #[aws(name = "r4.xlarge")]
    R4Xlarge,
    #[aws(name = "r4.2xlarge")]
    R4_2xlarge,
    #[aws(name = "r4.4xlarge")]
    R4_4xlarge,
    #[aws(name = "r4.8xlarge")]
    R4_8xlarge,
    #[aws(name = "r4.16xlarge")]
    R4_16xlarge,
    #[aws(name = "r5.large")]
    R5Large,
    #[aws(name = "r5.xlarge")]
    R5Xlarge,
    #[aws(name = "r5.2xlarge")]
    R5_2xlarge,
    #[aws(name = "r5.4xlarge")]
    R5_4xlarge,
    #[aws(name = "r5.8xlarge")]
    R5_8xlarge,
    #[aws(name = "r5.12xlarge")]
    R5_12xlarge,
    #[aws(name = "r5.16xlarge")]
    R5_16xlarge,
    #[aws(name = "r5.24xlarge")]
    R5_24xlarge,
    #[aws(name = "r5.metal")]
    R5Metal,
    #[aws(name = "r5a.large")]
    R5aLarge,
    #[aws(name = "r5a.xlarge")]
    R5aXlarge,
    #[aws(name = "r5a.2xlarge")]
    R5a2xlarge,
    #[aws(name = "r5a.4xlarge")]
    R5a4xlarge,
    #[aws(name = "r5a.8xlarge")]
    R5a8xlarge,
    #[aws(name = "r5a.12xlarge")]
    R5a12xlarge,
    #[aws(name = "r5a.16xlarge")]
    R5a16xlarge,
    #[aws(name = "r5a.24xlarge")]
    R5a24xlarge,
    #[aws(name = "r5ad.large")]
    R5adLarge,
    #[aws(name = "r5ad.xlarge")]
    R5adXlarge,
    #[aws(name = "r5ad.2xlarge")]
    R5ad2xlarge,
    #[aws(name = "r5ad.4xlarge")]
    R5ad4xlarge,
    #[aws(name = "r5ad.8xlarge")]
    R5ad8xlarge,
    #[aws(name = "r5ad.12xlarge")]
    R5ad12xlarge,
    #[aws(name = "r5ad.16xlarge")]
    R5ad16xlarge,
    #[aws(name = "r5ad.24xlarge")]
    R5ad24xlarge,
    #[aws(name = "r5b.large")]
    R5bLarge,
    #[aws(name = "r5b.xlarge")]
    R5bXlarge,
    #[aws(name = "r5b.2xlarge")]
    R5b2xlarge,
    #[aws(name = "r5b.4xlarge")]
    R5b4xlarge,
    #[aws(name = "r5b.8xlarge")]
    R5b8xlarge,
    #[aws(name = "r5b.12xlarge")]
    R5b12xlarge,
    #[aws(name = "r5b.16xlarge")]
    R5b16xlarge,
    #[aws(name = "r5b.24xlarge")]
    R5b24xlarge,
    #[aws(name = "r5b.metal")]
    R5bMetal,
    #[aws(name = "r5d.large")]
    R5dLarge,
    #[aws(name = "r5d.xlarge")]
    R5dXlarge,
    #[aws(name = "r5d.2xlarge")]
    R5d2xlarge,
    #[aws(name = "r5d.4xlarge")]
    R5d4xlarge,
    #[aws(name = "r5d.8xlarge")]
    R5d8xlarge,
    #[aws(name = "r5d.12xlarge")]
    R5d12xlarge,
    #[aws(name = "r5d.16xlarge")]
    R5d16xlarge,
    #[aws(name = "r5d.24xlarge")]
    R5d24xlarge,
    #[aws(name = "r5d.metal")]
    R5dMetal,
    #[aws(name = "r5dn.large")]
    R5dnLarge,
    #[aws(name = "r5dn.xlarge")]
    R5dnXlarge,
    #[aws(name = "r5dn.2xlarge")]
    R5dn2xlarge,
    #[aws(name = "r5dn.4xlarge")]
    R5dn4xlarge,
    #[aws(name = "r5dn.8xlarge")]
    R5dn8xlarge,
    #[aws(name = "r5dn.12xlarge")]
    R5dn12xlarge,
    #[aws(name = "r5dn.16xlarge")]
    R5dn16xlarge,
    #[aws(name = "r5dn.24xlarge")]
    R5dn24xlarge,
    #[aws(name = "r5dn.metal")]
    R5dnMetal,
    #[aws(name = "r5n.large")]
    R5nLarge,
    #[aws(name = "r5n.xlarge")]
    R5nXlarge,
    #[aws(name = "r5n.2xlarge")]
    R5n2xlarge,
    #[aws(name = "r5n.4xlarge")]
    R5n4xlarge,
    #[aws(name = "r5n.8xlarge")]
    R5n8xlarge,
    #[aws(name = "r5n.12xlarge")]
    R5n12xlarge,
    #[aws(name = "r5n.16xlarge")]
    R5n16xlarge,
    #[aws(name = "r5n.24xlarge")]
    R5n24xlarge,
    #[aws(name = "r5n.metal")]
    R5nMetal,
    #[aws(name = "r6g.medium")]
    R6gMedium,
    #[aws(name = "r6g.large")]
    R6gLarge,
    #[aws(name = "r6g.xlarge")]
    R6gXlarge,
    #[aws(name = "r6g.2xlarge")]
    R6g2xlarge,
    #[aws(name = "r6g.4xlarge")]
    R6g4xlarge,
    #[aws(name = "r6g.8xlarge")]
    R6g8xlarge,
    #[aws(name = "r6g.12xlarge")]
    R6g12xlarge,
    #[aws(name = "r6g.16xlarge")]
    R6g16xlarge,
    #[aws(name = "r6g.metal")]
    R6gMetal,
    #[aws(name = "r6gd.medium")]
    R6gdMedium,
    #[aws(name = "r6gd.large")]
    R6gdLarge,
    #[aws(name = "r6gd.xlarge")]
    R6gdXlarge,
    #[aws(name = "r6gd.2xlarge")]
    R6gd2xlarge,
    #[aws(name = "r6gd.4xlarge")]
    R6gd4xlarge,
    #[aws(name = "r6gd.8xlarge")]
    R6gd8xlarge,
    #[aws(name = "r6gd.12xlarge")]
    R6gd12xlarge,
    #[aws(name = "r6gd.16xlarge")]
    R6gd16xlarge,
    #[aws(name = "r6gd.metal")]
    R6gdMetal,
    #[aws(name = "r6i.large")]
    R6iLarge,
    #[aws(name = "r6i.xlarge")]
    R6iXlarge,
    #[aws(name = "r6i.2xlarge")]
    R6i2xlarge,
    #[aws(name = "r6i.4xlarge")]
    R6i4xlarge,
    #[aws(name = "r6i.8xlarge")]
    R6i8xlarge,
    #[aws(name = "r6i.12xlarge")]
    R6i12xlarge,
    #[aws(name = "r6i.16xlarge")]
    R6i16xlarge,
    #[aws(name = "r6i.24xlarge")]
    R6i24xlarge,
    #[aws(name = "r6i.32xlarge")]
    R6i32xlarge,
    #[aws(name = "r6i.metal")]
    R6iMetal,
    #[aws(name = "t1.micro")]
    T1Micro,
    #[aws(name = "t2.nano")]
    T2Nano,
    #[aws(name = "t2.micro")]
    T2Micro,
    #[aws(name = "t2.small")]
    T2Small,
    #[aws(name = "t2.medium")]
    T2Medium,
    #[aws(name = "t2.large")]
    T2Large,
    #[aws(name = "t2.xlarge")]
    T2Xlarge,
    #[aws(name = "t2.2xlarge")]
    T2_2xlarge,
    #[aws(name = "t3.nano")]
    T3Nano,
    #[aws(name = "t3.micro")]
    T3Micro,
    #[aws(name = "t3.small")]
    T3Small,
    #[aws(name = "t3.medium")]
    T3Medium,
    #[aws(name = "t3.large")]
    T3Large,
    #[aws(name = "t3.xlarge")]
    T3Xlarge,
    #[aws(name = "t3.2xlarge")]
    T3_2xlarge,
    #[aws(name = "t3a.nano")]
    T3aNano,
    #[aws(name = "t3a.micro")]
    T3aMicro,
    #[aws(name = "t3a.small")]
    T3aSmall,
    #[aws(name = "t3a.medium")]
    T3aMedium,
    #[aws(name = "t3a.large")]
    T3aLarge,
    #[aws(name = "t3a.xlarge")]
    T3aXlarge,
    #[aws(name = "t3a.2xlarge")]
    T3a2xlarge,
    #[aws(name = "t4g.nano")]
    T4gNano,
    #[aws(name = "t4g.micro")]
    T4gMicro,
    #[aws(name = "t4g.small")]
    T4gSmall,
    #[aws(name = "t4g.medium")]
    T4gMedium,
    #[aws(name = "t4g.large")]
    T4gLarge,
    #[aws(name = "t4g.xlarge")]
    T4gXlarge,
    #[aws(name = "t4g.2xlarge")]
    T4g2xlarge,
    #[aws(name = "u-6tb1.56xlarge")]
    U6tb1_56xlarge,
    #[aws(name = "u-6tb1.112xlarge")]
    U6tb1_112xlarge,
    #[aws(name = "u-9tb1.112xlarge")]
    U9tb1_112xlarge,
    #[aws(name = "u-12tb1.112xlarge")]
    U12tb1_112xlarge,
    #[aws(name = "u-6tb1.metal")]
    U6tb1Metal,
    #[aws(name = "u-9tb1.metal")]
    U9tb1Metal,
    #[aws(name = "u-12tb1.metal")]
    U12tb1Metal,
    #[aws(name = "u-18tb1.metal")]
    U18tb1Metal,
    #[aws(name = "u-24tb1.metal")]
    U24tb1Metal,
    #[aws(name = "vt1.3xlarge")]
    Vt1_3xlarge,
    #[aws(name = "vt1.6xlarge")]
    Vt1_6xlarge,
    #[aws(name = "vt1.24xlarge")]
    Vt1_24xlarge,
    #[aws(name = "x1.16xlarge")]
    X1_16xlarge,
    #[aws(name = "x1.32xlarge")]
    X1_32xlarge,
    #[aws(name = "x1e.xlarge")]
    X1eXlarge,
    #[aws(name = "x1e.2xlarge")]
    X1e2xlarge,
    #[aws(name = "x1e.4xlarge")]
    X1e4xlarge,
    #[aws(name = "x1e.8xlarge")]
    X1e8xlarge,
    #[aws(name = "x1e.16xlarge")]
    X1e16xlarge,
    #[aws(name = "x1e.32xlarge")]
    X1e32xlarge,
    #[aws(name = "x2iezn.2xlarge")]
    X2iezn2xlarge,
    #[aws(name = "x2iezn.4xlarge")]
    X2iezn4xlarge,
    #[aws(name = "x2iezn.6xlarge")]
    X2iezn6xlarge,
    #[aws(name = "x2iezn.8xlarge")]
    X2iezn8xlarge,
    #[aws(name = "x2iezn.12xlarge")]
    X2iezn12xlarge,
    #[aws(name = "x2iezn.metal")]
    X2ieznMetal,
    #[aws(name = "x2gd.medium")]
    X2gdMedium,
    #[aws(name = "x2gd.large")]
    X2gdLarge,
    #[aws(name = "x2gd.xlarge")]
    X2gdXlarge,
    #[aws(name = "x2gd.2xlarge")]
    X2gd2xlarge,
    #[aws(name = "x2gd.4xlarge")]
    X2gd4xlarge,
    #[aws(name = "x2gd.8xlarge")]
    X2gd8xlarge,
    #[aws(name = "x2gd.12xlarge")]
    X2gd12xlarge,
    #[aws(name = "x2gd.16xlarge")]
    X2gd16xlarge,
    #[aws(name = "x2gd.metal")]
    X2gdMetal,
    #[aws(name = "z1d.large")]
    Z1dLarge,
    #[aws(name = "z1d.xlarge")]
    Z1dXlarge,
    #[aws(name = "z1d.2xlarge")]
    Z1d2xlarge,
    #[aws(name = "z1d.3xlarge")]
    Z1d3xlarge,
    #[aws(name = "z1d.6xlarge")]
    Z1d6xlarge,
    #[aws(name = "z1d.12xlarge")]
    Z1d12xlarge,
    #[aws(name = "z1d.metal")]
    Z1dMetal,
    #[aws(name = "x2idn.16xlarge")]
    X2idn16xlarge,
    #[aws(name = "x2idn.24xlarge")]
    X2idn24xlarge,
    #[aws(name = "x2idn.32xlarge")]
    X2idn32xlarge,
    #[aws(name = "x2iedn.xlarge")]
    X2iednXlarge,
    #[aws(name = "x2iedn.2xlarge")]
    X2iedn2xlarge,
    #[aws(name = "x2iedn.4xlarge")]
    X2iedn4xlarge,
    #[aws(name = "x2iedn.8xlarge")]
    X2iedn8xlarge,
    #[aws(name = "x2iedn.16xlarge")]
    X2iedn16xlarge,
    #[aws(name = "x2iedn.24xlarge")]
    X2iedn24xlarge,
    #[aws(name = "x2iedn.32xlarge")]
    X2iedn32xlarge,
    #[aws(name = "c6a.large")]
    C6aLarge,
    #[aws(name = "c6a.xlarge")]
    C6aXlarge,
    #[aws(name = "c6a.2xlarge")]
    C6a2xlarge,
    #[aws(name = "c6a.4xlarge")]
    C6a4xlarge,
    #[aws(name = "c6a.8xlarge")]
    C6a8xlarge,
    #[aws(name = "c6a.12xlarge")]
    C6a12xlarge,
    #[aws(name = "c6a.16xlarge")]
    C6a16xlarge,
    #[aws(name = "c6a.24xlarge")]
    C6a24xlarge,
    #[aws(name = "c6a.32xlarge")]
    C6a32xlarge,
    #[aws(name = "c6a.48xlarge")]
    C6a48xlarge,
    #[aws(name = "c6a.metal")]
    C6aMetal,
    #[aws(name = "m6a.metal")]
    M6aMetal,
    #[aws(name = "i4i.large")]
    I4iLarge,
    #[aws(name = "i4i.xlarge")]
    I4iXlarge,
    #[aws(name = "i4i.2xlarge")]
    I4i2xlarge,
    #[aws(name = "i4i.4xlarge")]
    I4i4xlarge,
    #[aws(name = "i4i.8xlarge")]
    I4i8xlarge,
    #[aws(name = "i4i.16xlarge")]
    I4i16xlarge,
    #[aws(name = "i4i.32xlarge")]
    I4i32xlarge,
    #[aws(name = "i4i.metal")]
    I4iMetal,
    #[aws(name = "x2idn.metal")]
    X2idnMetal,
    #[aws(name = "x2iedn.metal")]
    X2iednMetal,
    #[aws(name = "c7g.medium")]
    C7gMedium,
    #[aws(name = "c7g.large")]
    C7gLarge,
    #[aws(name = "c7g.xlarge")]
    C7gXlarge,
    #[aws(name = "c7g.2xlarge")]
    C7g2xlarge,
    #[aws(name = "c7g.4xlarge")]
    C7g4xlarge,
    #[aws(name = "c7g.8xlarge")]
    C7g8xlarge,
    #[aws(name = "c7g.12xlarge")]
    C7g12xlarge,
    #[aws(name = "c7g.16xlarge")]
    C7g16xlarge,
    #[aws(name = "mac2.metal")]
    Mac2Metal,
    #[aws(name = "c6id.large")]
    C6idLarge,
    #[aws(name = "c6id.xlarge")]
    C6idXlarge,
    #[aws(name = "c6id.2xlarge")]
    C6id2xlarge,
    #[aws(name = "c6id.4xlarge")]
    C6id4xlarge,
    #[aws(name = "c6id.8xlarge")]
    C6id8xlarge,
    #[aws(name = "c6id.12xlarge")]
    C6id12xlarge,
    #[aws(name = "c6id.16xlarge")]
    C6id16xlarge,
    #[aws(name = "c6id.24xlarge")]
    C6id24xlarge,
    #[aws(name = "c6id.32xlarge")]
    C6id32xlarge,
    #[aws(name = "c6id.metal")]
    C6idMetal,
    #[aws(name = "m6id.large")]
    M6idLarge,
    #[aws(name = "m6id.xlarge")]
    M6idXlarge,
    #[aws(name = "m6id.2xlarge")]
    M6id2xlarge,
    #[aws(name = "m6id.4xlarge")]
    M6id4xlarge,
    #[aws(name = "m6id.8xlarge")]
    M6id8xlarge,
    #[aws(name = "m6id.12xlarge")]
    M6id12xlarge,
    #[aws(name = "m6id.16xlarge")]
    M6id16xlarge,
    #[aws(name = "m6id.24xlarge")]
    M6id24xlarge,
    #[aws(name = "m6id.32xlarge")]
    M6id32xlarge,
    #[aws(name = "m6id.metal")]
    M6idMetal,
    #[aws(name = "r6id.large")]
    R6idLarge,
    #[aws(name = "r6id.xlarge")]
    R6idXlarge,
    #[aws(name = "r6id.2xlarge")]
    R6id2xlarge,
    #[aws(name = "r6id.4xlarge")]
    R6id4xlarge,
    #[aws(name = "r6id.8xlarge")]
    R6id8xlarge,
    #[aws(name = "r6id.12xlarge")]
    R6id12xlarge,
    #[aws(name = "r6id.16xlarge")]
    R6id16xlarge,
    #[aws(name = "r6id.24xlarge")]
    R6id24xlarge,
    #[aws(name = "r6id.32xlarge")]
    R6id32xlarge,
    #[aws(name = "r6id.metal")]
    R6idMetal,
    #[aws(name = "r6a.large")]
    R6aLarge,
    #[aws(name = "r6a.xlarge")]
    R6aXlarge,
    #[aws(name = "r6a.2xlarge")]
    R6a2xlarge,
    #[aws(name = "r6a.4xlarge")]
    R6a4xlarge,
    #[aws(name = "r6a.8xlarge")]
    R6a8xlarge,
    #[aws(name = "r6a.12xlarge")]
    R6a12xlarge,
    #[aws(name = "r6a.16xlarge")]
    R6a16xlarge,
    #[aws(name = "r6a.24xlarge")]
    R6a24xlarge,
    #[aws(name = "r6a.32xlarge")]
    R6a32xlarge,
    #[aws(name = "r6a.48xlarge")]
    R6a48xlarge,
    #[aws(name = "r6a.metal")]
    R6aMetal,
    #[aws(name = "p4de.24xlarge")]
    P4de24xlarge,
    #[aws(name = "u-3tb1.56xlarge")]
    U3tb1_56xlarge,
    #[aws(name = "u-18tb1.112xlarge")]
    U18tb1_112xlarge,
    #[aws(name = "u-24tb1.112xlarge")]
    U24tb1_112xlarge,
    #[aws(name = "trn1.2xlarge")]
    Trn1_2xlarge,
    #[aws(name = "trn1.32xlarge")]
    Trn1_32xlarge,
    #[aws(name = "hpc6id.32xlarge")]
    Hpc6id32xlarge,
    #[aws(name = "c6in.large")]
    C6inLarge,
    #[aws(name = "c6in.xlarge")]
    C6inXlarge,
    #[aws(name = "c6in.2xlarge")]
    C6in2xlarge,
    #[aws(name = "c6in.4xlarge")]
    C6in4xlarge,
    #[aws(name = "c6in.8xlarge")]
    C6in8xlarge,
    #[aws(name = "c6in.12xlarge")]
    C6in12xlarge,
    #[aws(name = "c6in.16xlarge")]
    C6in16xlarge,
    #[aws(name = "c6in.24xlarge")]
    C6in24xlarge,
    #[aws(name = "c6in.32xlarge")]
    C6in32xlarge,
    #[aws(name = "m6in.large")]
    M6inLarge,
    #[aws(name = "m6in.xlarge")]
    M6inXlarge,
    #[aws(name = "m6in.2xlarge")]
    M6in2xlarge,
    #[aws(name = "m6in.4xlarge")]
    M6in4xlarge,
    #[aws(name = "m6in.8xlarge")]
    M6in8xlarge,
    #[aws(name = "m6in.12xlarge")]
    M6in12xlarge,
    #[aws(name = "m6in.16xlarge")]
    M6in16xlarge,
    #[aws(name = "m6in.24xlarge")]
    M6in24xlarge,
    #[aws(name = "m6in.32xlarge")]
    M6in32xlarge,
    #[aws(name = "m6idn.large")]
    M6idnLarge,
    #[aws(name = "m6idn.xlarge")]
    M6idnXlarge,
    #[aws(name = "m6idn.2xlarge")]
    M6idn2xlarge,
    #[aws(name = "m6idn.4xlarge")]
    M6idn4xlarge,
    #[aws(name = "m6idn.8xlarge")]
    M6idn8xlarge,
    #[aws(name = "m6idn.12xlarge")]
    M6idn12xlarge,
    #[aws(name = "m6idn.16xlarge")]
    M6idn16xlarge,
    #[aws(name = "m6idn.24xlarge")]
    M6idn24xlarge,
    #[aws(name = "m6idn.32xlarge")]
    M6idn32xlarge,
    #[aws(name = "r6in.large")]
    R6inLarge,
    #[aws(name = "r6in.xlarge")]
    R6inXlarge,
    #[aws(name = "r6in.2xlarge")]
    R6in2xlarge,
    #[aws(name = "r6in.4xlarge")]
    R6in4xlarge,
    #[aws(name = "r6in.8xlarge")]
    R6in8xlarge,
    #[aws(name = "r6in.12xlarge")]
    R6in12xlarge,
    #[aws(name = "r6in.16xlarge")]
    R6in16xlarge,
    #[aws(name = "r6in.24xlarge")]
    R6in24xlarge,
    #[aws(name = "r6in.32xlarge")]
    R6in32xlarge,
    #[aws(name = "r6idn.large")]
    R6idnLarge,
    #[aws(name = "r6idn.xlarge")]
    R6idnXlarge,
    #[aws(name = "r6idn.2xlarge")]
    R6idn2xlarge,
    #[aws(name = "r6idn.4xlarge")]
    R6idn4xlarge,
    #[aws(name = "r6idn.8xlarge")]
    R6idn8xlarge,
    #[aws(name = "r6idn.12xlarge")]
    R6idn12xlarge,
    #[aws(name = "r6idn.16xlarge")]
    R6idn16xlarge,
    #[aws(name = "r6idn.24xlarge")]
    R6idn24xlarge,
    #[aws(name = "r6idn.32xlarge")]
    R6idn32xlarge,
    #[aws(name = "c7g.metal")]
    C7gMetal,
    #[aws(name = "m7g.medium")]
    M7gMedium,
    #[aws(name = "m7g.large")]
    M7gLarge,
    #[aws(name = "m7g.xlarge")]
    M7gXlarge,
    #[aws(name = "m7g.2xlarge")]
    M7g2xlarge,
    #[aws(name = "m7g.4xlarge")]
    M7g4xlarge,
    #[aws(name = "m7g.8xlarge")]
    M7g8xlarge,
    #[aws(name = "m7g.12xlarge")]
    M7g12xlarge,
    #[aws(name = "m7g.16xlarge")]
    M7g16xlarge,
    #[aws(name = "m7g.metal")]
    M7gMetal,
    #[aws(name = "r7g.medium")]
    R7gMedium,
    #[aws(name = "r7g.large")]
    R7gLarge,
    #[aws(name = "r7g.xlarge")]
    R7gXlarge,
    #[aws(name = "r7g.2xlarge")]
    R7g2xlarge,
    #[aws(name = "r7g.4xlarge")]
    R7g4xlarge,
    #[aws(name = "r7g.8xlarge")]
    R7g8xlarge,
    #[aws(name = "r7g.12xlarge")]
    R7g12xlarge,
    #[aws(name = "r7g.16xlarge")]
    R7g16xlarge,
    #[aws(name = "r7g.metal")]
    R7gMetal,
    #[aws(name = "c6in.metal")]
    C6inMetal,
    #[aws(name = "m6in.metal")]
    M6inMetal,
    #[aws(name = "m6idn.metal")]
    M6idnMetal,
    #[aws(name = "r6in.metal")]
    R6inMetal,
    #[aws(name = "r6idn.metal")]
    R6idnMetal,
    #[aws(name = "inf2.xlarge")]
    Inf2Xlarge,
    #[aws(name = "inf2.8xlarge")]
    Inf2_8xlarge,
    #[aws(name = "inf2.24xlarge")]
    Inf2_24xlarge,
    #[aws(name = "inf2.48xlarge")]
    Inf2_48xlarge,
    #[aws(name = "trn1n.32xlarge")]
    Trn1n32xlarge,
    #[aws(name = "i4g.large")]
    I4gLarge,
    #[aws(name = "i4g.xlarge")]
    I4gXlarge,
    #[aws(name = "i4g.2xlarge")]
    I4g2xlarge,
    #[aws(name = "i4g.4xlarge")]
    I4g4xlarge,
    #[aws(name = "i4g.8xlarge")]
    I4g8xlarge,
    #[aws(name = "i4g.16xlarge")]
    I4g16xlarge,
    #[aws(name = "hpc7g.4xlarge")]
    Hpc7g4xlarge,
    #[aws(name = "hpc7g.8xlarge")]
    Hpc7g8xlarge,
    #[aws(name = "hpc7g.16xlarge")]
    Hpc7g16xlarge,
    #[aws(name = "c7gn.medium")]
    C7gnMedium,
    #[aws(name = "c7gn.large")]
    C7gnLarge,
    #[aws(name = "c7gn.xlarge")]
    C7gnXlarge,
    #[aws(name = "c7gn.2xlarge")]
    C7gn2xlarge,
    #[aws(name = "c7gn.4xlarge")]
    C7gn4xlarge,
    #[aws(name = "c7gn.8xlarge")]
    C7gn8xlarge,
    #[aws(name = "c7gn.12xlarge")]
    C7gn12xlarge,
    #[aws(name = "c7gn.16xlarge")]
    C7gn16xlarge,
    #[aws(name = "p5.48xlarge")]
    P5_48xlarge,
    #[aws(name = "m7i.large")]
    M7iLarge,
    #[aws(name = "m7i.xlarge")]
    M7iXlarge,
    #[aws(name = "m7i.2xlarge")]
    M7i2xlarge,
    #[aws(name = "m7i.4xlarge")]
    M7i4xlarge,
    #[aws(name = "m7i.8xlarge")]
    M7i8xlarge,
    #[aws(name = "m7i.12xlarge")]
    M7i12xlarge,
    #[aws(name = "m7i.16xlarge")]
    M7i16xlarge,
    #[aws(name = "m7i.24xlarge")]
    M7i24xlarge,
    #[aws(name = "m7i.48xlarge")]
    M7i48xlarge,
    #[aws(name = "m7i-flex.large")]
    M7iFlexLarge,
    #[aws(name = "m7i-flex.xlarge")]
    M7iFlexXlarge,
    #[aws(name = "m7i-flex.2xlarge")]
    M7iFlex2xlarge,
    #[aws(name = "m7i-flex.4xlarge")]
    M7iFlex4xlarge,
    #[aws(name = "m7i-flex.8xlarge")]
    M7iFlex8xlarge,
    #[aws(name = "m7a.medium")]
    M7aMedium,
    #[aws(name = "m7a.large")]
    M7aLarge,
    #[aws(name = "m7a.xlarge")]
    M7aXlarge,
    #[aws(name = "m7a.2xlarge")]
    M7a2xlarge,
    #[aws(name = "m7a.4xlarge")]
    M7a4xlarge,
    #[aws(name = "m7a.8xlarge")]
    M7a8xlarge,
    #[aws(name = "m7a.12xlarge")]
    M7a12xlarge,
    #[aws(name = "m7a.16xlarge")]
    M7a16xlarge,
    #[aws(name = "m7a.24xlarge")]
    M7a24xlarge,
    #[aws(name = "m7a.32xlarge")]
    M7a32xlarge,
    #[aws(name = "m7a.48xlarge")]
    M7a48xlarge,
    #[aws(name = "m7a.metal-48xl")]
    M7aMetal48xl,
    #[aws(name = "hpc7a.12xlarge")]
    Hpc7a12xlarge,
    #[aws(name = "hpc7a.24xlarge")]
    Hpc7a24xlarge,
    #[aws(name = "hpc7a.48xlarge")]
    Hpc7a48xlarge,
    #[aws(name = "hpc7a.96xlarge")]
    Hpc7a96xlarge,
    #[aws(name = "c7gd.medium")]
    C7gdMedium,
    #[aws(name = "c7gd.large")]
    C7gdLarge,
    #[aws(name = "c7gd.xlarge")]
    C7gdXlarge,
    #[aws(name = "c7gd.2xlarge")]
    C7gd2xlarge,
    #[aws(name = "c7gd.4xlarge")]
    C7gd4xlarge,
    #[aws(name = "c7gd.8xlarge")]
    C7gd8xlarge,
    #[aws(name = "c7gd.12xlarge")]
    C7gd12xlarge,
    #[aws(name = "c7gd.16xlarge")]
    C7gd16xlarge,
    #[aws(name = "m7gd.medium")]
    M7gdMedium,
    #[aws(name = "m7gd.large")]
    M7gdLarge,
    #[aws(name = "m7gd.xlarge")]
    M7gdXlarge,
    #[aws(name = "m7gd.2xlarge")]
    M7gd2xlarge,
    #[aws(name = "m7gd.4xlarge")]
    M7gd4xlarge,
    #[aws(name = "m7gd.8xlarge")]
    M7gd8xlarge,
    #[aws(name = "m7gd.12xlarge")]
    M7gd12xlarge,
    #[aws(name = "m7gd.16xlarge")]
    M7gd16xlarge,
    #[aws(name = "r7gd.medium")]
    R7gdMedium,
    #[aws(name = "r7gd.large")]
    R7gdLarge,
    #[aws(name = "r7gd.xlarge")]
    R7gdXlarge,
    #[aws(name = "r7gd.2xlarge")]
    R7gd2xlarge,
    #[aws(name = "r7gd.4xlarge")]
    R7gd4xlarge,
    #[aws(name = "r7gd.8xlarge")]
    R7gd8xlarge,
    #[aws(name = "r7gd.12xlarge")]
    R7gd12xlarge,
    #[aws(name = "r7gd.16xlarge")]
    R7gd16xlarge,
    #[aws(name = "r7a.medium")]
    R7aMedium,
    #[aws(name = "r7a.large")]
    R7aLarge,
    #[aws(name = "r7a.xlarge")]
    R7aXlarge,
    #[aws(name = "r7a.2xlarge")]
    R7a2xlarge,
    #[aws(name = "r7a.4xlarge")]
    R7a4xlarge,
    #[aws(name = "r7a.8xlarge")]
    R7a8xlarge,
    #[aws(name = "r7a.12xlarge")]
    R7a12xlarge,
    #[aws(name = "r7a.16xlarge")]
    R7a16xlarge,
    #[aws(name = "r7a.24xlarge")]
    R7a24xlarge,
    #[aws(name = "r7a.32xlarge")]
    R7a32xlarge,
    #[aws(name = "r7a.48xlarge")]
    R7a48xlarge,
    #[aws(name = "c7i.large")]
    C7iLarge,
    #[aws(name = "c7i.xlarge")]
    C7iXlarge,
    #[aws(name = "c7i.2xlarge")]
    C7i2xlarge,
    #[aws(name = "c7i.4xlarge")]
    C7i4xlarge,
    #[aws(name = "c7i.8xlarge")]
    C7i8xlarge,
    #[aws(name = "c7i.12xlarge")]
    C7i12xlarge,
    #[aws(name = "c7i.16xlarge")]
    C7i16xlarge,
    #[aws(name = "c7i.24xlarge")]
    C7i24xlarge,
    #[aws(name = "c7i.48xlarge")]
    C7i48xlarge,
    #[aws(name = "mac2-m2pro.metal")]
    Mac2M2proMetal,
    #[aws(name = "r7iz.large")]
    R7izLarge,
    #[aws(name = "r7iz.xlarge")]
    R7izXlarge,
    #[aws(name = "r7iz.2xlarge")]
    R7iz2xlarge,
    #[aws(name = "r7iz.4xlarge")]
    R7iz4xlarge,
    #[aws(name = "r7iz.8xlarge")]
    R7iz8xlarge,
    #[aws(name = "r7iz.12xlarge")]
    R7iz12xlarge,
    #[aws(name = "r7iz.16xlarge")]
    R7iz16xlarge,
    #[aws(name = "r7iz.32xlarge")]
    R7iz32xlarge,
    #[aws(name = "c7a.medium")]
    C7aMedium,
    #[aws(name = "c7a.large")]
    C7aLarge,
    #[aws(name = "c7a.xlarge")]
    C7aXlarge,
    #[aws(name = "c7a.2xlarge")]
    C7a2xlarge,
    #[aws(name = "c7a.4xlarge")]
    C7a4xlarge,
    #[aws(name = "c7a.8xlarge")]
    C7a8xlarge,
    #[aws(name = "c7a.12xlarge")]
    C7a12xlarge,
    #[aws(name = "c7a.16xlarge")]
    C7a16xlarge,
    #[aws(name = "c7a.24xlarge")]
    C7a24xlarge,
    #[aws(name = "c7a.32xlarge")]
    C7a32xlarge,
    #[aws(name = "c7a.48xlarge")]
    C7a48xlarge,
    #[aws(name = "c7a.metal-48xl")]
    C7aMetal48xl,
    #[aws(name = "r7a.metal-48xl")]
    R7aMetal48xl,
    #[aws(name = "r7i.large")]
    R7iLarge,
    #[aws(name = "r7i.xlarge")]
    R7iXlarge,
    #[aws(name = "r7i.2xlarge")]
    R7i2xlarge,
    #[aws(name = "r7i.4xlarge")]
    R7i4xlarge,
    #[aws(name = "r7i.8xlarge")]
    R7i8xlarge,
    #[aws(name = "r7i.12xlarge")]
    R7i12xlarge,
    #[aws(name = "r7i.16xlarge")]
    R7i16xlarge,
    #[aws(name = "r7i.24xlarge")]
    R7i24xlarge,
    #[aws(name = "r7i.48xlarge")]
    R7i48xlarge,
    #[aws(name = "dl2q.24xlarge")]
    Dl2q24xlarge,
    #[aws(name = "mac2-m2.metal")]
    Mac2M2Metal,
    #[aws(name = "i4i.12xlarge")]
    I4i12xlarge,
    #[aws(name = "i4i.24xlarge")]
    I4i24xlarge,
    #[aws(name = "c7i.metal-24xl")]
    C7iMetal24xl,
    #[aws(name = "c7i.metal-48xl")]
    C7iMetal48xl,
    #[aws(name = "m7i.metal-24xl")]
    M7iMetal24xl,
    #[aws(name = "m7i.metal-48xl")]
    M7iMetal48xl,
    #[aws(name = "r7i.metal-24xl")]
    R7iMetal24xl,
    #[aws(name = "r7i.metal-48xl")]
    R7iMetal48xl,
    #[aws(name = "r7iz.metal-16xl")]
    R7izMetal16xl,
    #[aws(name = "r7iz.metal-32xl")]
    R7izMetal32xl,
    #[aws(name = "c7gd.metal")]
    C7gdMetal,
    #[aws(name = "m7gd.metal")]
    M7gdMetal,
    #[aws(name = "r7gd.metal")]
    R7gdMetal,
    #[aws(name = "g6.xlarge")]
    G6Xlarge,
    #[aws(name = "g6.2xlarge")]
    G6_2xlarge,
    #[aws(name = "g6.4xlarge")]
    G6_4xlarge,
    #[aws(name = "g6.8xlarge")]
    G6_8xlarge,
    #[aws(name = "g6.12xlarge")]
    G6_12xlarge,
    #[aws(name = "g6.16xlarge")]
    G6_16xlarge,
    #[aws(name = "g6.24xlarge")]
    G6_24xlarge,
    #[aws(name = "g6.48xlarge")]
    G6_48xlarge,
    #[aws(name = "gr6.4xlarge")]
    Gr6_4xlarge,
    #[aws(name = "gr6.8xlarge")]
    Gr6_8xlarge,
    #[aws(name = "c7i-flex.large")]
    C7iFlexLarge,
    #[aws(name = "c7i-flex.xlarge")]
    C7iFlexXlarge,
    #[aws(name = "c7i-flex.2xlarge")]
    C7iFlex2xlarge,
    #[aws(name = "c7i-flex.4xlarge")]
    C7iFlex4xlarge,
    #[aws(name = "c7i-flex.8xlarge")]
    C7iFlex8xlarge,
    #[aws(name = "u7i-12tb.224xlarge")]
    U7i12tb224xlarge,
    #[aws(name = "u7in-16tb.224xlarge")]
    U7in16tb224xlarge,
    #[aws(name = "u7in-24tb.224xlarge")]
    U7in24tb224xlarge,
    #[aws(name = "u7in-32tb.224xlarge")]
    U7in32tb224xlarge,
    #[aws(name = "u7ib-12tb.224xlarge")]
    U7ib12tb224xlarge,
    #[aws(name = "c7gn.metal")]
    C7gnMetal,
    #[aws(name = "r8g.medium")]
    R8gMedium,
    #[aws(name = "r8g.large")]
    R8gLarge,
    #[aws(name = "r8g.xlarge")]
    R8gXlarge,
    #[aws(name = "r8g.2xlarge")]
    R8g2xlarge,
    #[aws(name = "r8g.4xlarge")]
    R8g4xlarge,
    #[aws(name = "r8g.8xlarge")]
    R8g8xlarge,
    #[aws(name = "r8g.12xlarge")]
    R8g12xlarge,
    #[aws(name = "r8g.16xlarge")]
    R8g16xlarge,
    #[aws(name = "r8g.24xlarge")]
    R8g24xlarge,
    #[aws(name = "r8g.48xlarge")]
    R8g48xlarge,
    #[aws(name = "r8g.metal-24xl")]
    R8gMetal24xl,
    #[aws(name = "r8g.metal-48xl")]
    R8gMetal48xl,
    #[aws(name = "mac2-m1ultra.metal")]
    Mac2M1ultraMetal,
    #[aws(name = "g6e.xlarge")]
    G6eXlarge,
    #[aws(name = "g6e.2xlarge")]
    G6e2xlarge,
    #[aws(name = "g6e.4xlarge")]
    G6e4xlarge,
    #[aws(name = "g6e.8xlarge")]
    G6e8xlarge,
    #[aws(name = "g6e.12xlarge")]
    G6e12xlarge,
    #[aws(name = "g6e.16xlarge")]
    G6e16xlarge,
    #[aws(name = "g6e.24xlarge")]
    G6e24xlarge,
    #[aws(name = "g6e.48xlarge")]
    G6e48xlarge,
    #[aws(name = "c8g.medium")]
    C8gMedium,
    #[aws(name = "c8g.large")]
    C8gLarge,
    #[aws(name = "c8g.xlarge")]
    C8gXlarge,
    #[aws(name = "c8g.2xlarge")]
    C8g2xlarge,
    #[aws(name = "c8g.4xlarge")]
    C8g4xlarge,
    #[aws(name = "c8g.8xlarge")]
    C8g8xlarge,
    #[aws(name = "c8g.12xlarge")]
    C8g12xlarge,
    #[aws(name = "c8g.16xlarge")]
    C8g16xlarge,
    #[aws(name = "c8g.24xlarge")]
    C8g24xlarge,
    #[aws(name = "c8g.48xlarge")]
    C8g48xlarge,
    #[aws(name = "c8g.metal-24xl")]
    C8gMetal24xl,
    #[aws(name = "c8g.metal-48xl")]
    C8gMetal48xl,
    #[aws(name = "m8g.medium")]
    M8gMedium,
    #[aws(name = "m8g.large")]
    M8gLarge,
    #[aws(name = "m8g.xlarge")]
    M8gXlarge,
    #[aws(name = "m8g.2xlarge")]
    M8g2xlarge,
    #[aws(name = "m8g.4xlarge")]
    M8g4xlarge,
    #[aws(name = "m8g.8xlarge")]
    M8g8xlarge,
    #[aws(name = "m8g.12xlarge")]
    M8g12xlarge,
    #[aws(name = "m8g.16xlarge")]
    M8g16xlarge,
    #[aws(name = "m8g.24xlarge")]
    M8g24xlarge,
    #[aws(name = "m8g.48xlarge")]
    M8g48xlarge,
    #[aws(name = "m8g.metal-24xl")]
    M8gMetal24xl,
    #[aws(name = "m8g.metal-48xl")]
    M8gMetal48xl,
    #[aws(name = "x8g.medium")]
    X8gMedium,
    #[aws(name = "x8g.large")]
    X8gLarge,
    #[aws(name = "x8g.xlarge")]
    X8gXlarge,
    #[aws(name = "x8g.2xlarge")]
    X8g2xlarge,
    #[aws(name = "x8g.4xlarge")]
    X8g4xlarge,
    #[aws(name = "x8g.8xlarge")]
    X8g8xlarge,
    #[aws(name = "x8g.12xlarge")]
    X8g12xlarge,
    #[aws(name = "x8g.16xlarge")]
    X8g16xlarge,
    #[aws(name = "x8g.24xlarge")]
    X8g24xlarge,
    #[aws(name = "x8g.48xlarge")]
    X8g48xlarge,
    #[aws(name = "x8g.metal-24xl")]
    X8gMetal24xl,
    #[aws(name = "x8g.metal-48xl")]
    X8gMetal48xl,
    #[aws(name = "i7ie.large")]
    I7ieLarge,
    #[aws(name = "i7ie.xlarge")]
    I7ieXlarge,
    #[aws(name = "i7ie.2xlarge")]
    I7ie2xlarge,
    #[aws(name = "i7ie.3xlarge")]
    I7ie3xlarge,
    #[aws(name = "i7ie.6xlarge")]
    I7ie6xlarge,
    #[aws(name = "i7ie.12xlarge")]
    I7ie12xlarge,
    #[aws(name = "i7ie.18xlarge")]
    I7ie18xlarge,
    #[aws(name = "i7ie.24xlarge")]
    I7ie24xlarge,
    #[aws(name = "i7ie.48xlarge")]
    I7ie48xlarge,
    #[aws(name = "i8g.large")]
    I8gLarge,
    #[aws(name = "i8g.xlarge")]
    I8gXlarge,
    #[aws(name = "i8g.2xlarge")]
    I8g2xlarge,
    #[aws(name = "i8g.4xlarge")]
    I8g4xlarge,
    #[aws(name = "i8g.8xlarge")]
    I8g8xlarge,
    #[aws(name = "i8g.12xlarge")]
    I8g12xlarge,
    #[aws(name = "i8g.16xlarge")]
    I8g16xlarge,
    #[aws(name = "i8g.24xlarge")]
    I8g24xlarge,
    #[aws(name = "i8g.metal-24xl")]
    I8gMetal24xl,
    #[aws(name = "u7i-6tb.112xlarge")]
    U7i6tb112xlarge,
    #[aws(name = "u7i-8tb.112xlarge")]
    U7i8tb112xlarge,
    #[aws(name = "u7inh-32tb.480xlarge")]
    U7inh32tb480xlarge,
    #[aws(name = "p5e.48xlarge")]
    P5e48xlarge,
    #[aws(name = "p5en.48xlarge")]
    P5en48xlarge,
    #[aws(name = "f2.12xlarge")]
    F2_12xlarge,
    #[aws(name = "f2.48xlarge")]
    F2_48xlarge,
    #[aws(name = "trn2.48xlarge")]
    Trn2_48xlarge,
    #[aws(name = "c7i-flex.12xlarge")]
    C7iFlex12xlarge,
    #[aws(name = "c7i-flex.16xlarge")]
    C7iFlex16xlarge,
    #[aws(name = "m7i-flex.12xlarge")]
    M7iFlex12xlarge,
    #[aws(name = "m7i-flex.16xlarge")]
    M7iFlex16xlarge,
    #[aws(name = "i7ie.metal-24xl")]
    I7ieMetal24xl,
    #[aws(name = "i7ie.metal-48xl")]
    I7ieMetal48xl,
    #[aws(name = "i8g.48xlarge")]
    I8g48xlarge,
    #[aws(name = "c8gd.medium")]
    C8gdMedium,
    #[aws(name = "c8gd.large")]
    C8gdLarge,
    #[aws(name = "c8gd.xlarge")]
    C8gdXlarge,
    #[aws(name = "c8gd.2xlarge")]
    C8gd2xlarge,
    #[aws(name = "c8gd.4xlarge")]
    C8gd4xlarge,
    #[aws(name = "c8gd.8xlarge")]
    C8gd8xlarge,
    #[aws(name = "c8gd.12xlarge")]
    C8gd12xlarge,
    #[aws(name = "c8gd.16xlarge")]
    C8gd16xlarge,
    #[aws(name = "c8gd.24xlarge")]
    C8gd24xlarge,
    #[aws(name = "c8gd.48xlarge")]
    C8gd48xlarge,
    #[aws(name = "c8gd.metal-24xl")]
    C8gdMetal24xl,
    #[aws(name = "c8gd.metal-48xl")]
    C8gdMetal48xl,
    #[aws(name = "i7i.large")]
    I7iLarge,
    #[aws(name = "i7i.xlarge")]
    I7iXlarge,
    #[aws(name = "i7i.2xlarge")]
    I7i2xlarge,
    #[aws(name = "i7i.4xlarge")]
    I7i4xlarge,
    #[aws(name = "i7i.8xlarge")]
    I7i8xlarge,
    #[aws(name = "i7i.12xlarge")]
    I7i12xlarge,
    #[aws(name = "i7i.16xlarge")]
    I7i16xlarge,
    #[aws(name = "i7i.24xlarge")]
    I7i24xlarge,
    #[aws(name = "i7i.48xlarge")]
    I7i48xlarge,
    #[aws(name = "i7i.metal-24xl")]
    I7iMetal24xl,
    #[aws(name = "i7i.metal-48xl")]
    I7iMetal48xl,
    #[aws(name = "p6-b200.48xlarge")]
    P6B200_48xlarge,
    #[aws(name = "m8gd.medium")]
    M8gdMedium,
    #[aws(name = "m8gd.large")]
    M8gdLarge,
    #[aws(name = "m8gd.xlarge")]
    M8gdXlarge,
    #[aws(name = "m8gd.2xlarge")]
    M8gd2xlarge,
    #[aws(name = "m8gd.4xlarge")]
    M8gd4xlarge,
    #[aws(name = "m8gd.8xlarge")]
    M8gd8xlarge,
    #[aws(name = "m8gd.12xlarge")]
    M8gd12xlarge,
    #[aws(name = "m8gd.16xlarge")]
    M8gd16xlarge,
    #[aws(name = "m8gd.24xlarge")]
    M8gd24xlarge,
    #[aws(name = "m8gd.48xlarge")]
    M8gd48xlarge,
    #[aws(name = "m8gd.metal-24xl")]
    M8gdMetal24xl,
    #[aws(name = "m8gd.metal-48xl")]
    M8gdMetal48xl,
    #[aws(name = "r8gd.medium")]
    R8gdMedium,
    #[aws(name = "r8gd.large")]
    R8gdLarge,
    #[aws(name = "r8gd.xlarge")]
    R8gdXlarge,
    #[aws(name = "r8gd.2xlarge")]
    R8gd2xlarge,
    #[aws(name = "r8gd.4xlarge")]
    R8gd4xlarge,
    #[aws(name = "r8gd.8xlarge")]
    R8gd8xlarge,
    #[aws(name = "r8gd.12xlarge")]
    R8gd12xlarge,
    #[aws(name = "r8gd.16xlarge")]
    R8gd16xlarge,
    #[aws(name = "r8gd.24xlarge")]
    R8gd24xlarge,
    #[aws(name = "r8gd.48xlarge")]
    R8gd48xlarge,
    #[aws(name = "r8gd.metal-24xl")]
    R8gdMetal24xl,
    #[aws(name = "r8gd.metal-48xl")]
    R8gdMetal48xl,
    #[aws(name = "c8gn.medium")]
    C8gnMedium,
    #[aws(name = "c8gn.large")]
    C8gnLarge,
    #[aws(name = "c8gn.xlarge")]
    C8gnXlarge,
    #[aws(name = "c8gn.2xlarge")]
    C8gn2xlarge,
    #[aws(name = "c8gn.4xlarge")]
    C8gn4xlarge,
    #[aws(name = "c8gn.8xlarge")]
    C8gn8xlarge,
    #[aws(name = "c8gn.12xlarge")]
    C8gn12xlarge,
    #[aws(name = "c8gn.16xlarge")]
    C8gn16xlarge,
    #[aws(name = "c8gn.24xlarge")]
    C8gn24xlarge,
    #[aws(name = "c8gn.48xlarge")]
    C8gn48xlarge,
    #[aws(name = "c8gn.metal-24xl")]
    C8gnMetal24xl,
    #[aws(name = "c8gn.metal-48xl")]
    C8gnMetal48xl,
    #[aws(name = "f2.6xlarge")]
    F2_6xlarge,
    #[aws(name = "p6e-gb200.36xlarge")]
    P6eGb200_36xlarge,
    #[aws(name = "g6f.large")]
    G6fLarge,
    #[aws(name = "g6f.xlarge")]
    G6fXlarge,
    #[aws(name = "g6f.2xlarge")]
    G6f2xlarge,
    #[aws(name = "g6f.4xlarge")]
    G6f4xlarge,
    #[aws(name = "gr6f.4xlarge")]
    Gr6f4xlarge,
    #[aws(name = "p5.4xlarge")]
    P5_4xlarge,
    #[aws(name = "r8i.large")]
    R8iLarge,
    #[aws(name = "r8i.xlarge")]
    R8iXlarge,
    #[aws(name = "r8i.2xlarge")]
    R8i2xlarge,
    #[aws(name = "r8i.4xlarge")]
    R8i4xlarge,
    #[aws(name = "r8i.8xlarge")]
    R8i8xlarge,
    #[aws(name = "r8i.12xlarge")]
    R8i12xlarge,
    #[aws(name = "r8i.16xlarge")]
    R8i16xlarge,
    #[aws(name = "r8i.24xlarge")]
    R8i24xlarge,
    #[aws(name = "r8i.32xlarge")]
    R8i32xlarge,
    #[aws(name = "r8i.48xlarge")]
    R8i48xlarge,
    #[aws(name = "r8i.96xlarge")]
    R8i96xlarge,
    #[aws(name = "r8i.metal-48xl")]
    R8iMetal48xl,
    #[aws(name = "r8i.metal-96xl")]
    R8iMetal96xl,
    #[aws(name = "r8i-flex.large")]
    R8iFlexLarge,
    #[aws(name = "r8i-flex.xlarge")]
    R8iFlexXlarge,
    #[aws(name = "r8i-flex.2xlarge")]
    R8iFlex2xlarge,
    #[aws(name = "r8i-flex.4xlarge")]
    R8iFlex4xlarge,
    #[aws(name = "r8i-flex.8xlarge")]
    R8iFlex8xlarge,
    #[aws(name = "r8i-flex.12xlarge")]
    R8iFlex12xlarge,
    #[aws(name = "r8i-flex.16xlarge")]
    R8iFlex16xlarge,
    #[aws(name = "m8i.large")]
    M8iLarge,
    #[aws(name = "m8i.xlarge")]
    M8iXlarge,
    #[aws(name = "m8i.2xlarge")]
    M8i2xlarge,
    #[aws(name = "m8i.4xlarge")]
    M8i4xlarge,
    #[aws(name = "m8i.8xlarge")]
    M8i8xlarge,
    #[aws(name = "m8i.12xlarge")]
    M8i12xlarge,
    #[aws(name = "m8i.16xlarge")]
    M8i16xlarge,
    #[aws(name = "m8i.24xlarge")]
    M8i24xlarge,
    #[aws(name = "m8i.32xlarge")]
    M8i32xlarge,
    #[aws(name = "m8i.48xlarge")]
    M8i48xlarge,
    #[aws(name = "m8i.96xlarge")]
    M8i96xlarge,
    #[aws(name = "m8i.metal-48xl")]
    M8iMetal48xl,
    #[aws(name = "m8i.metal-96xl")]
    M8iMetal96xl,
    #[aws(name = "m8i-flex.large")]
    M8iFlexLarge,
    #[aws(name = "m8i-flex.xlarge")]
    M8iFlexXlarge,
    #[aws(name = "m8i-flex.2xlarge")]
    M8iFlex2xlarge,
    #[aws(name = "m8i-flex.4xlarge")]
    M8iFlex4xlarge,
    #[aws(name = "m8i-flex.8xlarge")]
    M8iFlex8xlarge,
    #[aws(name = "m8i-flex.12xlarge")]
    M8iFlex12xlarge,
    #[aws(name = "m8i-flex.16xlarge")]
    M8iFlex16xlarge,
    #[aws(name = "i8ge.large")]
    I8geLarge,
    #[aws(name = "i8ge.xlarge")]
    I8geXlarge,
    #[aws(name = "i8ge.2xlarge")]
    I8ge2xlarge,
    #[aws(name = "i8ge.3xlarge")]
    I8ge3xlarge,
    #[aws(name = "i8ge.6xlarge")]
    I8ge6xlarge,
    #[aws(name = "i8ge.12xlarge")]
    I8ge12xlarge,
    #[aws(name = "i8ge.18xlarge")]
    I8ge18xlarge,
    #[aws(name = "i8ge.24xlarge")]
    I8ge24xlarge,
    #[aws(name = "i8ge.48xlarge")]
    I8ge48xlarge,
    #[aws(name = "i8ge.metal-24xl")]
    I8geMetal24xl,
    #[aws(name = "i8ge.metal-48xl")]
    I8geMetal48xl,
    #[aws(name = "mac-m4.metal")]
    MacM4Metal,
    #[aws(name = "mac-m4pro.metal")]
    MacM4proMetal,
    #[aws(name = "r8gn.medium")]
    R8gnMedium,
    #[aws(name = "r8gn.large")]
    R8gnLarge,
    #[aws(name = "r8gn.xlarge")]
    R8gnXlarge,
    #[aws(name = "r8gn.2xlarge")]
    R8gn2xlarge,
    #[aws(name = "r8gn.4xlarge")]
    R8gn4xlarge,
    #[aws(name = "r8gn.8xlarge")]
    R8gn8xlarge,
    #[aws(name = "r8gn.12xlarge")]
    R8gn12xlarge,
    #[aws(name = "r8gn.16xlarge")]
    R8gn16xlarge,
    #[aws(name = "r8gn.24xlarge")]
    R8gn24xlarge,
    #[aws(name = "r8gn.48xlarge")]
    R8gn48xlarge,
    #[aws(name = "r8gn.metal-24xl")]
    R8gnMetal24xl,
    #[aws(name = "r8gn.metal-48xl")]
    R8gnMetal48xl,
    #[aws(name = "c8i.large")]
    C8iLarge,
    #[aws(name = "c8i.xlarge")]
    C8iXlarge,
    #[aws(name = "c8i.2xlarge")]
    C8i2xlarge,
    #[aws(name = "c8i.4xlarge")]
    C8i4xlarge,
    #[aws(name = "c8i.8xlarge")]
    C8i8xlarge,
    #[aws(name = "c8i.12xlarge")]
    C8i12xlarge,
    #[aws(name = "c8i.16xlarge")]
    C8i16xlarge,
    #[aws(name = "c8i.24xlarge")]
    C8i24xlarge,
    #[aws(name = "c8i.32xlarge")]
    C8i32xlarge,
    #[aws(name = "c8i.48xlarge")]
    C8i48xlarge,
    #[aws(name = "c8i.96xlarge")]
    C8i96xlarge,
    #[aws(name = "c8i.metal-48xl")]
    C8iMetal48xl,
    #[aws(name = "c8i.metal-96xl")]
    C8iMetal96xl,
    #[aws(name = "c8i-flex.large")]
    C8iFlexLarge,
    #[aws(name = "c8i-flex.xlarge")]
    C8iFlexXlarge,
    #[aws(name = "c8i-flex.2xlarge")]
    C8iFlex2xlarge,
    #[aws(name = "c8i-flex.4xlarge")]
    C8iFlex4xlarge,
    #[aws(name = "c8i-flex.8xlarge")]
    C8iFlex8xlarge,
    #[aws(name = "c8i-flex.12xlarge")]
    C8iFlex12xlarge,
    #[aws(name = "c8i-flex.16xlarge")]
    C8iFlex16xlarge,
    #[aws(name = "r8gb.medium")]
    R8gbMedium,
    #[aws(name = "r8gb.large")]
    R8gbLarge,
    #[aws(name = "r8gb.xlarge")]
    R8gbXlarge,
    #[aws(name = "r8gb.2xlarge")]
    R8gb2xlarge,
    #[aws(name = "r8gb.4xlarge")]
    R8gb4xlarge,
    #[aws(name = "r8gb.8xlarge")]
    R8gb8xlarge,
    #[aws(name = "r8gb.12xlarge")]
    R8gb12xlarge,
    #[aws(name = "r8gb.16xlarge")]
    R8gb16xlarge,
    #[aws(name = "r8gb.24xlarge")]
    R8gb24xlarge,
    #[aws(name = "r8gb.metal-24xl")]
    R8gbMetal24xl,
    #[aws(name = "m8a.medium")]
    M8aMedium,
    #[aws(name = "m8a.large")]
    M8aLarge,
    #[aws(name = "m8a.xlarge")]
    M8aXlarge,
    #[aws(name = "m8a.2xlarge")]
    M8a2xlarge,
    #[aws(name = "m8a.4xlarge")]
    M8a4xlarge,
    #[aws(name = "m8a.8xlarge")]
    M8a8xlarge,
    #[aws(name = "m8a.12xlarge")]
    M8a12xlarge,
    #[aws(name = "m8a.16xlarge")]
    M8a16xlarge,
    #[aws(name = "m8a.24xlarge")]
    M8a24xlarge,
    #[aws(name = "m8a.48xlarge")]
    M8a48xlarge,
    #[aws(name = "m8a.metal-24xl")]
    M8aMetal24xl,
    #[aws(name = "m8a.metal-48xl")]
    M8aMetal48xl,
    #[aws(name = "trn2.3xlarge")]
    Trn2_3xlarge,
    #[aws(name = "r8a.medium")]
    R8aMedium,
    #[aws(name = "r8a.large")]
    R8aLarge,
    #[aws(name = "r8a.xlarge")]
    R8aXlarge,
    #[aws(name = "r8a.2xlarge")]
    R8a2xlarge,
    #[aws(name = "r8a.4xlarge")]
    R8a4xlarge,
    #[aws(name = "r8a.8xlarge")]
    R8a8xlarge,
    #[aws(name = "r8a.12xlarge")]
    R8a12xlarge,
    #[aws(name = "r8a.16xlarge")]
    R8a16xlarge,
    #[aws(name = "r8a.24xlarge")]
    R8a24xlarge,
    #[aws(name = "r8a.48xlarge")]
    R8a48xlarge,
    #[aws(name = "r8a.metal-24xl")]
    R8aMetal24xl,
    #[aws(name = "r8a.metal-48xl")]
    R8aMetal48xl,
    #[aws(name = "p6-b300.48xlarge")]
    P6B300_48xlarge,
    #[aws(name = "c8a.medium")]
    C8aMedium,
    #[aws(name = "c8a.large")]
    C8aLarge,
    #[aws(name = "c8a.xlarge")]
    C8aXlarge,
    #[aws(name = "c8a.2xlarge")]
    C8a2xlarge,
    #[aws(name = "c8a.4xlarge")]
    C8a4xlarge,
    #[aws(name = "c8a.8xlarge")]
    C8a8xlarge,
    #[aws(name = "c8a.12xlarge")]
    C8a12xlarge,
    #[aws(name = "c8a.16xlarge")]
    C8a16xlarge,
    #[aws(name = "c8a.24xlarge")]
    C8a24xlarge,
    #[aws(name = "c8a.48xlarge")]
    C8a48xlarge,
    #[aws(name = "c8a.metal-24xl")]
    C8aMetal24xl,
    #[aws(name = "c8a.metal-48xl")]
    C8aMetal48xl,
    #[aws(name = "c8gb.12xlarge")]
    C8gb12xlarge,
    #[aws(name = "c8gb.16xlarge")]
    C8gb16xlarge,
    #[aws(name = "c8gb.24xlarge")]
    C8gb24xlarge,
    #[aws(name = "c8gb.2xlarge")]
    C8gb2xlarge,
    #[aws(name = "c8gb.4xlarge")]
    C8gb4xlarge,
    #[aws(name = "c8gb.8xlarge")]
    C8gb8xlarge,
    #[aws(name = "c8gb.large")]
    C8gbLarge,
    #[aws(name = "c8gb.medium")]
    C8gbMedium,
    #[aws(name = "c8gb.metal-24xl")]
    C8gbMetal24xl,
    #[aws(name = "c8gb.xlarge")]
    C8gbXlarge,
    #[aws(name = "c8gb.48xlarge")]
    C8gb48xlarge,
    #[aws(name = "c8gb.metal-48xl")]
    C8gbMetal48xl,
    #[aws(name = "m8gb.12xlarge")]
    M8gb12xlarge,
    #[aws(name = "m8gb.16xlarge")]
    M8gb16xlarge,
    #[aws(name = "m8gb.24xlarge")]
    M8gb24xlarge,
    #[aws(name = "m8gb.2xlarge")]
    M8gb2xlarge,
    #[aws(name = "m8gb.4xlarge")]
    M8gb4xlarge,
    #[aws(name = "m8gb.8xlarge")]
    M8gb8xlarge,
    #[aws(name = "m8gb.large")]
    M8gbLarge,
    #[aws(name = "m8gb.medium")]
    M8gbMedium,
    #[aws(name = "m8gb.xlarge")]
    M8gbXlarge,
    #[aws(name = "m8gb.48xlarge")]
    M8gb48xlarge,
    #[aws(name = "m8gb.metal-24xl")]
    M8gbMetal24xl,
    #[aws(name = "m8gb.metal-48xl")]
    M8gbMetal48xl,
    #[aws(name = "m8gn.12xlarge")]
    M8gn12xlarge,
    #[aws(name = "m8gn.16xlarge")]
    M8gn16xlarge,
    #[aws(name = "m8gn.24xlarge")]
    M8gn24xlarge,
    #[aws(name = "m8gn.2xlarge")]
    M8gn2xlarge,
    #[aws(name = "m8gn.48xlarge")]
    M8gn48xlarge,
    #[aws(name = "m8gn.4xlarge")]
    M8gn4xlarge,
    #[aws(name = "m8gn.8xlarge")]
    M8gn8xlarge,
    #[aws(name = "m8gn.large")]
    M8gnLarge,
    #[aws(name = "m8gn.medium")]
    M8gnMedium,
    #[aws(name = "m8gn.xlarge")]
    M8gnXlarge,
    #[aws(name = "m8gn.metal-24xl")]
    M8gnMetal24xl,
    #[aws(name = "m8gn.metal-48xl")]
    M8gnMetal48xl,
    #[aws(name = "x8aedz.12xlarge")]
    X8aedz12xlarge,
    #[aws(name = "x8aedz.24xlarge")]
    X8aedz24xlarge,
    #[aws(name = "x8aedz.3xlarge")]
    X8aedz3xlarge,
    #[aws(name = "x8aedz.6xlarge")]
    X8aedz6xlarge,
    #[aws(name = "x8aedz.large")]
    X8aedzLarge,
    #[aws(name = "x8aedz.metal-12xl")]
    X8aedzMetal12xl,
    #[aws(name = "x8aedz.metal-24xl")]
    X8aedzMetal24xl,
    #[aws(name = "x8aedz.xlarge")]
    X8aedzXlarge,
    #[aws(name = "m8azn.medium")]
    M8aznMedium,
    #[aws(name = "m8azn.large")]
    M8aznLarge,
    #[aws(name = "m8azn.xlarge")]
    M8aznXlarge,
    #[aws(name = "m8azn.3xlarge")]
    M8azn3xlarge,
    #[aws(name = "m8azn.6xlarge")]
    M8azn6xlarge,
    #[aws(name = "m8azn.12xlarge")]
    M8azn12xlarge,
    #[aws(name = "m8azn.24xlarge")]
    M8azn24xlarge,
    #[aws(name = "m8azn.metal-12xl")]
    M8aznMetal12xl,
    #[aws(name = "m8azn.metal-24xl")]
    M8aznMetal24xl,
    #[aws(name = "x8i.large")]
    X8iLarge,
    #[aws(name = "x8i.xlarge")]
    X8iXlarge,
    #[aws(name = "x8i.2xlarge")]
    X8i2xlarge,
    #[aws(name = "x8i.4xlarge")]
    X8i4xlarge,
    #[aws(name = "x8i.8xlarge")]
    X8i8xlarge,
    #[aws(name = "x8i.12xlarge")]
    X8i12xlarge,
    #[aws(name = "x8i.16xlarge")]
    X8i16xlarge,
    #[aws(name = "x8i.24xlarge")]
    X8i24xlarge,
    #[aws(name = "x8i.32xlarge")]
    X8i32xlarge,
    #[aws(name = "x8i.48xlarge")]
    X8i48xlarge,
    #[aws(name = "x8i.64xlarge")]
    X8i64xlarge,
    #[aws(name = "x8i.96xlarge")]
    X8i96xlarge,
    #[aws(name = "x8i.metal-48xl")]
    X8iMetal48xl,
    #[aws(name = "x8i.metal-96xl")]
    X8iMetal96xl,
    #[aws(name = "mac-m4max.metal")]
    MacM4maxMetal,
    #[aws(name = "g7e.2xlarge")]
    G7e2xlarge,
    #[aws(name = "g7e.4xlarge")]
    G7e4xlarge,
    #[aws(name = "g7e.8xlarge")]
    G7e8xlarge,
    #[aws(name = "g7e.12xlarge")]
    G7e12xlarge,
    #[aws(name = "g7e.24xlarge")]
    G7e24xlarge,
    #[aws(name = "g7e.48xlarge")]
    G7e48xlarge,
    #[aws(name = "r8id.large")]
    R8idLarge,
    #[aws(name = "r8id.xlarge")]
    R8idXlarge,
    #[aws(name = "r8id.2xlarge")]
    R8id2xlarge,
    #[aws(name = "r8id.4xlarge")]
    R8id4xlarge,
    #[aws(name = "r8id.8xlarge")]
    R8id8xlarge,
    #[aws(name = "r8id.12xlarge")]
    R8id12xlarge,
    #[aws(name = "r8id.16xlarge")]
    R8id16xlarge,
    #[aws(name = "r8id.24xlarge")]
    R8id24xlarge,
    #[aws(name = "r8id.32xlarge")]
    R8id32xlarge,
    #[aws(name = "r8id.48xlarge")]
    R8id48xlarge,
    #[aws(name = "r8id.96xlarge")]
    R8id96xlarge,
    #[aws(name = "r8id.metal-48xl")]
    R8idMetal48xl,
    #[aws(name = "r8id.metal-96xl")]
    R8idMetal96xl,
    #[aws(name = "c8id.large")]
    C8idLarge,
    #[aws(name = "c8id.xlarge")]
    C8idXlarge,
    #[aws(name = "c8id.2xlarge")]
    C8id2xlarge,
    #[aws(name = "c8id.4xlarge")]
    C8id4xlarge,
    #[aws(name = "c8id.8xlarge")]
    C8id8xlarge,
    #[aws(name = "c8id.12xlarge")]
    C8id12xlarge,
    #[aws(name = "c8id.16xlarge")]
    C8id16xlarge,
    #[aws(name = "c8id.24xlarge")]
    C8id24xlarge,
    #[aws(name = "c8id.32xlarge")]
    C8id32xlarge,
    #[aws(name = "c8id.48xlarge")]
    C8id48xlarge,
    #[aws(name = "c8id.96xlarge")]
    C8id96xlarge,
    #[aws(name = "c8id.metal-48xl")]
    C8idMetal48xl,
    #[aws(name = "c8id.metal-96xl")]
    C8idMetal96xl,
    #[aws(name = "m8id.large")]
    M8idLarge,
    #[aws(name = "m8id.xlarge")]
    M8idXlarge,
    #[aws(name = "m8id.2xlarge")]
    M8id2xlarge,
    #[aws(name = "m8id.4xlarge")]
    M8id4xlarge,
    #[aws(name = "m8id.8xlarge")]
    M8id8xlarge,
    #[aws(name = "m8id.12xlarge")]
    M8id12xlarge,
    #[aws(name = "m8id.16xlarge")]
    M8id16xlarge,
    #[aws(name = "m8id.24xlarge")]
    M8id24xlarge,
    #[aws(name = "m8id.32xlarge")]
    M8id32xlarge,
    #[aws(name = "m8id.48xlarge")]
    M8id48xlarge,
    #[aws(name = "m8id.96xlarge")]
    M8id96xlarge,
    #[aws(name = "m8id.metal-48xl")]
    M8idMetal48xl,
    #[aws(name = "m8id.metal-96xl")]
    M8idMetal96xl,
    #[aws(name = "hpc8a.96xlarge")]
    Hpc8a96xlarge,
    #[aws(name = "c8in.large")]
    C8inLarge,
    #[aws(name = "c8in.xlarge")]
    C8inXlarge,
    #[aws(name = "c8in.2xlarge")]
    C8in2xlarge,
    #[aws(name = "c8in.4xlarge")]
    C8in4xlarge,
    #[aws(name = "c8in.8xlarge")]
    C8in8xlarge,
    #[aws(name = "c8in.12xlarge")]
    C8in12xlarge,
    #[aws(name = "c8in.16xlarge")]
    C8in16xlarge,
    #[aws(name = "c8in.24xlarge")]
    C8in24xlarge,
    #[aws(name = "c8in.32xlarge")]
    C8in32xlarge,
    #[aws(name = "c8in.48xlarge")]
    C8in48xlarge,
    #[aws(name = "c8in.96xlarge")]
    C8in96xlarge,
    #[aws(name = "c8in.metal-48xl")]
    C8inMetal48xl,
    #[aws(name = "c8in.metal-96xl")]
    C8inMetal96xl,
    #[aws(name = "c8ib.large")]
    C8ibLarge,
    #[aws(name = "c8ib.xlarge")]
    C8ibXlarge,
    #[aws(name = "c8ib.2xlarge")]
    C8ib2xlarge,
    #[aws(name = "c8ib.4xlarge")]
    C8ib4xlarge,
    #[aws(name = "c8ib.8xlarge")]
    C8ib8xlarge,
    #[aws(name = "c8ib.12xlarge")]
    C8ib12xlarge,
    #[aws(name = "c8ib.16xlarge")]
    C8ib16xlarge,
    #[aws(name = "c8ib.24xlarge")]
    C8ib24xlarge,
    #[aws(name = "c8ib.32xlarge")]
    C8ib32xlarge,
    #[aws(name = "c8ib.48xlarge")]
    C8ib48xlarge,
    #[aws(name = "c8ib.96xlarge")]
    C8ib96xlarge,
    #[aws(name = "c8ib.metal-48xl")]
    C8ibMetal48xl,
    #[aws(name = "c8ib.metal-96xl")]
    C8ibMetal96xl,
    #[aws(name = "r8in.large")]
    R8inLarge,
    #[aws(name = "r8in.xlarge")]
    R8inXlarge,
    #[aws(name = "r8in.2xlarge")]
    R8in2xlarge,
    #[aws(name = "r8in.4xlarge")]
    R8in4xlarge,
    #[aws(name = "r8in.8xlarge")]
    R8in8xlarge,
    #[aws(name = "r8in.12xlarge")]
    R8in12xlarge,
    #[aws(name = "r8in.16xlarge")]
    R8in16xlarge,
    #[aws(name = "r8in.24xlarge")]
    R8in24xlarge,
    #[aws(name = "r8in.32xlarge")]
    R8in32xlarge,
    #[aws(name = "r8in.48xlarge")]
    R8in48xlarge,
    #[aws(name = "r8in.96xlarge")]
    R8in96xlarge,
    #[aws(name = "r8ib.large")]
    R8ibLarge,
    #[aws(name = "r8ib.xlarge")]
    R8ibXlarge,
    #[aws(name = "r8ib.2xlarge")]
    R8ib2xlarge,
    #[aws(name = "r8ib.4xlarge")]
    R8ib4xlarge,
    #[aws(name = "r8ib.8xlarge")]
    R8ib8xlarge,
    #[aws(name = "r8ib.12xlarge")]
    R8ib12xlarge,
    #[aws(name = "r8ib.16xlarge")]
    R8ib16xlarge,
    #[aws(name = "r8ib.24xlarge")]
    R8ib24xlarge,
    #[aws(name = "r8ib.32xlarge")]
    R8ib32xlarge,
    #[aws(name = "r8ib.48xlarge")]
    R8ib48xlarge,
    #[aws(name = "r8ib.96xlarge")]
    R8ib96xlarge,
    #[aws(name = "m8in.large")]
    M8inLarge,
    #[aws(name = "m8in.xlarge")]
    M8inXlarge,
    #[aws(name = "m8in.2xlarge")]
    M8in2xlarge,
    #[aws(name = "m8in.4xlarge")]
    M8in4xlarge,
    #[aws(name = "m8in.8xlarge")]
    M8in8xlarge,
    #[aws(name = "m8in.12xlarge")]
    M8in12xlarge,
    #[aws(name = "m8in.16xlarge")]
    M8in16xlarge,
    #[aws(name = "m8in.24xlarge")]
    M8in24xlarge,
    #[aws(name = "m8in.32xlarge")]
    M8in32xlarge,
    #[aws(name = "m8in.48xlarge")]
    M8in48xlarge,
    #[aws(name = "m8in.96xlarge")]
    M8in96xlarge,
    #[aws(name = "m8ib.large")]
    M8ibLarge,
    #[aws(name = "m8ib.xlarge")]
    M8ibXlarge,
    #[aws(name = "m8ib.2xlarge")]
    M8ib2xlarge,
    #[aws(name = "m8ib.4xlarge")]
    M8ib4xlarge,
    #[aws(name = "m8ib.8xlarge")]
    M8ib8xlarge,
    #[aws(name = "m8ib.12xlarge")]
    M8ib12xlarge,
    #[aws(name = "m8ib.16xlarge")]
    M8ib16xlarge,
    #[aws(name = "m8ib.24xlarge")]
    M8ib24xlarge,
    #[aws(name = "m8ib.32xlarge")]
    M8ib32xlarge,
    #[aws(name = "m8ib.48xlarge")]
    M8ib48xlarge,
    #[aws(name = "m8ib.96xlarge")]
    M8ib96xlarge,
    #[aws(name = "m8ine.large")]
    M8ineLarge,
    #[aws(name = "m8ine.xlarge")]
    M8ineXlarge,
    #[aws(name = "m8ine.2xlarge")]
    M8ine2xlarge,
    #[aws(name = "m8ine.4xlarge")]
    M8ine4xlarge,
    #[aws(name = "m8ine.8xlarge")]
    M8ine8xlarge,
    #[aws(name = "m8ine.12xlarge")]
    M8ine12xlarge,
    #[aws(name = "c8ine.large")]
    C8ineLarge,
    #[aws(name = "c8ine.xlarge")]
    C8ineXlarge,
    #[aws(name = "c8ine.2xlarge")]
    C8ine2xlarge,
    #[aws(name = "c8ine.4xlarge")]
    C8ine4xlarge,
    #[aws(name = "c8ine.8xlarge")]
    C8ine8xlarge,
    #[aws(name = "c8ine.12xlarge")]
    C8ine12xlarge,
    #[aws(name = "m8idn.large")]
    M8idnLarge,
    #[aws(name = "m8idn.xlarge")]
    M8idnXlarge,
    #[aws(name = "m8idn.2xlarge")]
    M8idn2xlarge,
    #[aws(name = "m8idn.4xlarge")]
    M8idn4xlarge,
    #[aws(name = "m8idn.8xlarge")]
    M8idn8xlarge,
    #[aws(name = "m8idn.12xlarge")]
    M8idn12xlarge,
    #[aws(name = "m8idn.16xlarge")]
    M8idn16xlarge,
    #[aws(name = "m8idn.24xlarge")]
    M8idn24xlarge,
    #[aws(name = "m8idn.32xlarge")]
    M8idn32xlarge,
    #[aws(name = "m8idn.48xlarge")]
    M8idn48xlarge,
    #[aws(name = "m8idn.96xlarge")]
    M8idn96xlarge,
    #[aws(name = "r8idn.large")]
    R8idnLarge,
    #[aws(name = "r8idn.xlarge")]
    R8idnXlarge,
    #[aws(name = "r8idn.2xlarge")]
    R8idn2xlarge,
    #[aws(name = "r8idn.4xlarge")]
    R8idn4xlarge,
    #[aws(name = "r8idn.8xlarge")]
    R8idn8xlarge,
    #[aws(name = "r8idn.12xlarge")]
    R8idn12xlarge,
    #[aws(name = "r8idn.16xlarge")]
    R8idn16xlarge,
    #[aws(name = "r8idn.24xlarge")]
    R8idn24xlarge,
    #[aws(name = "r8idn.32xlarge")]
    R8idn32xlarge,
    #[aws(name = "r8idn.48xlarge")]
    R8idn48xlarge,
    #[aws(name = "r8idn.96xlarge")]
    R8idn96xlarge,
    #[aws(name = "m8idb.large")]
    M8idbLarge,
    #[aws(name = "m8idb.xlarge")]
    M8idbXlarge,
    #[aws(name = "m8idb.2xlarge")]
    M8idb2xlarge,
    #[aws(name = "m8idb.4xlarge")]
    M8idb4xlarge,
    #[aws(name = "m8idb.8xlarge")]
    M8idb8xlarge,
    #[aws(name = "m8idb.12xlarge")]
    M8idb12xlarge,
    #[aws(name = "m8idb.16xlarge")]
    M8idb16xlarge,
    #[aws(name = "m8idb.24xlarge")]
    M8idb24xlarge,
    #[aws(name = "m8idb.32xlarge")]
    M8idb32xlarge,
    #[aws(name = "m8idb.48xlarge")]
    M8idb48xlarge,
    #[aws(name = "m8idb.96xlarge")]
    M8idb96xlarge,
    #[aws(name = "r8idb.large")]
    R8idbLarge,
    #[aws(name = "r8idb.xlarge")]
    R8idbXlarge,
    #[aws(name = "r8idb.2xlarge")]
    R8idb2xlarge,
    #[aws(name = "r8idb.4xlarge")]
    R8idb4xlarge,
    #[aws(name = "r8idb.8xlarge")]
    R8idb8xlarge,
    #[aws(name = "r8idb.12xlarge")]
    R8idb12xlarge,
    #[aws(name = "r8idb.16xlarge")]
    R8idb16xlarge,
    #[aws(name = "r8idb.24xlarge")]
    R8idb24xlarge,
    #[aws(name = "r8idb.32xlarge")]
    R8idb32xlarge,
    #[aws(name = "r8idb.48xlarge")]
    R8idb48xlarge,
    #[aws(name = "r8idb.96xlarge")]
    R8idb96xlarge,
    #[aws(name = "mac-m3ultra.metal")]
    MacM3ultraMetal,
    #[aws(name = "m9g.large")]
    M9gLarge,
    #[aws(name = "m9g.xlarge")]
    M9gXlarge,
    #[aws(name = "m9g.2xlarge")]
    M9g2xlarge,
    #[aws(name = "m9g.4xlarge")]
    M9g4xlarge,
    #[aws(name = "m9g.8xlarge")]
    M9g8xlarge,
    #[aws(name = "m9g.12xlarge")]
    M9g12xlarge,
    #[aws(name = "m9g.16xlarge")]
    M9g16xlarge,
    #[aws(name = "m9g.24xlarge")]
    M9g24xlarge,
    #[aws(name = "m9g.48xlarge")]
    M9g48xlarge,
    #[aws(name = "m9g.metal-24xl")]
    M9gMetal24xl,
    #[aws(name = "m9g.metal-48xl")]
    M9gMetal48xl,
    #[aws(name = "m9gd.large")]
    M9gdLarge,
    #[aws(name = "m9gd.xlarge")]
    M9gdXlarge,
    #[aws(name = "m9gd.2xlarge")]
    M9gd2xlarge,
    #[aws(name = "m9gd.4xlarge")]
    M9gd4xlarge,
    #[aws(name = "m9gd.8xlarge")]
    M9gd8xlarge,
    #[aws(name = "m9gd.12xlarge")]
    M9gd12xlarge,
    #[aws(name = "m9gd.16xlarge")]
    M9gd16xlarge,
    #[aws(name = "m9gd.24xlarge")]
    M9gd24xlarge,
    #[aws(name = "m9gd.48xlarge")]
    M9gd48xlarge,
    #[aws(name = "m9gd.metal-24xl")]
    M9gdMetal24xl,
    #[aws(name = "m9gd.metal-48xl")]
    M9gdMetal48xl,
    #[aws(name = "r8in.metal-48xl")]
    R8inMetal48xl,
    #[aws(name = "r8in.metal-96xl")]
    R8inMetal96xl,
    #[aws(name = "r8ib.metal-48xl")]
    R8ibMetal48xl,
    #[aws(name = "r8ib.metal-96xl")]
    R8ibMetal96xl,
    #[aws(name = "r8idn.metal-48xl")]
    R8idnMetal48xl,
    #[aws(name = "r8idn.metal-96xl")]
    R8idnMetal96xl,
    #[aws(name = "r8idb.metal-48xl")]
    R8idbMetal48xl,
    #[aws(name = "r8idb.metal-96xl")]
    R8idbMetal96xl,
    #[aws(name = "m8in.metal-48xl")]
    M8inMetal48xl,
    #[aws(name = "m8in.metal-96xl")]
    M8inMetal96xl,
    #[aws(name = "m8ib.metal-48xl")]
    M8ibMetal48xl,
    #[aws(name = "m8ib.metal-96xl")]
    M8ibMetal96xl,
    #[aws(name = "m8idn.metal-48xl")]
    M8idnMetal48xl,
    #[aws(name = "m8idn.metal-96xl")]
    M8idnMetal96xl,
    #[aws(name = "m8idb.metal-48xl")]
    M8idbMetal48xl,
    #[aws(name = "m8idb.metal-96xl")]
    M8idbMetal96xl,
    #[aws(name = "g7.2xlarge")]
    G7_2xlarge,
    #[aws(name = "g7.4xlarge")]
    G7_4xlarge,
    #[aws(name = "g7.8xlarge")]
    G7_8xlarge,
    #[aws(name = "g7.12xlarge")]
    G7_12xlarge,
    #[aws(name = "g7.24xlarge")]
    G7_24xlarge,
    #[aws(name = "g7.48xlarge")]
    G7_48xlarge,
    #[aws(name = "c9g.medium")]
    C9gMedium,
    #[aws(name = "c9g.large")]
    C9gLarge,
    #[aws(name = "c9g.xlarge")]
    C9gXlarge,
    #[aws(name = "c9g.2xlarge")]
    C9g2xlarge,
    #[aws(name = "c9g.4xlarge")]
    C9g4xlarge,
    #[aws(name = "c9g.8xlarge")]
    C9g8xlarge,
    #[aws(name = "c9g.12xlarge")]
    C9g12xlarge,
    #[aws(name = "c9g.16xlarge")]
    C9g16xlarge,
    #[aws(name = "c9g.24xlarge")]
    C9g24xlarge,
    #[aws(name = "c9g.48xlarge")]
    C9g48xlarge,
    #[aws(name = "c9g.metal-48xl")]
    C9gMetal48xl,
    #[aws(name = "c9gd.medium")]
    C9gdMedium,
    #[aws(name = "c9gd.large")]
    C9gdLarge,
    #[aws(name = "c9gd.xlarge")]
    C9gdXlarge,
    #[aws(name = "c9gd.2xlarge")]
    C9gd2xlarge,
    #[aws(name = "c9gd.4xlarge")]
    C9gd4xlarge,
    #[aws(name = "c9gd.8xlarge")]
    C9gd8xlarge,
    #[aws(name = "c9gd.12xlarge")]
    C9gd12xlarge,
    #[aws(name = "c9gd.16xlarge")]
    C9gd16xlarge,
    #[aws(name = "c9gd.24xlarge")]
    C9gd24xlarge,
    #[aws(name = "c9gd.48xlarge")]
    C9gd48xlarge,
    #[aws(name = "c9gd.metal-48xl")]
    C9gdMetal48xl,
    #[aws(name = "r9g.medium")]
    R9gMedium,
    #[aws(name = "r9g.large")]
    R9gLarge,
    #[aws(name = "r9g.xlarge")]
    R9gXlarge,
    #[aws(name = "r9g.2xlarge")]
    R9g2xlarge,
    #[aws(name = "r9g.4xlarge")]
    R9g4xlarge,
    #[aws(name = "r9g.8xlarge")]
    R9g8xlarge,
    #[aws(name = "r9g.12xlarge")]
    R9g12xlarge,
    #[aws(name = "r9g.16xlarge")]
    R9g16xlarge,
    #[aws(name = "r9g.24xlarge")]
    R9g24xlarge,
    #[aws(name = "r9g.48xlarge")]
    R9g48xlarge,
    #[aws(name = "r9g.metal-48xl")]
    R9gMetal48xl,
    #[aws(name = "r9gd.medium")]
    R9gdMedium,
    #[aws(name = "r9gd.large")]
    R9gdLarge,
    #[aws(name = "r9gd.xlarge")]
    R9gdXlarge,
    #[aws(name = "r9gd.2xlarge")]
    R9gd2xlarge,
    #[aws(name = "r9gd.4xlarge")]
    R9gd4xlarge,
    #[aws(name = "r9gd.8xlarge")]
    R9gd8xlarge,
    #[aws(name = "r9gd.12xlarge")]
    R9gd12xlarge,
    #[aws(name = "r9gd.16xlarge")]
    R9gd16xlarge,
    #[aws(name = "r9gd.24xlarge")]
    R9gd24xlarge,
    #[aws(name = "r9gd.48xlarge")]
    R9gd48xlarge,
    #[aws(name = "r9gd.metal-48xl")]
    R9gdMetal48xl,
    #[aws(name = "m9g.medium")]
    M9gMedium,
    #[aws(name = "t8i.nano")]
    T8iNano,
    #[aws(name = "t8i.micro")]
    T8iMicro,
    #[aws(name = "t8i.small")]
    T8iSmall,
    #[aws(name = "t8i.medium")]
    T8iMedium,
    #[aws(name = "i8g.metal-48xl")]
    I8gMetal48xl,
    #[aws(name = "r8gb.48xlarge")]
    R8gb48xlarge,
    #[aws(name = "r8gb.metal-48xl")]
    R8gbMetal48xl,
    #[aws(name = "m9gd.medium")]
    M9gdMedium,
    #[aws(name = "trn2u.48xlarge")]
    Trn2u48xlarge,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IpSource {
    Amazon,
    Byoip,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ipv4PrefixSpecificationRequest {
    pub ipv4_prefix: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ipv6AddressAttribute {
    Public,
    Private,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ipv6PrefixSpecificationRequest {
    pub ipv6_prefix: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MarketType {
    Spot,
    CapacityBlock,
    InterruptibleCapacityReservation,
    OnDemand,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Monitoring {
    #[aws(name = "metricCategoryIdSet", member_name = "item")]
    pub metric_category_ids: Vec<String>,
    pub state: Option<MonitoringState>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MonitoringState {
    Disabled,
    Disabling,
    Enabled,
    Pending,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NestedVirtualizationSpecification {
    Enabled,
    Disabled,
    Unknown(String),
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NetworkInterfaceStatus {
    Available,
    Associated,
    Attaching,
    InUse,
    Detaching,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OperatorRequest {
    pub principal: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OperatorResponse {
    pub managed: Option<bool>,
    pub principal: Option<String>,
    pub hidden_by_default: Option<bool>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Placement {
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub partition_number: Option<i32>,
    pub host_id: Option<String>,
    pub tenancy: Option<Tenancy>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub group_id: Option<String>,
    pub availability_zone: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PlatformValues {
    Windows,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PrivateDnsNameOptionsRequest {
    pub hostname_type: Option<HostnameType>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    #[aws(name = "EnableResourceNameDnsAAAARecord")]
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PrivateDnsNameOptionsResponse {
    pub hostname_type: Option<HostnameType>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    #[aws(name = "enableResourceNameDnsAAAARecord")]
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PrivateIpAddressSpecification {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductCode {
    #[aws(name = "productCode")]
    pub product_code_id: Option<String>,
    #[aws(name = "type")]
    pub product_code_type: Option<ProductCodeValues>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ProductCodeValues {
    Devpay,
    Marketplace,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reservation {
    pub reservation_id: Option<String>,
    pub owner_id: Option<String>,
    pub requester_id: Option<String>,
    #[aws(name = "groupSet", member_name = "item")]
    pub groups: Vec<GroupIdentifier>,
    #[aws(name = "instancesSet", member_name = "item")]
    pub instances: Vec<Instance>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResourceType {
    CapacityReservation,
    ClientVpnEndpoint,
    CustomerGateway,
    CarrierGateway,
    CoipPool,
    DeclarativePoliciesReport,
    DedicatedHost,
    DhcpOptions,
    EgressOnlyInternetGateway,
    ElasticIp,
    ElasticGpu,
    ExportImageTask,
    ExportInstanceTask,
    FcaPolicy,
    Fleet,
    FpgaImage,
    HostReservation,
    Image,
    ImageUsageReport,
    ImportImageTask,
    ImportSnapshotTask,
    Instance,
    InstanceEventWindow,
    InternetGateway,
    Ipam,
    IpamPool,
    IpamScope,
    Ipv4poolEc2,
    Ipv6poolEc2,
    KeyPair,
    LaunchTemplate,
    LocalGateway,
    LocalGatewayRouteTable,
    LocalGatewayVirtualInterface,
    LocalGatewayVirtualInterfaceGroup,
    LocalGatewayRouteTableVpcAssociation,
    LocalGatewayRouteTableVirtualInterfaceGroupAssociation,
    Natgateway,
    NetworkAcl,
    NetworkInterface,
    NetworkInsightsAnalysis,
    NetworkInsightsPath,
    NetworkInsightsAccessScope,
    NetworkInsightsAccessScopeAnalysis,
    OutpostLag,
    PlacementGroup,
    PrefixList,
    ReplaceRootVolumeTask,
    ReservedInstances,
    RouteTable,
    SecurityGroup,
    SecurityGroupRule,
    ServiceLinkVirtualInterface,
    Snapshot,
    SpotFleetRequest,
    SpotInstancesRequest,
    Subnet,
    SubnetCidrReservation,
    TrafficMirrorFilter,
    TrafficMirrorSession,
    TrafficMirrorTarget,
    TransitGateway,
    TransitGatewayAttachment,
    TransitGatewayConnectPeer,
    TransitGatewayMulticastDomain,
    TransitGatewayPolicyTable,
    TransitGatewayMeteringPolicy,
    TransitGatewayRouteTable,
    TransitGatewayRouteTableAnnouncement,
    Volume,
    Vpc,
    VpcEndpoint,
    VpcEndpointConnection,
    VpcEndpointService,
    VpcEndpointServicePermission,
    VpcPeeringConnection,
    VpnConnection,
    VpnGateway,
    VpcFlowLog,
    CapacityReservationFleet,
    TrafficMirrorFilterRule,
    VpcEndpointConnectionDeviceType,
    VerifiedAccessInstance,
    VerifiedAccessGroup,
    VerifiedAccessEndpoint,
    VerifiedAccessPolicy,
    VerifiedAccessTrustProvider,
    VpnConnectionDeviceType,
    VpcBlockPublicAccessExclusion,
    VpcEncryptionControl,
    RouteServer,
    RouteServerEndpoint,
    RouteServerPeer,
    IpamResourceDiscovery,
    IpamResourceDiscoveryAssociation,
    InstanceConnectEndpoint,
    VerifiedAccessEndpointTarget,
    IpamExternalResourceVerificationToken,
    CapacityBlock,
    MacModificationTask,
    IpamPrefixListResolver,
    IpamPolicy,
    IpamPrefixListResolverTarget,
    IpamInternetRegistryAssociation,
    SecondaryInterface,
    SecondaryNetwork,
    SecondarySubnet,
    CapacityManagerDataExport,
    VpnConcentrator,
    IpamPoolAllocation,
    CapacityReservationCancellationQuote,
    ApplicationStatusCheck,
    CapacityReservationModificationQuote,
    MetricCategory,
    Unknown(String),
}

#[aws_shape(required = RunInstancesMonitoringEnabledRequired)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RunInstancesMonitoringEnabled {
    #[aws(name = "MetricCategoryId", member_name = "item")]
    pub metric_category_ids: Option<Vec<String>>,
    pub enabled: bool,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SecondaryInterfaceStatus {
    Available,
    InUse,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SecondaryInterfaceType {
    Secondary,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ShutdownBehavior {
    Stop,
    Terminate,
    Unknown(String),
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SpotInstanceType {
    OneTime,
    Persistent,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SpotMarketOptions {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<SpotInstanceType>,
    pub block_duration_minutes: Option<i32>,
    pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TagSpecification {
    pub resource_type: Option<ResourceType>,
    #[aws(name = "Tag", member_name = "item")]
    pub tags: Option<Vec<Tag>>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Tenancy {
    Default,
    Dedicated,
    Host,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VirtualizationType {
    Hvm,
    Paravirtual,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VolumeType {
    Standard,
    Io1,
    Io2,
    Gp2,
    Sc1,
    St1,
    Gp3,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Vpc {
    pub owner_id: Option<String>,
    pub instance_tenancy: Option<Tenancy>,
    #[aws(member_name = "item")]
    pub ipv6_cidr_block_association_set: Vec<VpcIpv6CidrBlockAssociation>,
    #[aws(member_name = "item")]
    pub cidr_block_association_set: Vec<VpcCidrBlockAssociation>,
    pub is_default: Option<bool>,
    pub encryption_control: Option<VpcEncryptionControl>,
    #[aws(name = "tagSet", member_name = "item")]
    pub tags: Vec<Tag>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub vpc_id: Option<String>,
    pub state: Option<VpcState>,
    pub cidr_block: Option<String>,
    pub dhcp_options_id: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcCidrBlockState {
    pub state: Option<VpcCidrBlockStateCode>,
    pub status_message: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VpcCidrBlockStateCode {
    Associating,
    Associated,
    Disassociating,
    Disassociated,
    Failing,
    Failed,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcEncryptionControl {
    pub vpc_id: Option<String>,
    pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<VpcEncryptionControlMode>,
    pub state: Option<VpcEncryptionControlState>,
    pub state_message: Option<String>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    #[aws(name = "tagSet", member_name = "item")]
    pub tags: Vec<Tag>,
}

#[aws_shape(
    required = VpcEncryptionControlConfigurationRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VpcEncryptionControlConfiguration {
    pub mode: VpcEncryptionControlMode,
    pub internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub egress_only_internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub nat_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub virtual_private_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_peering_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub lambda_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_lattice_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub elastic_file_system_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub global_accelerator_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub api_gateway_v2_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<VpcEncryptionControlExclusionState>,
    pub state_message: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VpcEncryptionControlExclusionState {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VpcEncryptionControlExclusionStateInput {
    Enable,
    Disable,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcEncryptionControlExclusions {
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
    pub lambda: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    pub global_accelerator: Option<VpcEncryptionControlExclusion>,
    pub api_gateway_v2: Option<VpcEncryptionControlExclusion>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VpcEncryptionControlMode {
    Monitor,
    Enforce,
    Unknown(String),
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VpcEncryptionControlState {
    EnforceInProgress,
    MonitorInProgress,
    EnforceFailed,
    MonitorFailed,
    Deleting,
    Deleted,
    Available,
    Creating,
    DeleteFailed,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ip_source: Option<IpSource>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VpcState {
    Pending,
    Available,
    Deleting,
    Unknown(String),
}

pub fn instance_exists(client: &Client, operation: DescribeInstances) -> Wait<DescribeInstances> {
    client
        .wait(operation)
        .until(|output| !output.reservations.is_empty())
        .while_error("InvalidInstanceID.NotFound")
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(200))
}

pub fn instance_running(client: &Client, operation: DescribeInstances) -> Wait<DescribeInstances> {
    client
        .wait(operation)
        .until(|output| {
            let mut found = output
                .reservations
                .iter()
                .flat_map(|it| &it.instances)
                .filter_map(|it| it.state.as_ref().and_then(|it| it.name.as_ref()))
                .peekable();
            found.peek().is_some() && found.all(|it| *it == InstanceStateName::Running)
        })
        .fail_if(|output| {
            output.reservations.iter().flat_map(|it| &it.instances).any(|it| {
                it.state.as_ref().is_some_and(|it| {
                    matches!(
                        it.name,
                        Some(
                            InstanceStateName::ShuttingDown
                                | InstanceStateName::Terminated
                                | InstanceStateName::Stopping,
                        )
                    )
                })
            })
        })
        .while_error("InvalidInstanceID.NotFound")
        .min_delay(Duration::from_secs(15))
        .max_delay(Duration::from_secs(15))
        .timeout(Duration::from_secs(600))
}

pub fn instance_stopped(client: &Client, operation: DescribeInstances) -> Wait<DescribeInstances> {
    client
        .wait(operation)
        .until(|output| {
            let mut found = output
                .reservations
                .iter()
                .flat_map(|it| &it.instances)
                .filter_map(|it| it.state.as_ref().and_then(|it| it.name.as_ref()))
                .peekable();
            found.peek().is_some() && found.all(|it| *it == InstanceStateName::Stopped)
        })
        .fail_if(|output| {
            output.reservations.iter().flat_map(|it| &it.instances).any(|it| {
                it.state.as_ref().is_some_and(|it| {
                    matches!(
                        it.name,
                        Some(InstanceStateName::Pending | InstanceStateName::Terminated)
                    )
                })
            })
        })
        .min_delay(Duration::from_secs(15))
        .max_delay(Duration::from_secs(15))
        .timeout(Duration::from_secs(600))
}

pub fn instance_terminated(
    client: &Client,
    operation: DescribeInstances,
) -> Wait<DescribeInstances> {
    client
        .wait(operation)
        .until(|output| {
            let mut found = output
                .reservations
                .iter()
                .flat_map(|it| &it.instances)
                .filter_map(|it| it.state.as_ref().and_then(|it| it.name.as_ref()))
                .peekable();
            found.peek().is_some() && found.all(|it| *it == InstanceStateName::Terminated)
        })
        .fail_if(|output| {
            output.reservations.iter().flat_map(|it| &it.instances).any(|it| {
                it.state.as_ref().is_some_and(|it| {
                    matches!(
                        it.name,
                        Some(InstanceStateName::Pending | InstanceStateName::Stopping)
                    )
                })
            })
        })
        .min_delay(Duration::from_secs(15))
        .max_delay(Duration::from_secs(15))
        .timeout(Duration::from_secs(600))
}

pub fn vpc_available(client: &Client, operation: DescribeVpcs) -> Wait<DescribeVpcs> {
    client
        .wait(operation)
        .until(|output| {
            let mut found = output.vpcs.iter().filter_map(|it| it.state.as_ref()).peekable();
            found.peek().is_some() && found.all(|it| *it == VpcState::Available)
        })
        .min_delay(Duration::from_secs(15))
        .max_delay(Duration::from_secs(15))
        .timeout(Duration::from_secs(600))
}

pub fn vpc_exists(client: &Client, operation: DescribeVpcs) -> Wait<DescribeVpcs> {
    client
        .wait(operation)
        .until(|_| true)
        .while_error("InvalidVpcID.NotFound")
        .min_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(1))
        .timeout(Duration::from_secs(5))
}
