use std::collections::BTreeMap;
use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{
    ByteStream, Client, RestXml, Timestamp, aws_error, aws_operation, aws_output, aws_service,
    aws_shape,
};

#[aws_service(
    id = "S3",
    disable_double_encoding,
    content_sha256,
    virtual_host = "Bucket",
    access_point(
        arn = "s3:accesspoint:{name}",
        endpoint = "https://{name}-{account}.s3-accesspoint{fips}{dualStack}.{region}.{dnsSuffix}"
    ),
    access_point(
        arn = "s3-object-lambda:accesspoint:{name}",
        endpoint = "https://{name}-{account}.s3-object-lambda{fips}.{region}.{dnsSuffix}"
    ),
    access_point(
        arn = "s3-outposts:outpost:{outpost}:accesspoint:{name}",
        endpoint = "https://{name}-{account}.{outpost}.s3-outposts.{region}.{dnsSuffix}"
    ),
    endpoint_variant(client_region = "us-east-1", endpoint = "https://s3.{dnsSuffix}"),
    endpoint_variant(dual_stack, endpoint = "https://s3.dualstack.{region}.{dnsSuffix}"),
    endpoint_variant(fips, partition = "aws-cn", unavailable = "Partition does not support FIPS"),
    endpoint_variant(fips, dual_stack, endpoint = "https://s3-fips.dualstack.{region}.{dnsSuffix}"),
    endpoint_variant(
        fips,
        dual_stack,
        partition = "aws-cn",
        unavailable = "Partition does not support FIPS"
    ),
    protocol = RestXml,
    error = S3Error,
)]
pub struct S3;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum S3Error {
    #[aws(status = 409)]
    BucketAlreadyExists,
    #[aws(status = 409)]
    BucketAlreadyOwnedByYou,
    #[aws(status = 400)]
    EncryptionTypeMismatch,
    #[aws(status = 403)]
    InvalidObjectState(InvalidObjectState),
    #[aws(status = 400)]
    InvalidRequest,
    #[aws(status = 400)]
    InvalidWriteOffset,
    #[aws(status = 404)]
    NoSuchBucket,
    #[aws(status = 404)]
    NoSuchKey,
    #[aws(status = 404)]
    NoSuchUpload,
    #[aws(status = 403)]
    ObjectNotInActiveTierError,
    #[aws(status = 400)]
    TooManyParts,
}

#[aws_operation(
    method = "DELETE",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = AbortMultipartUploadOutput,
    required = AbortMultipartUploadRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AbortMultipartUpload {
    pub bucket: String,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(query)]
    pub upload_id: String,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "x-amz-if-match-initiated-time")]
    pub if_match_initiated_time: Option<Timestamp>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AbortMultipartUploadOutput {
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
}

#[aws_operation(
    method = "POST",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = CompleteMultipartUploadOutput,
    required = CompleteMultipartUploadRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CompleteMultipartUpload {
    pub bucket: String,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(
        payload,
        name = "CompleteMultipartUpload",
        xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"
    )]
    pub multipart_upload: Option<CompletedMultipartUpload>,
    #[aws(query)]
    pub upload_id: String,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
    #[aws(header = "x-amz-checksum-crc32c")]
    pub checksum_crc32c: Option<String>,
    #[aws(header = "x-amz-checksum-crc64nvme")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(header = "x-amz-checksum-sha1")]
    pub checksum_sha1: Option<String>,
    #[aws(header = "x-amz-checksum-sha256")]
    pub checksum_sha256: Option<String>,
    #[aws(header = "x-amz-checksum-sha512")]
    pub checksum_sha512: Option<String>,
    #[aws(header = "x-amz-checksum-md5")]
    pub checksum_md5: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash128")]
    pub checksum_xxhash128: Option<String>,
    #[aws(header = "x-amz-checksum-type")]
    pub checksum_type: Option<ChecksumType>,
    #[aws(header = "x-amz-mp-object-size")]
    pub mpu_object_size: Option<i64>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "If-Match")]
    pub if_match: Option<String>,
    #[aws(header = "If-None-Match")]
    pub if_none_match: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key", sensitive)]
    pub sse_customer_key: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    #[aws(header = "x-amz-expiration")]
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    #[aws(name = "ChecksumCRC32")]
    pub checksum_crc32: Option<String>,
    #[aws(name = "ChecksumCRC32C")]
    pub checksum_crc32c: Option<String>,
    #[aws(name = "ChecksumCRC64NVME")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(name = "ChecksumSHA1")]
    pub checksum_sha1: Option<String>,
    #[aws(name = "ChecksumSHA256")]
    pub checksum_sha256: Option<String>,
    #[aws(name = "ChecksumSHA512")]
    pub checksum_sha512: Option<String>,
    #[aws(name = "ChecksumMD5")]
    pub checksum_md5: Option<String>,
    #[aws(name = "ChecksumXXHASH64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(name = "ChecksumXXHASH3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(name = "ChecksumXXHASH128")]
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
}

