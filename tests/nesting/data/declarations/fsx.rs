use aws_operation::{
    AwsJson1_1, Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "FSx",
    protocol = AwsJson1_1,
    target_prefix = "AWSSimbaAPIService_v20180301",
    error = FSxError,
)]
pub struct FSx;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FSxError {
    BadRequest,
    FileSystemNotFound,
    IncompatibleParameterError(IncompatibleParameterError),
    InternalServerError,
    ServiceLimitExceeded(ServiceLimitExceeded),
}

#[aws_operation(
    service = FSx,
    output = CopySnapshotAndUpdateVolumeResponse,
    required = CopySnapshotAndUpdateVolumeRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CopySnapshotAndUpdateVolume {
    #[aws(idempotency_token, length(min = 1, max = 63))]
    pub client_request_token: Option<String>,
    #[aws(length(min = 23, max = 23))]
    pub volume_id: String,
    #[aws(name = "SourceSnapshotARN", length(min = 8, max = 512))]
    pub source_snapshot_arn: String,
    pub copy_strategy: Option<OpenZFSCopyStrategy>,
    pub options: Option<Vec<UpdateOpenZFSVolumeOption>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CopySnapshotAndUpdateVolumeResponse {
    pub volume_id: Option<String>,
    pub lifecycle: Option<VolumeLifecycle>,
    pub administrative_actions: Vec<AdministrativeAction>,
}

#[aws_operation(
    service = FSx,
    output = DescribeFileSystemsResponse,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeFileSystems {
    #[aws(length(max = 50), each(length(min = 11, max = 21)))]
    pub file_system_ids: Option<Vec<String>>,
    #[aws(range(min = 1, max = 2147483647))]
    pub max_results: Option<i32>,
    #[aws(length(min = 1, max = 255))]
    pub next_token: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeFileSystemsResponse {
    pub file_systems: Vec<FileSystem>,
    pub next_token: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AdministrativeAction {
    pub administrative_action_type: Option<AdministrativeActionType>,
    pub progress_percent: Option<i32>,
    pub request_time: Option<Timestamp>,
    pub status: Option<Status>,
    pub target_file_system_values: Option<FileSystem>,
    pub failure_details: Option<AdministrativeActionFailureDetails>,
    pub target_volume_values: Option<Volume>,
    pub target_snapshot_values: Option<Snapshot>,
    pub total_transfer_bytes: Option<i64>,
    pub remaining_transfer_bytes: Option<i64>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AdministrativeActionFailureDetails {
    pub message: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AdministrativeActionType {
    FileSystemUpdate,
    StorageOptimization,
    FileSystemAliasAssociation,
    FileSystemAliasDisassociation,
    VolumeUpdate,
    SnapshotUpdate,
    ReleaseNfsV3Locks,
    VolumeRestore,
    ThroughputOptimization,
    IopsOptimization,
    StorageTypeOptimization,
    MisconfiguredStateRecovery,
    VolumeUpdateWithSnapshot,
    VolumeInitializeWithSnapshot,
    DownloadDataFromBackup,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AggregateConfiguration {
    pub aggregates: Vec<String>,
    pub total_constituents: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Alias {
    pub name: Option<String>,
    pub lifecycle: Option<AliasLifecycle>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AliasLifecycle {
    Available,
    Creating,
    Deleting,
    CreateFailed,
    DeleteFailed,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AutoImportPolicyType {
    None,
    New,
    NewChanged,
    NewChangedDeleted,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AutocommitPeriod {
    pub r#type: Option<AutocommitPeriodType>,
    pub value: Option<i32>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AutocommitPeriodType {
    Minutes,
    Hours,
    Days,
    Months,
    Years,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DataCompressionType {
    None,
    Lz4,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataRepositoryConfiguration {
    pub lifecycle: Option<DataRepositoryLifecycle>,
    pub import_path: Option<String>,
    pub export_path: Option<String>,
    pub imported_file_chunk_size: Option<i32>,
    pub auto_import_policy: Option<AutoImportPolicyType>,
    pub failure_details: Option<DataRepositoryFailureDetails>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataRepositoryFailureDetails {
    pub message: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DataRepositoryLifecycle {
    Creating,
    Available,
    Misconfigured,
    Updating,
    Deleting,
    Failed,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DiskIopsConfiguration {
    pub mode: Option<DiskIopsConfigurationMode>,
    pub iops: Option<i64>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DiskIopsConfigurationMode {
    Automatic,
    UserProvisioned,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DriveCacheType {
    None,
    Read,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FileSystem {
    pub owner_id: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub file_system_id: Option<String>,
    pub file_system_type: Option<FileSystemType>,
    pub lifecycle: Option<FileSystemLifecycle>,
    pub failure_details: Option<FileSystemFailureDetails>,
    pub storage_capacity: Option<i32>,
    pub storage_type: Option<StorageType>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub network_interface_ids: Vec<String>,
    #[aws(name = "DNSName")]
    pub dns_name: Option<String>,
    pub kms_key_id: Option<String>,
    #[aws(name = "ResourceARN")]
    pub resource_arn: Option<String>,
    pub tags: Vec<Tag>,
    pub windows_configuration: Option<WindowsFileSystemConfiguration>,
    pub lustre_configuration: Option<LustreFileSystemConfiguration>,
    pub administrative_actions: Vec<AdministrativeAction>,
    pub ontap_configuration: Option<OntapFileSystemConfiguration>,
    pub file_system_type_version: Option<String>,
    #[aws(name = "OpenZFSConfiguration")]
    pub open_zfs_configuration: Option<OpenZFSFileSystemConfiguration>,
    pub network_type: Option<NetworkType>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FileSystemEndpoint {
    #[aws(name = "DNSName")]
    pub dns_name: Option<String>,
    pub ip_addresses: Vec<String>,
    pub ipv6_addresses: Vec<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FileSystemEndpoints {
    pub intercluster: Option<FileSystemEndpoint>,
    pub management: Option<FileSystemEndpoint>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FileSystemFailureDetails {
    pub message: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileSystemLifecycle {
    Available,
    Creating,
    Failed,
    Deleting,
    Misconfigured,
    Updating,
    MisconfiguredUnavailable,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FileSystemLustreMetadataConfiguration {
    pub iops: Option<i32>,
    pub mode: Option<MetadataConfigurationMode>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileSystemMaintenanceOperation {
    Patching,
    BackingUp,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileSystemType {
    Windows,
    Lustre,
    Ontap,
    Openzfs,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FlexCacheEndpointType {
    None,
    Origin,
    Cache,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IncompatibleParameterError {
    pub parameter: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LifecycleTransitionReason {
    pub message: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LustreAccessAuditLogLevel {
    Disabled,
    WarnOnly,
    ErrorOnly,
    WarnError,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LustreDeploymentType {
    #[aws(name = "SCRATCH_1")]
    Scratch1,
    #[aws(name = "SCRATCH_2")]
    Scratch2,
    #[aws(name = "PERSISTENT_1")]
    Persistent1,
    #[aws(name = "PERSISTENT_2")]
    Persistent2,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LustreFileSystemConfiguration {
    pub weekly_maintenance_start_time: Option<String>,
    pub data_repository_configuration: Option<DataRepositoryConfiguration>,
    pub deployment_type: Option<LustreDeploymentType>,
    pub per_unit_storage_throughput: Option<i32>,
    pub mount_name: Option<String>,
    pub daily_automatic_backup_start_time: Option<String>,
    pub automatic_backup_retention_days: Option<i32>,
    pub copy_tags_to_backups: Option<bool>,
    pub drive_cache_type: Option<DriveCacheType>,
    pub data_compression_type: Option<DataCompressionType>,
    pub log_configuration: Option<LustreLogConfiguration>,
    pub root_squash_configuration: Option<LustreRootSquashConfiguration>,
    pub metadata_configuration: Option<FileSystemLustreMetadataConfiguration>,
    pub efa_enabled: Option<bool>,
    pub throughput_capacity: Option<i32>,
    pub data_read_cache_configuration: Option<LustreReadCacheConfiguration>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LustreLogConfiguration {
    pub level: Option<LustreAccessAuditLogLevel>,
    pub destination: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LustreReadCacheConfiguration {
    #[aws(name = "SizingMode")]
    pub sizing_mode: Option<LustreReadCacheSizingMode>,
    #[aws(name = "SizeGiB")]
    pub size_gib: Option<i32>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LustreReadCacheSizingMode {
    NoCache,
    UserProvisioned,
    ProportionalToThroughputCapacity,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LustreRootSquashConfiguration {
    pub root_squash: Option<String>,
    pub no_squash_nids: Vec<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MetadataConfigurationMode {
    Automatic,
    UserProvisioned,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NetworkType {
    Ipv4,
    Dual,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OntapDeploymentType {
    #[aws(name = "MULTI_AZ_1")]
    MultiAz1,
    #[aws(name = "SINGLE_AZ_1")]
    SingleAz1,
    #[aws(name = "SINGLE_AZ_2")]
    SingleAz2,
    #[aws(name = "MULTI_AZ_2")]
    MultiAz2,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct OntapFileSystemConfiguration {
    pub automatic_backup_retention_days: Option<i32>,
    pub daily_automatic_backup_start_time: Option<String>,
    pub deployment_type: Option<OntapDeploymentType>,
    pub endpoint_ip_address_range: Option<String>,
    pub endpoints: Option<FileSystemEndpoints>,
    pub disk_iops_configuration: Option<DiskIopsConfiguration>,
    pub preferred_subnet_id: Option<String>,
    pub route_table_ids: Vec<String>,
    pub throughput_capacity: Option<i32>,
    pub weekly_maintenance_start_time: Option<String>,
    #[aws(sensitive)]
    pub fsx_admin_password: Option<String>,
    #[aws(name = "HAPairs")]
    pub ha_pairs: Option<i32>,
    #[aws(name = "ThroughputCapacityPerHAPair")]
    pub throughput_capacity_per_ha_pair: Option<i32>,
    pub endpoint_ipv6_address_range: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OntapVolumeConfiguration {
    pub flex_cache_endpoint_type: Option<FlexCacheEndpointType>,
    pub junction_path: Option<String>,
    pub security_style: Option<SecurityStyle>,
    pub size_in_megabytes: Option<i32>,
    pub storage_efficiency_enabled: Option<bool>,
    pub storage_virtual_machine_id: Option<String>,
    pub storage_virtual_machine_root: Option<bool>,
    pub tiering_policy: Option<TieringPolicy>,
    #[aws(name = "UUID")]
    pub uuid: Option<String>,
    pub ontap_volume_type: Option<OntapVolumeType>,
    pub snapshot_policy: Option<String>,
    pub copy_tags_to_backups: Option<bool>,
    pub snaplock_configuration: Option<SnaplockConfiguration>,
    pub volume_style: Option<VolumeStyle>,
    pub aggregate_configuration: Option<AggregateConfiguration>,
    pub size_in_bytes: Option<i64>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OntapVolumeType {
    Rw,
    Dp,
    Ls,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenZFSClientConfiguration {
    pub clients: Option<String>,
    pub options: Vec<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OpenZFSCopyStrategy {
    Clone,
    FullCopy,
    IncrementalCopy,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OpenZFSDataCompressionType {
    None,
    Zstd,
    Lz4,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OpenZFSDeploymentType {
    #[aws(name = "SINGLE_AZ_1")]
    SingleAz1,
    #[aws(name = "SINGLE_AZ_2")]
    SingleAz2,
    #[aws(name = "SINGLE_AZ_HA_1")]
    SingleAzHa1,
    #[aws(name = "SINGLE_AZ_HA_2")]
    SingleAzHa2,
    #[aws(name = "MULTI_AZ_1")]
    MultiAz1,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenZFSFileSystemConfiguration {
    pub automatic_backup_retention_days: Option<i32>,
    pub copy_tags_to_backups: Option<bool>,
    pub copy_tags_to_volumes: Option<bool>,
    pub daily_automatic_backup_start_time: Option<String>,
    pub deployment_type: Option<OpenZFSDeploymentType>,
    pub throughput_capacity: Option<i32>,
    pub weekly_maintenance_start_time: Option<String>,
    pub disk_iops_configuration: Option<DiskIopsConfiguration>,
    pub root_volume_id: Option<String>,
    pub preferred_subnet_id: Option<String>,
    pub endpoint_ip_address_range: Option<String>,
    pub endpoint_ipv6_address_range: Option<String>,
    pub route_table_ids: Vec<String>,
    pub endpoint_ip_address: Option<String>,
    pub endpoint_ipv6_address: Option<String>,
    pub read_cache_configuration: Option<OpenZFSReadCacheConfiguration>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenZFSNfsExport {
    pub client_configurations: Vec<OpenZFSClientConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenZFSOriginSnapshotConfiguration {
    #[aws(name = "SnapshotARN")]
    pub snapshot_arn: Option<String>,
    #[aws(name = "CopyStrategy")]
    pub copy_strategy: Option<OpenZFSCopyStrategy>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OpenZFSQuotaType {
    User,
    Group,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenZFSReadCacheConfiguration {
    #[aws(name = "SizingMode")]
    pub sizing_mode: Option<OpenZFSReadCacheSizingMode>,
    #[aws(name = "SizeGiB")]
    pub size_gib: Option<i32>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OpenZFSReadCacheSizingMode {
    NoCache,
    UserProvisioned,
    ProportionalToThroughputCapacity,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenZFSUserOrGroupQuota {
    pub r#type: Option<OpenZFSQuotaType>,
    pub id: Option<i32>,
    #[aws(name = "StorageCapacityQuotaGiB")]
    pub storage_capacity_quota_gib: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenZFSVolumeConfiguration {
    pub parent_volume_id: Option<String>,
    pub volume_path: Option<String>,
    #[aws(name = "StorageCapacityReservationGiB")]
    pub storage_capacity_reservation_gib: Option<i32>,
    #[aws(name = "StorageCapacityQuotaGiB")]
    pub storage_capacity_quota_gib: Option<i32>,
    #[aws(name = "RecordSizeKiB")]
    pub record_size_kib: Option<i32>,
    pub data_compression_type: Option<OpenZFSDataCompressionType>,
    pub copy_tags_to_snapshots: Option<bool>,
    pub origin_snapshot: Option<OpenZFSOriginSnapshotConfiguration>,
    pub read_only: Option<bool>,
    pub nfs_exports: Vec<OpenZFSNfsExport>,
    pub user_and_group_quotas: Vec<OpenZFSUserOrGroupQuota>,
    pub restore_to_snapshot: Option<String>,
    pub delete_intermediate_snaphots: Option<bool>,
    pub delete_cloned_volumes: Option<bool>,
    pub delete_intermediate_data: Option<bool>,
    #[aws(name = "SourceSnapshotARN")]
    pub source_snapshot_arn: Option<String>,
    pub destination_snapshot: Option<String>,
    pub copy_strategy: Option<OpenZFSCopyStrategy>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PrivilegedDelete {
    Disabled,
    Enabled,
    PermanentlyDisabled,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RetentionPeriod {
    pub r#type: Option<RetentionPeriodType>,
    pub value: Option<i32>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RetentionPeriodType {
    Seconds,
    Minutes,
    Hours,
    Days,
    Months,
    Years,
    Infinite,
    Unspecified,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SecurityStyle {
    Unix,
    Ntfs,
    Mixed,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SelfManagedActiveDirectoryAttributes {
    pub domain_name: Option<String>,
    pub organizational_unit_distinguished_name: Option<String>,
    pub file_system_administrators_group: Option<String>,
    pub user_name: Option<String>,
    pub dns_ips: Vec<String>,
    pub domain_join_service_account_secret: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ServiceLimit {
    FileSystemCount,
    TotalThroughputCapacity,
    TotalStorage,
    TotalUserInitiatedBackups,
    TotalUserTags,
    TotalInProgressCopyBackups,
    StorageVirtualMachinesPerFileSystem,
    VolumesPerFileSystem,
    TotalSsdIops,
    FileCacheCount,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceLimitExceeded {
    pub limit: Option<ServiceLimit>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SnaplockConfiguration {
    pub audit_log_volume: Option<bool>,
    pub autocommit_period: Option<AutocommitPeriod>,
    pub privileged_delete: Option<PrivilegedDelete>,
    pub retention_period: Option<SnaplockRetentionPeriod>,
    pub snaplock_type: Option<SnaplockType>,
    pub volume_append_mode_enabled: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SnaplockRetentionPeriod {
    pub default_retention: Option<RetentionPeriod>,
    pub minimum_retention: Option<RetentionPeriod>,
    pub maximum_retention: Option<RetentionPeriod>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SnaplockType {
    Compliance,
    Enterprise,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Snapshot {
    #[aws(name = "ResourceARN")]
    pub resource_arn: Option<String>,
    pub snapshot_id: Option<String>,
    pub name: Option<String>,
    pub volume_id: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub lifecycle: Option<SnapshotLifecycle>,
    pub lifecycle_transition_reason: Option<LifecycleTransitionReason>,
    pub tags: Vec<Tag>,
    pub administrative_actions: Vec<AdministrativeAction>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SnapshotLifecycle {
    Pending,
    Creating,
    Deleting,
    Available,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Failed,
    InProgress,
    Pending,
    Completed,
    UpdatedOptimizing,
    Optimizing,
    Paused,
    Cancelled,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StorageType {
    Ssd,
    Hdd,
    IntelligentTiering,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TieringPolicy {
    pub cooling_period: Option<i32>,
    pub name: Option<TieringPolicyName>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TieringPolicyName {
    SnapshotOnly,
    Auto,
    All,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UpdateOpenZFSVolumeOption {
    DeleteIntermediateSnapshots,
    DeleteClonedVolumes,
    DeleteIntermediateData,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Volume {
    pub creation_time: Option<Timestamp>,
    pub file_system_id: Option<String>,
    pub lifecycle: Option<VolumeLifecycle>,
    pub name: Option<String>,
    pub ontap_configuration: Option<OntapVolumeConfiguration>,
    #[aws(name = "ResourceARN")]
    pub resource_arn: Option<String>,
    pub tags: Vec<Tag>,
    pub volume_id: Option<String>,
    pub volume_type: Option<VolumeType>,
    pub lifecycle_transition_reason: Option<LifecycleTransitionReason>,
    pub administrative_actions: Vec<AdministrativeAction>,
    #[aws(name = "OpenZFSConfiguration")]
    pub open_zfs_configuration: Option<OpenZFSVolumeConfiguration>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VolumeLifecycle {
    Creating,
    Created,
    Deleting,
    Failed,
    Misconfigured,
    Pending,
    Available,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VolumeStyle {
    Flexvol,
    Flexgroup,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VolumeType {
    Ontap,
    Openzfs,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WindowsAccessAuditLogLevel {
    Disabled,
    SuccessOnly,
    FailureOnly,
    SuccessAndFailure,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WindowsAuditLogConfiguration {
    pub file_access_audit_log_level: Option<WindowsAccessAuditLogLevel>,
    pub file_share_access_audit_log_level: Option<WindowsAccessAuditLogLevel>,
    pub audit_log_destination: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WindowsDeploymentType {
    #[aws(name = "MULTI_AZ_1")]
    MultiAz1,
    #[aws(name = "SINGLE_AZ_1")]
    SingleAz1,
    #[aws(name = "SINGLE_AZ_2")]
    SingleAz2,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WindowsFileSystemConfiguration {
    pub active_directory_id: Option<String>,
    pub self_managed_active_directory_configuration: Option<SelfManagedActiveDirectoryAttributes>,
    pub deployment_type: Option<WindowsDeploymentType>,
    pub remote_administration_endpoint: Option<String>,
    pub preferred_subnet_id: Option<String>,
    pub preferred_file_server_ip: Option<String>,
    pub throughput_capacity: Option<i32>,
    pub maintenance_operations_in_progress: Vec<FileSystemMaintenanceOperation>,
    pub weekly_maintenance_start_time: Option<String>,
    pub daily_automatic_backup_start_time: Option<String>,
    pub automatic_backup_retention_days: Option<i32>,
    pub copy_tags_to_backups: Option<bool>,
    pub aliases: Vec<Alias>,
    pub audit_log_configuration: Option<WindowsAuditLogConfiguration>,
    pub disk_iops_configuration: Option<DiskIopsConfiguration>,
    pub preferred_file_server_ipv6: Option<String>,
    pub fsrm_configuration: Option<WindowsFsrmConfiguration>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WindowsFsrmConfiguration {
    pub fsrm_service_enabled: Option<bool>,
    pub event_log_destination: Option<String>,
}

#[allow(non_snake_case)]
pub(super) fn call_CopySnapshotAndUpdateVolume(client: &::aws_operation::Client) -> crate::Called {
    crate::call(client, CopySnapshotAndUpdateVolume { client_request_token : None , volume_id : String :: from ("aaaaaaaaaaaaaaaaaaaaaaa") , source_snapshot_arn : String :: from ("aaaaaaaa") , copy_strategy : None , options : None })
}

#[allow(non_snake_case)]
pub(super) fn call_DescribeFileSystems(client: &::aws_operation::Client) -> crate::Called {
    crate::call(client, DescribeFileSystems { file_system_ids : None , max_results : None , next_token : None })
}
