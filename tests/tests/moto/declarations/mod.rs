//! What the importer writes: one file a service, not edited by hand.
#![expect(
    dead_code,
    clippy::enum_variant_names,
    clippy::upper_case_acronyms,
    reason = "the names are the models', and no flow waits"
)]

pub mod api_gateway;
pub mod cloud_formation;
pub mod cloud_watch;
pub mod dynamo_db;
pub mod ec2;
pub mod ecs;
pub mod iam;
pub mod kms;
pub mod lambda;
pub mod logs;
pub mod route_53;
pub mod scheduler;
pub mod sns;
pub mod sqs;
pub mod sts;