#[aws_operation(
    method = "PUT",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = CopyObjectOutput,
    required = CopyObjectRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CopyObject {
    #[aws(header = "x-amz-acl")]
    pub acl: Option<ObjectCannedACL>,
    pub bucket: String,
    #[aws(header = "Cache-Control")]
    pub cache_control: Option<String>,
    #[aws(header = "x-amz-checksum-algorithm")]
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    #[aws(header = "Content-Disposition")]
    pub content_disposition: Option<String>,
    #[aws(header = "Content-Encoding")]
    pub content_encoding: Option<String>,
    #[aws(header = "Content-Language")]
    pub content_language: Option<String>,
    #[aws(header = "Content-Type")]
    pub content_type: Option<String>,
    #[aws(header = "x-amz-copy-source", url_encoded)]
    pub copy_source: String,
    #[aws(header = "x-amz-copy-source-if-match")]
    pub copy_source_if_match: Option<String>,
    #[aws(header = "x-amz-copy-source-if-modified-since")]
    pub copy_source_if_modified_since: Option<Timestamp>,
    #[aws(header = "x-amz-copy-source-if-none-match")]
    pub copy_source_if_none_match: Option<String>,
    #[aws(header = "x-amz-copy-source-if-unmodified-since")]
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    #[aws(header = "Expires")]
    pub expires: Option<String>,
    #[aws(header = "x-amz-grant-full-control")]
    pub grant_full_control: Option<String>,
    #[aws(header = "x-amz-grant-read")]
    pub grant_read: Option<String>,
    #[aws(header = "x-amz-grant-read-acp")]
    pub grant_read_acp: Option<String>,
    #[aws(header = "x-amz-grant-write-acp")]
    pub grant_write_acp: Option<String>,
    #[aws(header = "If-Match")]
    pub if_match: Option<String>,
    #[aws(header = "If-None-Match")]
    pub if_none_match: Option<String>,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(prefix_headers = "x-amz-meta-")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[aws(header = "x-amz-metadata-directive")]
    pub metadata_directive: Option<MetadataDirective>,
    #[aws(header = "x-amz-tagging-directive")]
    pub tagging_directive: Option<TaggingDirective>,
    #[aws(header = "x-amz-object-annotation-directive")]
    pub annotation_directive: Option<AnnotationDirective>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "x-amz-storage-class")]
    pub storage_class: Option<StorageClass>,
    #[aws(header = "x-amz-website-redirect-location")]
    pub website_redirect_location: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key", sensitive)]
    pub sse_customer_key: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-context", sensitive)]
    pub ssekms_encryption_context: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-copy-source-server-side-encryption-customer-algorithm")]
    pub copy_source_sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-copy-source-server-side-encryption-customer-key", sensitive)]
    pub copy_source_sse_customer_key: Option<String>,
    #[aws(header = "x-amz-copy-source-server-side-encryption-customer-key-MD5")]
    pub copy_source_sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-tagging")]
    pub tagging: Option<String>,
    #[aws(header = "x-amz-object-lock-mode")]
    pub object_lock_mode: Option<ObjectLockMode>,
    #[aws(header = "x-amz-object-lock-retain-until-date", timestamp = "date-time")]
    pub object_lock_retain_until_date: Option<Timestamp>,
    #[aws(header = "x-amz-object-lock-legal-hold")]
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    #[aws(header = "x-amz-object-lock-event-hold")]
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-days")]
    pub object_lock_event_hold_duration_days: Option<i32>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-years")]
    pub object_lock_event_hold_duration_years: Option<i32>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "x-amz-source-expected-bucket-owner")]
    pub expected_source_bucket_owner: Option<String>,
}

#[aws_output]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct CopyObjectOutput {
    #[aws(payload)]
    pub copy_object_result: Option<CopyObjectResult>,
    #[aws(header = "x-amz-expiration")]
    pub expiration: Option<String>,
    #[aws(header = "x-amz-copy-source-version-id")]
    pub copy_source_version_id: Option<String>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-context", sensitive)]
    pub ssekms_encryption_context: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
}

#[aws_operation(
    method = "PUT",
    path = "/{Bucket}",
    service = S3,
    output = CreateBucketOutput,
    required = CreateBucketRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateBucket {
    #[aws(header = "x-amz-acl")]
    pub acl: Option<BucketCannedACL>,
    pub bucket: String,
    #[aws(payload, xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/")]
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    #[aws(header = "x-amz-grant-full-control")]
    pub grant_full_control: Option<String>,
    #[aws(header = "x-amz-grant-read")]
    pub grant_read: Option<String>,
    #[aws(header = "x-amz-grant-read-acp")]
    pub grant_read_acp: Option<String>,
    #[aws(header = "x-amz-grant-write")]
    pub grant_write: Option<String>,
    #[aws(header = "x-amz-grant-write-acp")]
    pub grant_write_acp: Option<String>,
    #[aws(header = "x-amz-bucket-object-lock-enabled")]
    pub object_lock_enabled_for_bucket: Option<bool>,
    #[aws(header = "x-amz-object-ownership")]
    pub object_ownership: Option<ObjectOwnership>,
    #[aws(header = "x-amz-bucket-namespace")]
    pub bucket_namespace: Option<BucketNamespace>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateBucketOutput {
    #[aws(header = "Location")]
    pub location: Option<String>,
    #[aws(header = "x-amz-bucket-arn")]
    pub bucket_arn: Option<String>,
}

#[aws_operation(
    method = "POST",
    path = "/{Bucket}/{Key+}?uploads",
    service = S3,
    output = CreateMultipartUploadOutput,
    required = CreateMultipartUploadRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CreateMultipartUpload {
    #[aws(header = "x-amz-acl")]
    pub acl: Option<ObjectCannedACL>,
    pub bucket: String,
    #[aws(header = "Cache-Control")]
    pub cache_control: Option<String>,
    #[aws(header = "Content-Disposition")]
    pub content_disposition: Option<String>,
    #[aws(header = "Content-Encoding")]
    pub content_encoding: Option<String>,
    #[aws(header = "Content-Language")]
    pub content_language: Option<String>,
    #[aws(header = "Content-Type")]
    pub content_type: Option<String>,
    #[aws(header = "Expires")]
    pub expires: Option<String>,
    #[aws(header = "x-amz-grant-full-control")]
    pub grant_full_control: Option<String>,
    #[aws(header = "x-amz-grant-read")]
    pub grant_read: Option<String>,
    #[aws(header = "x-amz-grant-read-acp")]
    pub grant_read_acp: Option<String>,
    #[aws(header = "x-amz-grant-write-acp")]
    pub grant_write_acp: Option<String>,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(prefix_headers = "x-amz-meta-")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "x-amz-storage-class")]
    pub storage_class: Option<StorageClass>,
    #[aws(header = "x-amz-website-redirect-location")]
    pub website_redirect_location: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key", sensitive)]
    pub sse_customer_key: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-context", sensitive)]
    pub ssekms_encryption_context: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-tagging")]
    pub tagging: Option<String>,
    #[aws(header = "x-amz-object-lock-mode")]
    pub object_lock_mode: Option<ObjectLockMode>,
    #[aws(header = "x-amz-object-lock-retain-until-date", timestamp = "date-time")]
    pub object_lock_retain_until_date: Option<Timestamp>,
    #[aws(header = "x-amz-object-lock-legal-hold")]
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    #[aws(header = "x-amz-object-lock-event-hold")]
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-days")]
    pub object_lock_event_hold_duration_days: Option<i32>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-years")]
    pub object_lock_event_hold_duration_years: Option<i32>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "x-amz-checksum-algorithm")]
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    #[aws(header = "x-amz-checksum-type")]
    pub checksum_type: Option<ChecksumType>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct CreateMultipartUploadOutput {
    #[aws(header = "x-amz-abort-date")]
    pub abort_date: Option<Timestamp>,
    #[aws(header = "x-amz-abort-rule-id")]
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-context", sensitive)]
    pub ssekms_encryption_context: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
    #[aws(header = "x-amz-checksum-algorithm")]
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    #[aws(header = "x-amz-checksum-type")]
    pub checksum_type: Option<ChecksumType>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
}

