//! The operations of botocore's cases, in all protocols.

use std::collections::HashMap;

use aws_operation::{
    AwsJson1_0, AwsJson1_1, AwsQuery, Ec2Query, RestXml, aws_operation, aws_output, aws_service,
    aws_shape,
};
use serde_json::Value;

#[aws_service(id = "nimble", endpoint_prefix = "nimble")]
pub struct Nimble;

/// Its output is a JSON value.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios",
    service = Nimble,
    pages(input = "nextToken", output = "nextToken", items = "studios")
)]
#[derive(Default)]
pub struct ListStudios {
    #[aws(query = "nextToken")]
    pub next_token: Option<String>,
}

#[aws_service(id = "Lambda", endpoint_prefix = "lambda")]
pub struct Lambda;

#[aws_operation(
    method = "GET",
    path = "/2015-03-31/functions",
    service = Lambda,
    output = ListFunctionsOutput,
    pages(input = "Marker", output = "NextMarker", items = "Functions", limit = "MaxItems")
)]
#[derive(Default)]
pub struct ListFunctions {
    #[aws(query = "Marker")]
    pub marker: Option<String>,
    #[aws(query = "MaxItems")]
    pub max_items: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug)]
pub struct ListFunctionsOutput {
    pub functions: Option<Vec<Function>>,
    pub next_marker: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Debug)]
pub struct Function {
    pub function_name: String,
}

#[aws_service(
    id = "SQS",
    endpoint_prefix = "sqs",
    protocol = AwsJson1_0,
    target_prefix = "AmazonSQS"
)]
pub struct Sqs;

#[aws_operation(
    service = Sqs,
    output = ListQueuesOutput,
    rename_all = "PascalCase",
    pages(input = "NextToken", output = "NextToken", items = "QueueUrls", limit = "MaxResults")
)]
#[derive(Default)]
pub struct ListQueues {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
pub struct ListQueuesOutput {
    pub queue_urls: Vec<String>,
    pub next_token: Option<String>,
}

#[aws_service(
    id = "DynamoDB",
    endpoint_prefix = "dynamodb",
    protocol = AwsJson1_0,
    target_prefix = "DynamoDB_20120810"
)]
pub struct DynamoDb;

#[aws_operation(
    service = DynamoDb,
    output = QueryOutput,
    rename_all = "PascalCase",
    pages(input = "ExclusiveStartKey", output = "LastEvaluatedKey", items = "Items")
)]
#[derive(Default)]
pub struct Query {
    pub table_name: String,
    pub key_condition_expression: String,
    pub expression_attribute_values: HashMap<String, AttributeValue>,
    pub exclusive_start_key: Option<HashMap<String, AttributeValue>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug)]
pub struct QueryOutput {
    pub items: Vec<HashMap<String, AttributeValue>>,
    pub last_evaluated_key: Option<HashMap<String, AttributeValue>>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum AttributeValue {
    #[aws(name = "S")]
    S(String),
    Unknown(aws_operation::UnknownMember),
}

#[aws_service(
    id = "CloudWatch Logs",
    endpoint_prefix = "logs",
    protocol = AwsJson1_1,
    target_prefix = "Logs_20140328"
)]
pub struct Logs;

#[aws_operation(
    service = Logs,
    output = FilterLogEventsOutput,
    pages(input = "nextToken", output = "nextToken", items = "events", limit = "limit")
)]
#[derive(Default)]
pub struct FilterLogEvents {
    pub log_group_name: String,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

#[aws_output]
pub struct FilterLogEventsOutput {
    pub events: Option<Vec<Value>>,
    pub next_token: Option<String>,
}

#[aws_service(
    id = "SFN",
    endpoint_prefix = "states",
    protocol = AwsJson1_0,
    target_prefix = "AWSStepFunctions"
)]
pub struct Sfn;

#[aws_operation(
    service = Sfn,
    output = ListExecutionsOutput,
    pages(input = "nextToken", output = "nextToken", items = "executions", limit = "maxResults")
)]
#[derive(Default)]
pub struct ListExecutions {
    pub state_machine_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

#[aws_output]
pub struct ListExecutionsOutput {
    pub executions: Vec<Value>,
    pub next_token: Option<String>,
}

#[aws_service(
    id = "Kinesis",
    endpoint_prefix = "kinesis",
    protocol = AwsJson1_1,
    target_prefix = "Kinesis_20131202"
)]
pub struct Kinesis;

/// The token is what the last item is called by, and everything is in a structure.
#[aws_operation(
    service = Kinesis,
    output = DescribeStreamOutput,
    rename_all = "PascalCase",
    pages(
        input = "ExclusiveStartShardId",
        output = "StreamDescription.Shards[-1].ShardId",
        items = "StreamDescription.Shards",
        item = Shard,
        more = "StreamDescription.HasMoreShards",
        limit = "Limit"
    )
)]
#[derive(Default)]
pub struct DescribeStream {
    pub stream_name: String,
    pub exclusive_start_shard_id: Option<String>,
    pub limit: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
pub struct DescribeStreamOutput {
    pub stream_description: StreamDescription,
}

#[aws_shape(rename_all = "PascalCase")]
pub struct StreamDescription {
    pub shards: Vec<Shard>,
    pub has_more_shards: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
pub struct Shard {
    pub shard_id: String,
}

#[aws_service(
    id = "IAM",
    endpoint_prefix = "iam",
    protocol = AwsQuery,
    version = "2010-05-08"
)]
pub struct Iam;