#[aws_operation(
    method = "DELETE",
    path = "/{Bucket}",
    service = S3,
    output = (),
    required = DeleteBucketRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteBucket {
    pub bucket: String,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
}

#[aws_operation(
    method = "DELETE",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = DeleteObjectOutput,
    required = DeleteObjectRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteObject {
    pub bucket: String,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(header = "x-amz-mfa")]
    pub mfa: Option<String>,
    #[aws(query)]
    pub version_id: Option<String>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-bypass-governance-retention")]
    pub bypass_governance_retention: Option<bool>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "If-Match")]
    pub if_match: Option<String>,
    #[aws(header = "x-amz-if-match-last-modified-time")]
    pub if_match_last_modified_time: Option<Timestamp>,
    #[aws(header = "x-amz-if-match-size")]
    pub if_match_size: Option<i64>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeleteObjectOutput {
    #[aws(header = "x-amz-delete-marker")]
    pub delete_marker: Option<bool>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
}

#[aws_operation(
    method = "POST",
    path = "/{Bucket}?delete",
    service = S3,
    output = DeleteObjectsOutput,
    checksum(required, request_algorithm = checksum_algorithm),
    required = DeleteObjectsRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteObjects {
    pub bucket: String,
    #[aws(payload, xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/")]
    pub delete: Delete,
    #[aws(header = "x-amz-mfa")]
    pub mfa: Option<String>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-bypass-governance-retention")]
    pub bypass_governance_retention: Option<bool>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeleteObjectsOutput {
    #[aws(name = "Deleted", flattened)]
    pub deleted: Vec<DeletedObject>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
    #[aws(name = "Error", flattened)]
    pub errors: Vec<ErrorShape>,
}

#[aws_operation(
    method = "GET",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = GetObjectOutput,
    checksum(
        request_validation_mode = checksum_mode,
        response_algorithms(CRC64NVME, CRC32C, CRC32, SHA1, SHA256, SHA512, MD5)
    ),
    required = GetObjectRequired,
    rename_all = "kebab-case",
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct GetObject {
    pub bucket: String,
    #[aws(header = "If-Match")]
    pub if_match: Option<String>,
    #[aws(header = "If-Modified-Since")]
    pub if_modified_since: Option<Timestamp>,
    #[aws(header = "If-None-Match")]
    pub if_none_match: Option<String>,
    #[aws(header = "If-Unmodified-Since")]
    pub if_unmodified_since: Option<Timestamp>,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(header = "Range")]
    pub range: Option<String>,
    #[aws(query)]
    pub response_cache_control: Option<String>,
    #[aws(query)]
    pub response_content_disposition: Option<String>,
    #[aws(query)]
    pub response_content_encoding: Option<String>,
    #[aws(query)]
    pub response_content_language: Option<String>,
    #[aws(query)]
    pub response_content_type: Option<String>,
    #[aws(query, timestamp = "http-date")]
    pub response_expires: Option<Timestamp>,
    #[aws(query = "versionId")]
    pub version_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key", sensitive)]
    pub sse_customer_key: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(query = "partNumber")]
    pub part_number: Option<i32>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "x-amz-checksum-mode")]
    pub checksum_mode: Option<ChecksumMode>,
}

#[aws_output]
#[derive(Default)]
pub struct GetObjectOutput {
    #[aws(payload)]
    pub body: ByteStream,
    #[aws(header = "x-amz-delete-marker")]
    pub delete_marker: Option<bool>,
    #[aws(header = "accept-ranges")]
    pub accept_ranges: Option<String>,
    #[aws(header = "x-amz-expiration")]
    pub expiration: Option<String>,
    #[aws(header = "x-amz-restore")]
    pub restore: Option<String>,
    #[aws(header = "Last-Modified")]
    pub last_modified: Option<Timestamp>,
    #[aws(header = "Content-Length")]
    pub content_length: Option<i64>,
    #[aws(header = "ETag")]
    pub e_tag: Option<String>,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
    #[aws(header = "x-amz-checksum-crc32c")]
    pub checksum_crc32c: Option<String>,
    #[aws(header = "x-amz-checksum-crc64nvme")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(header = "x-amz-checksum-sha1")]
    pub checksum_sha1: Option<String>,
    #[aws(header = "x-amz-checksum-sha256")]
    pub checksum_sha256: Option<String>,
    #[aws(header = "x-amz-checksum-sha512")]
    pub checksum_sha512: Option<String>,
    #[aws(header = "x-amz-checksum-md5")]
    pub checksum_md5: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash128")]
    pub checksum_xxhash128: Option<String>,
    #[aws(header = "x-amz-checksum-type")]
    pub checksum_type: Option<ChecksumType>,
    #[aws(header = "x-amz-missing-meta")]
    pub missing_meta: Option<i32>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
    #[aws(header = "Cache-Control")]
    pub cache_control: Option<String>,
    #[aws(header = "Content-Disposition")]
    pub content_disposition: Option<String>,
    #[aws(header = "Content-Encoding")]
    pub content_encoding: Option<String>,
    #[aws(header = "Content-Language")]
    pub content_language: Option<String>,
    #[aws(header = "Content-Range")]
    pub content_range: Option<String>,
    #[aws(header = "Content-Type")]
    pub content_type: Option<String>,
    #[aws(header = "Expires")]
    pub expires: Option<String>,
    #[aws(header = "x-amz-website-redirect-location")]
    pub website_redirect_location: Option<String>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(prefix_headers = "x-amz-meta-")]
    pub metadata: BTreeMap<String, String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-storage-class")]
    pub storage_class: Option<StorageClass>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
    #[aws(header = "x-amz-replication-status")]
    pub replication_status: Option<ReplicationStatus>,
    #[aws(header = "x-amz-mp-parts-count")]
    pub parts_count: Option<i32>,
    #[aws(header = "x-amz-tagging-count")]
    pub tag_count: Option<i32>,
    #[aws(header = "x-amz-object-lock-mode")]
    pub object_lock_mode: Option<ObjectLockMode>,
    #[aws(header = "x-amz-object-lock-retain-until-date", timestamp = "date-time")]
    pub object_lock_retain_until_date: Option<Timestamp>,
    #[aws(header = "x-amz-object-lock-legal-hold")]
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    #[aws(header = "x-amz-object-lock-event-hold")]
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-days")]
    pub object_lock_event_hold_duration_days: Option<i32>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-years")]
    pub object_lock_event_hold_duration_years: Option<i32>,
}

#[aws_operation(
    method = "HEAD",
    path = "/{Bucket}",
    service = S3,
    output = HeadBucketOutput,
    required = HeadBucketRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HeadBucket {
    pub bucket: String,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HeadBucketOutput {
    #[aws(header = "x-amz-bucket-arn")]
    pub bucket_arn: Option<String>,
    #[aws(header = "x-amz-bucket-location-type")]
    pub bucket_location_type: Option<LocationType>,
    #[aws(header = "x-amz-bucket-location-name")]
    pub bucket_location_name: Option<String>,
    #[aws(header = "x-amz-bucket-region")]
    pub bucket_region: Option<String>,
    #[aws(header = "x-amz-access-point-alias")]
    pub access_point_alias: Option<bool>,
}

#[aws_operation(
    method = "HEAD",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = HeadObjectOutput,
    required = HeadObjectRequired,
    rename_all = "kebab-case",
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct HeadObject {
    pub bucket: String,
    #[aws(header = "If-Match")]
    pub if_match: Option<String>,
    #[aws(header = "If-Modified-Since")]
    pub if_modified_since: Option<Timestamp>,
    #[aws(header = "If-None-Match")]
    pub if_none_match: Option<String>,
    #[aws(header = "If-Unmodified-Since")]
    pub if_unmodified_since: Option<Timestamp>,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(header = "Range")]
    pub range: Option<String>,
    #[aws(query)]
    pub response_cache_control: Option<String>,
    #[aws(query)]
    pub response_content_disposition: Option<String>,
    #[aws(query)]
    pub response_content_encoding: Option<String>,
    #[aws(query)]
    pub response_content_language: Option<String>,
    #[aws(query)]
    pub response_content_type: Option<String>,
    #[aws(query, timestamp = "http-date")]
    pub response_expires: Option<Timestamp>,
    #[aws(query = "versionId")]
    pub version_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key", sensitive)]
    pub sse_customer_key: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(query = "partNumber")]
    pub part_number: Option<i32>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "x-amz-checksum-mode")]
    pub checksum_mode: Option<ChecksumMode>,
}

#[aws_output]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct HeadObjectOutput {
    #[aws(header = "x-amz-delete-marker")]
    pub delete_marker: Option<bool>,
    #[aws(header = "accept-ranges")]
    pub accept_ranges: Option<String>,
    #[aws(header = "x-amz-expiration")]
    pub expiration: Option<String>,
    #[aws(header = "x-amz-restore")]
    pub restore: Option<String>,
    #[aws(header = "x-amz-archive-status")]
    pub archive_status: Option<ArchiveStatus>,
    #[aws(header = "Last-Modified")]
    pub last_modified: Option<Timestamp>,
    #[aws(header = "Content-Length")]
    pub content_length: Option<i64>,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
    #[aws(header = "x-amz-checksum-crc32c")]
    pub checksum_crc32c: Option<String>,
    #[aws(header = "x-amz-checksum-crc64nvme")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(header = "x-amz-checksum-sha1")]
    pub checksum_sha1: Option<String>,
    #[aws(header = "x-amz-checksum-sha256")]
    pub checksum_sha256: Option<String>,
    #[aws(header = "x-amz-checksum-sha512")]
    pub checksum_sha512: Option<String>,
    #[aws(header = "x-amz-checksum-md5")]
    pub checksum_md5: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash128")]
    pub checksum_xxhash128: Option<String>,
    #[aws(header = "x-amz-checksum-type")]
    pub checksum_type: Option<ChecksumType>,
    #[aws(header = "ETag")]
    pub e_tag: Option<String>,
    #[aws(header = "x-amz-missing-meta")]
    pub missing_meta: Option<i32>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
    #[aws(header = "Cache-Control")]
    pub cache_control: Option<String>,
    #[aws(header = "Content-Disposition")]
    pub content_disposition: Option<String>,
    #[aws(header = "Content-Encoding")]
    pub content_encoding: Option<String>,
    #[aws(header = "Content-Language")]
    pub content_language: Option<String>,
    #[aws(header = "Content-Type")]
    pub content_type: Option<String>,
    #[aws(header = "Content-Range")]
    pub content_range: Option<String>,
    #[aws(header = "Expires")]
    pub expires: Option<String>,
    #[aws(header = "x-amz-website-redirect-location")]
    pub website_redirect_location: Option<String>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(prefix_headers = "x-amz-meta-")]
    pub metadata: BTreeMap<String, String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-storage-class")]
    pub storage_class: Option<StorageClass>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
    #[aws(header = "x-amz-replication-status")]
    pub replication_status: Option<ReplicationStatus>,
    #[aws(header = "x-amz-mp-parts-count")]
    pub parts_count: Option<i32>,
    #[aws(header = "x-amz-tagging-count")]
    pub tag_count: Option<i32>,
    #[aws(header = "x-amz-object-lock-mode")]
    pub object_lock_mode: Option<ObjectLockMode>,
    #[aws(header = "x-amz-object-lock-retain-until-date", timestamp = "date-time")]
    pub object_lock_retain_until_date: Option<Timestamp>,
    #[aws(header = "x-amz-object-lock-legal-hold")]
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    #[aws(header = "x-amz-object-lock-event-hold")]
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-days")]
    pub object_lock_event_hold_duration_days: Option<i32>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-years")]
    pub object_lock_event_hold_duration_years: Option<i32>,
}