#[aws_operation(
    service = Iam,
    output = ListUsersOutput,
    rename_all = "PascalCase",
    pages(input = "Marker", output = "Marker", items = "Users", more = "IsTruncated")
)]
#[derive(Default)]
pub struct ListUsers {
    pub marker: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
pub struct ListUsersOutput {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
pub struct User {
    pub user_name: String,
}

#[aws_service(
    id = "EC2",
    endpoint_prefix = "ec2",
    protocol = Ec2Query,
    version = "2016-11-15"
)]
pub struct Ec2;

#[aws_operation(
    service = Ec2,
    output = DescribeInstancesOutput,
    rename_all = "PascalCase",
    pages(input = "NextToken", output = "nextToken", items = "reservation_set")
)]
#[derive(Default)]
pub struct DescribeInstances {
    pub next_token: Option<String>,
}

#[aws_output]
pub struct DescribeInstancesOutput {
    #[aws(member_name = "item")]
    pub reservation_set: Vec<Reservation>,
    pub next_token: Option<String>,
}

#[aws_shape]
pub struct Reservation {
    pub reservation_id: String,
}

#[aws_service(
    id = "S3",
    endpoint_prefix = "s3",
    protocol = RestXml,
    disable_double_encoding,
    content_sha256
)]
pub struct S3;

#[aws_operation(
    method = "GET",
    path = "/{Bucket}?list-type=2",
    service = S3,
    output = ListObjectsV2Output,
    rename_all = "kebab-case",
    pages(
        input = "continuation-token",
        output = "NextContinuationToken",
        items = "Contents",
        more = "IsTruncated",
        limit = "MaxKeys"
    )
)]
#[derive(Default)]
pub struct ListObjectsV2 {
    pub bucket: String,
    #[aws(query)]
    pub continuation_token: Option<String>,
    #[aws(query, default = "url")]
    pub encoding_type: Option<String>,
    #[aws(query)]
    pub max_keys: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
pub struct ListObjectsV2Output {
    #[aws(flattened)]
    pub contents: Vec<Object>,
    pub is_truncated: Option<bool>,
    pub next_continuation_token: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
pub struct Object {
    pub key: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/{Bucket}",
    service = S3,
    output = ListObjectsOutput,
    rename_all = "kebab-case",
    pages(
        input = "marker",
        output = "NextMarker || Contents[-1].Key",
        items = "Contents",
        more = "IsTruncated",
        limit = "max-keys"
    )
)]
#[derive(Default)]
pub struct ListObjects {
    pub bucket: String,
    #[aws(query)]
    pub delimiter: Option<String>,
    #[aws(query)]
    pub marker: Option<String>,
    #[aws(query, default = "url")]
    pub encoding_type: Option<String>,
    #[aws(query)]
    pub max_keys: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
pub struct ListObjectsOutput {
    #[aws(flattened)]
    pub contents: Vec<Object>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
}

/// A token of two parts.
#[aws_operation(
    method = "GET",
    path = "/{Bucket}?versions",
    service = S3,
    output = ListObjectVersionsOutput,
    rename_all = "kebab-case",
    pages(
        input = ["KeyMarker", "VersionIdMarker"],
        output = ["NextKeyMarker", "NextVersionIdMarker"],
        items = "Version",
        more = "IsTruncated",
        limit = "max_keys"
    )
)]
#[derive(Default)]
pub struct ListObjectVersions {
    pub bucket: String,
    #[aws(query)]
    pub key_marker: Option<String>,
    #[aws(query)]
    pub version_id_marker: Option<String>,
    #[aws(query, default = "url")]
    pub encoding_type: Option<String>,
    #[aws(query)]
    pub max_keys: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
pub struct ListObjectVersionsOutput {
    #[aws(flattened)]
    pub version: Vec<Object>,
    pub is_truncated: Option<bool>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
}

#[aws_service(id = "Route 53", endpoint_prefix = "route53", protocol = RestXml)]
pub struct Route53;

/// A token of three parts, one of them an enum.
#[aws_operation(
    method = "GET",
    path = "/2013-04-01/hostedzone/{HostedZoneId}/rrset",
    service = Route53,
    output = ListResourceRecordSetsOutput,
    pages(
        input = ["StartRecordName", "StartRecordType", "StartRecordIdentifier"],
        output = ["NextRecordName", "NextRecordType", "NextRecordIdentifier"],
        items = "ResourceRecordSets",
        more = "IsTruncated",
        limit = "MaxItems"
    )
)]
#[derive(Default)]
pub struct ListResourceRecordSets {
    pub hosted_zone_id: String,
    #[aws(query = "name")]
    pub start_record_name: Option<String>,
    #[aws(query = "type")]
    pub start_record_type: Option<RecordType>,
    #[aws(query = "identifier")]
    pub start_record_identifier: Option<String>,
    #[aws(query = "maxitems")]
    pub max_items: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
pub struct ListResourceRecordSetsOutput {
    #[aws(member_name = "ResourceRecordSet")]
    pub resource_record_sets: Vec<ResourceRecordSet>,
    pub is_truncated: Option<bool>,
    pub next_record_name: Option<String>,
    pub next_record_type: Option<RecordType>,
    pub next_record_identifier: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
pub struct ResourceRecordSet {
    pub name: String,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum RecordType {
    A,
    #[aws(name = "TXT")]
    Txt,
    Unknown(String),
}