#[aws_operation(
    method = "GET",
    path = "/{Bucket}?list-type=2",
    service = S3,
    output = ListObjectsV2Output,
    pages(
        input = "ContinuationToken",
        output = "NextContinuationToken",
        items = "Contents",
        more = "IsTruncated",
        limit = "MaxKeys"
    ),
    required = ListObjectsV2Required,
    rename_all = "kebab-case",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListObjectsV2 {
    pub bucket: String,
    #[aws(query)]
    pub delimiter: Option<String>,
    #[aws(query, default = "url")]
    pub encoding_type: Option<EncodingType>,
    #[aws(query)]
    pub max_keys: Option<i32>,
    #[aws(query)]
    pub prefix: Option<String>,
    #[aws(query)]
    pub continuation_token: Option<String>,
    #[aws(query)]
    pub fetch_owner: Option<bool>,
    #[aws(query)]
    pub start_after: Option<String>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "x-amz-optional-object-attributes")]
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>,
    #[aws(flattened)]
    pub contents: Vec<Object>,
    pub name: Option<String>,
    #[aws(url_encoded)]
    pub prefix: Option<String>,
    #[aws(url_encoded)]
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    #[aws(flattened)]
    pub common_prefixes: Vec<CommonPrefix>,
    pub encoding_type: Option<EncodingType>,
    pub key_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    #[aws(url_encoded)]
    pub start_after: Option<String>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
}

#[aws_operation(
    method = "PUT",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = PutObjectOutput,
    checksum(request_algorithm = checksum_algorithm),
    required = PutObjectRequired,
)]
pub struct PutObject {
    #[aws(header = "x-amz-acl")]
    pub acl: Option<ObjectCannedACL>,
    #[aws(payload)]
    pub body: ByteStream,
    pub bucket: String,
    #[aws(header = "Cache-Control")]
    pub cache_control: Option<String>,
    #[aws(header = "Content-Disposition")]
    pub content_disposition: Option<String>,
    #[aws(header = "Content-Encoding")]
    pub content_encoding: Option<String>,
    #[aws(header = "Content-Language")]
    pub content_language: Option<String>,
    #[aws(header = "Content-Length")]
    pub content_length: Option<i64>,
    #[aws(header = "Content-MD5")]
    pub content_md5: Option<String>,
    #[aws(header = "Content-Type")]
    pub content_type: Option<String>,
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
    #[aws(header = "x-amz-checksum-crc32c")]
    pub checksum_crc32c: Option<String>,
    #[aws(header = "x-amz-checksum-crc64nvme")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(header = "x-amz-checksum-sha1")]
    pub checksum_sha1: Option<String>,
    #[aws(header = "x-amz-checksum-sha256")]
    pub checksum_sha256: Option<String>,
    #[aws(header = "x-amz-checksum-sha512")]
    pub checksum_sha512: Option<String>,
    #[aws(header = "x-amz-checksum-md5")]
    pub checksum_md5: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash128")]
    pub checksum_xxhash128: Option<String>,
    #[aws(header = "Expires")]
    pub expires: Option<String>,
    #[aws(header = "If-Match")]
    pub if_match: Option<String>,
    #[aws(header = "If-None-Match")]
    pub if_none_match: Option<String>,
    #[aws(header = "x-amz-grant-full-control")]
    pub grant_full_control: Option<String>,
    #[aws(header = "x-amz-grant-read")]
    pub grant_read: Option<String>,
    #[aws(header = "x-amz-grant-read-acp")]
    pub grant_read_acp: Option<String>,
    #[aws(header = "x-amz-grant-write-acp")]
    pub grant_write_acp: Option<String>,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(header = "x-amz-write-offset-bytes")]
    pub write_offset_bytes: Option<i64>,
    #[aws(prefix_headers = "x-amz-meta-")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "x-amz-storage-class")]
    pub storage_class: Option<StorageClass>,
    #[aws(header = "x-amz-website-redirect-location")]
    pub website_redirect_location: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key", sensitive)]
    pub sse_customer_key: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-context", sensitive)]
    pub ssekms_encryption_context: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-tagging")]
    pub tagging: Option<String>,
    #[aws(header = "x-amz-object-lock-mode")]
    pub object_lock_mode: Option<ObjectLockMode>,
    #[aws(header = "x-amz-object-lock-retain-until-date", timestamp = "date-time")]
    pub object_lock_retain_until_date: Option<Timestamp>,
    #[aws(header = "x-amz-object-lock-legal-hold")]
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    #[aws(header = "x-amz-object-lock-event-hold")]
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-days")]
    pub object_lock_event_hold_duration_days: Option<i32>,
    #[aws(header = "x-amz-object-lock-event-hold-duration-years")]
    pub object_lock_event_hold_duration_years: Option<i32>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
}

#[aws_output]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct PutObjectOutput {
    #[aws(header = "x-amz-expiration")]
    pub expiration: Option<String>,
    #[aws(header = "ETag")]
    pub e_tag: Option<String>,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
    #[aws(header = "x-amz-checksum-crc32c")]
    pub checksum_crc32c: Option<String>,
    #[aws(header = "x-amz-checksum-crc64nvme")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(header = "x-amz-checksum-sha1")]
    pub checksum_sha1: Option<String>,
    #[aws(header = "x-amz-checksum-sha256")]
    pub checksum_sha256: Option<String>,
    #[aws(header = "x-amz-checksum-sha512")]
    pub checksum_sha512: Option<String>,
    #[aws(header = "x-amz-checksum-md5")]
    pub checksum_md5: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash128")]
    pub checksum_xxhash128: Option<String>,
    #[aws(header = "x-amz-checksum-type")]
    pub checksum_type: Option<ChecksumType>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-context", sensitive)]
    pub ssekms_encryption_context: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-object-size")]
    pub size: Option<i64>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
}

#[aws_operation(
    method = "PUT",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = UploadPartOutput,
    checksum(request_algorithm = checksum_algorithm),
    required = UploadPartRequired,
)]
pub struct UploadPart {
    #[aws(payload)]
    pub body: ByteStream,
    pub bucket: String,
    #[aws(header = "Content-Length")]
    pub content_length: Option<i64>,
    #[aws(header = "Content-MD5")]
    pub content_md5: Option<String>,
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
    #[aws(header = "x-amz-checksum-crc32c")]
    pub checksum_crc32c: Option<String>,
    #[aws(header = "x-amz-checksum-crc64nvme")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(header = "x-amz-checksum-sha1")]
    pub checksum_sha1: Option<String>,
    #[aws(header = "x-amz-checksum-sha256")]
    pub checksum_sha256: Option<String>,
    #[aws(header = "x-amz-checksum-sha512")]
    pub checksum_sha512: Option<String>,
    #[aws(header = "x-amz-checksum-md5")]
    pub checksum_md5: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash128")]
    pub checksum_xxhash128: Option<String>,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(query)]
    pub part_number: i32,
    #[aws(query)]
    pub upload_id: String,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key", sensitive)]
    pub sse_customer_key: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
}

#[aws_output]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct UploadPartOutput {
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "ETag")]
    pub e_tag: Option<String>,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
    #[aws(header = "x-amz-checksum-crc32c")]
    pub checksum_crc32c: Option<String>,
    #[aws(header = "x-amz-checksum-crc64nvme")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(header = "x-amz-checksum-sha1")]
    pub checksum_sha1: Option<String>,
    #[aws(header = "x-amz-checksum-sha256")]
    pub checksum_sha256: Option<String>,
    #[aws(header = "x-amz-checksum-sha512")]
    pub checksum_sha512: Option<String>,
    #[aws(header = "x-amz-checksum-md5")]
    pub checksum_md5: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(header = "x-amz-checksum-xxhash128")]
    pub checksum_xxhash128: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
}

#[aws_operation(
    method = "PUT",
    path = "/{Bucket}/{Key+}",
    service = S3,
    output = UploadPartCopyOutput,
    required = UploadPartCopyRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UploadPartCopy {
    pub bucket: String,
    #[aws(header = "x-amz-copy-source", url_encoded)]
    pub copy_source: String,
    #[aws(header = "x-amz-copy-source-if-match")]
    pub copy_source_if_match: Option<String>,
    #[aws(header = "x-amz-copy-source-if-modified-since")]
    pub copy_source_if_modified_since: Option<Timestamp>,
    #[aws(header = "x-amz-copy-source-if-none-match")]
    pub copy_source_if_none_match: Option<String>,
    #[aws(header = "x-amz-copy-source-if-unmodified-since")]
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    #[aws(header = "x-amz-copy-source-range")]
    pub copy_source_range: Option<String>,
    #[aws(length(min = 1))]
    pub key: String,
    #[aws(query)]
    pub part_number: i32,
    #[aws(query)]
    pub upload_id: String,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key", sensitive)]
    pub sse_customer_key: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-copy-source-server-side-encryption-customer-algorithm")]
    pub copy_source_sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-copy-source-server-side-encryption-customer-key", sensitive)]
    pub copy_source_sse_customer_key: Option<String>,
    #[aws(header = "x-amz-copy-source-server-side-encryption-customer-key-MD5")]
    pub copy_source_sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-request-payer")]
    pub request_payer: Option<RequestPayer>,
    #[aws(header = "x-amz-expected-bucket-owner")]
    pub expected_bucket_owner: Option<String>,
    #[aws(header = "x-amz-source-expected-bucket-owner")]
    pub expected_source_bucket_owner: Option<String>,
}

#[aws_output]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct UploadPartCopyOutput {
    #[aws(header = "x-amz-copy-source-version-id")]
    pub copy_source_version_id: Option<String>,
    #[aws(payload)]
    pub copy_part_result: Option<CopyPartResult>,
    #[aws(header = "x-amz-server-side-encryption")]
    pub server_side_encryption: Option<ServerSideEncryption>,
    #[aws(header = "x-amz-server-side-encryption-customer-algorithm")]
    pub sse_customer_algorithm: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-customer-key-MD5")]
    pub sse_customer_key_md5: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-aws-kms-key-id", sensitive)]
    pub ssekms_key_id: Option<String>,
    #[aws(header = "x-amz-server-side-encryption-bucket-key-enabled")]
    pub bucket_key_enabled: Option<bool>,
    #[aws(header = "x-amz-request-charged")]
    pub request_charged: Option<RequestCharged>,
    #[aws(header = "x-amz-version-id")]
    pub version_id: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AnnotationDirective {
    Copy,
    Exclude,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ArchiveStatus {
    ArchiveAccess,
    DeepArchiveAccess,
    Unknown(String),
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BucketCannedACL {
    Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BucketInfo {
    pub data_redundancy: Option<DataRedundancy>,
    pub r#type: Option<BucketType>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BucketLocationConstraint {
    #[aws(name = "af-south-1")]
    AfSouth1,
    #[aws(name = "ap-east-1")]
    ApEast1,
    #[aws(name = "ap-east-2")]
    ApEast2,
    #[aws(name = "ap-northeast-1")]
    ApNortheast1,
    #[aws(name = "ap-northeast-2")]
    ApNortheast2,
    #[aws(name = "ap-northeast-3")]
    ApNortheast3,
    #[aws(name = "ap-south-1")]
    ApSouth1,
    #[aws(name = "ap-south-2")]
    ApSouth2,
    #[aws(name = "ap-southeast-1")]
    ApSoutheast1,
    #[aws(name = "ap-southeast-2")]
    ApSoutheast2,
    #[aws(name = "ap-southeast-3")]
    ApSoutheast3,
    #[aws(name = "ap-southeast-4")]
    ApSoutheast4,
    #[aws(name = "ap-southeast-5")]
    ApSoutheast5,
    #[aws(name = "ap-southeast-6")]
    ApSoutheast6,
    #[aws(name = "ap-southeast-7")]
    ApSoutheast7,
    #[aws(name = "ca-central-1")]
    CaCentral1,
    #[aws(name = "ca-west-1")]
    CaWest1,
    #[aws(name = "cn-north-1")]
    CnNorth1,
    #[aws(name = "cn-northwest-1")]
    CnNorthwest1,
    #[aws(name = "EU")]
    Eu,
    #[aws(name = "eu-central-1")]
    EuCentral1,
    #[aws(name = "eu-central-2")]
    EuCentral2,
    #[aws(name = "eu-north-1")]
    EuNorth1,
    #[aws(name = "eu-south-1")]
    EuSouth1,
    #[aws(name = "eu-south-2")]
    EuSouth2,
    #[aws(name = "eu-west-1")]
    EuWest1,
    #[aws(name = "eu-west-2")]
    EuWest2,
    #[aws(name = "eu-west-3")]
    EuWest3,
    #[aws(name = "il-central-1")]
    IlCentral1,
    #[aws(name = "me-central-1")]
    MeCentral1,
    #[aws(name = "me-south-1")]
    MeSouth1,
    #[aws(name = "mx-central-1")]
    MxCentral1,
    #[aws(name = "sa-east-1")]
    SaEast1,
    #[aws(name = "us-east-2")]
    UsEast2,
    #[aws(name = "us-gov-east-1")]
    UsGovEast1,
    #[aws(name = "us-gov-west-1")]
    UsGovWest1,
    #[aws(name = "us-west-1")]
    UsWest1,
    #[aws(name = "us-west-2")]
    UsWest2,
    Unknown(String),
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BucketNamespace {
    AccountRegional,
    Global,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BucketType {
    Directory,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChecksumAlgorithm {
    Crc32,
    Crc32c,
    Sha1,
    Sha256,
    Crc64nvme,
    Sha512,
    Md5,
    Xxhash64,
    Xxhash3,
    Xxhash128,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChecksumMode {
    Enabled,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ChecksumType {
    Composite,
    FullObject,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CommonPrefix {
    #[aws(url_encoded)]
    pub prefix: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CompletedMultipartUpload {
    #[aws(name = "Part", flattened)]
    pub parts: Option<Vec<CompletedPart>>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CompletedPart {
    pub e_tag: Option<String>,
    #[aws(name = "ChecksumCRC32")]
    pub checksum_crc32: Option<String>,
    #[aws(name = "ChecksumCRC32C")]
    pub checksum_crc32c: Option<String>,
    #[aws(name = "ChecksumCRC64NVME")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(name = "ChecksumSHA1")]
    pub checksum_sha1: Option<String>,
    #[aws(name = "ChecksumSHA256")]
    pub checksum_sha256: Option<String>,
    #[aws(name = "ChecksumSHA512")]
    pub checksum_sha512: Option<String>,
    #[aws(name = "ChecksumMD5")]
    pub checksum_md5: Option<String>,
    #[aws(name = "ChecksumXXHASH64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(name = "ChecksumXXHASH3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(name = "ChecksumXXHASH128")]
    pub checksum_xxhash128: Option<String>,
    pub part_number: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CopyObjectResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub checksum_type: Option<ChecksumType>,
    #[aws(name = "ChecksumCRC32")]
    pub checksum_crc32: Option<String>,
    #[aws(name = "ChecksumCRC32C")]
    pub checksum_crc32c: Option<String>,
    #[aws(name = "ChecksumCRC64NVME")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(name = "ChecksumSHA1")]
    pub checksum_sha1: Option<String>,
    #[aws(name = "ChecksumSHA256")]
    pub checksum_sha256: Option<String>,
    #[aws(name = "ChecksumSHA512")]
    pub checksum_sha512: Option<String>,
    #[aws(name = "ChecksumMD5")]
    pub checksum_md5: Option<String>,
    #[aws(name = "ChecksumXXHASH64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(name = "ChecksumXXHASH3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(name = "ChecksumXXHASH128")]
    pub checksum_xxhash128: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CopyPartResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<Timestamp>,
    #[aws(name = "ChecksumCRC32")]
    pub checksum_crc32: Option<String>,
    #[aws(name = "ChecksumCRC32C")]
    pub checksum_crc32c: Option<String>,
    #[aws(name = "ChecksumCRC64NVME")]
    pub checksum_crc64nvme: Option<String>,
    #[aws(name = "ChecksumSHA1")]
    pub checksum_sha1: Option<String>,
    #[aws(name = "ChecksumSHA256")]
    pub checksum_sha256: Option<String>,
    #[aws(name = "ChecksumSHA512")]
    pub checksum_sha512: Option<String>,
    #[aws(name = "ChecksumMD5")]
    pub checksum_md5: Option<String>,
    #[aws(name = "ChecksumXXHASH64")]
    pub checksum_xxhash64: Option<String>,
    #[aws(name = "ChecksumXXHASH3")]
    pub checksum_xxhash3: Option<String>,
    #[aws(name = "ChecksumXXHASH128")]
    pub checksum_xxhash128: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<BucketLocationConstraint>,
    pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>,
    #[aws(member_name = "Tag")]
    pub tags: Option<Vec<Tag>>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DataRedundancy {
    SingleAvailabilityZone,
    SingleLocalZone,
    Unknown(String),
}

#[aws_shape(required = DeleteRequired)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Delete {
    #[aws(name = "Object", flattened)]
    pub objects: Vec<ObjectIdentifier>,
    #[aws(name = "Quiet")]
    pub quiet: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeletedObject {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EncodingType {
    Url,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ErrorShape {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IntelligentTieringAccessTier {
    ArchiveAccess,
    DeepArchiveAccess,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InvalidObjectState {
    pub storage_class: Option<StorageClass>,
    pub access_tier: Option<IntelligentTieringAccessTier>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LocationInfo {
    pub r#type: Option<LocationType>,
    pub name: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LocationType {
    AvailabilityZone,
    LocalZone,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MetadataDirective {
    Copy,
    Replace,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Object {
    #[aws(url_encoded)]
    pub key: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub e_tag: Option<String>,
    #[aws(flattened)]
    pub checksum_algorithm: Vec<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
    pub size: Option<i64>,
    pub storage_class: Option<ObjectStorageClass>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectCannedACL {
    Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    AwsExecRead,
    BucketOwnerRead,
    BucketOwnerFullControl,
    Unknown(String),
}

#[aws_shape(required = ObjectIdentifierRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ObjectIdentifier {
    #[aws(length(min = 1))]
    pub key: String,
    pub version_id: Option<String>,
    pub e_tag: Option<String>,
    #[aws(timestamp = "http-date")]
    pub last_modified_time: Option<Timestamp>,
    pub size: Option<i64>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectLockEventHold {
    On,
    Off,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectLockLegalHoldStatus {
    On,
    Off,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectLockMode {
    Governance,
    Compliance,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectOwnership {
    BucketOwnerPreferred,
    ObjectWriter,
    BucketOwnerEnforced,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ObjectStorageClass {
    Standard,
    ReducedRedundancy,
    Glacier,
    StandardIa,
    OnezoneIa,
    IntelligentTiering,
    DeepArchive,
    Outposts,
    GlacierIr,
    Snow,
    ExpressOnezone,
    FsxOpenzfs,
    FsxOntap,
    AwsBackupWarm,
    AwsBackupLowCostWarm,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OptionalObjectAttributes {
    RestoreStatus,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Owner {
    #[aws(name = "DisplayName")]
    pub display_name: Option<String>,
    #[aws(name = "ID")]
    pub id: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReplicationStatus {
    Complete,
    Pending,
    Failed,
    Replica,
    Completed,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RequestCharged {
    Requester,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RequestPayer {
    Requester,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<Timestamp>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ServerSideEncryption {
    #[aws(name = "AES256")]
    Aes256,
    #[aws(name = "aws:fsx")]
    AwsFsx,
    #[aws(name = "aws:backup")]
    AwsBackup,
    #[aws(name = "aws:kms")]
    AwsKms,
    #[aws(name = "aws:kms:dsse")]
    AwsKmsDsse,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StorageClass {
    Standard,
    ReducedRedundancy,
    StandardIa,
    OnezoneIa,
    IntelligentTiering,
    Glacier,
    DeepArchive,
    Outposts,
    GlacierIr,
    Snow,
    ExpressOnezone,
    FsxOpenzfs,
    FsxOntap,
    AwsBackupWarm,
    AwsBackupLowCostWarm,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag {
    #[aws(length(min = 1))]
    pub key: String,
    pub value: String,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaggingDirective {
    Copy,
    Replace,
    Unknown(String),
}

pub fn bucket_exists(
    client: &Client,
    operation: HeadBucket,
) -> Wait<HeadBucket, Option<HeadBucketOutput>> {
    client
        .wait(operation)
        .until(|_| true)
        .or_error_if(|error| error.status() == Some(301))
        .or_error_if(|error| error.status() == Some(403))
        .while_error_if(|error| error.status() == Some(404))
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(100))
}

pub fn bucket_not_exists(
    client: &Client,
    operation: HeadBucket,
) -> Wait<HeadBucket, Option<HeadBucketOutput>> {
    client
        .wait(operation)
        .or_error_if(|error| error.status() == Some(404))
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(100))
}

pub fn object_exists(client: &Client, operation: HeadObject) -> Wait<HeadObject> {
    client
        .wait(operation)
        .until(|_| true)
        .while_error_if(|error| error.status() == Some(404))
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(100))
}

pub fn object_not_exists(
    client: &Client,
    operation: HeadObject,
) -> Wait<HeadObject, Option<HeadObjectOutput>> {
    client
        .wait(operation)
        .or_error_if(|error| error.status() == Some(404))
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(100))
}
