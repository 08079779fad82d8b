//! What is done with each service, and what must come of it.

pub mod api_gateway;
pub mod cloud_formation;
pub mod cloud_watch;
pub mod dynamo_db;
pub mod ec2;
pub mod iam;
pub mod kms;
pub mod lambda;
pub mod logs;
pub mod refusal;
pub mod route_53;
pub mod scheduler;
pub mod sns;
pub mod sqs;
pub mod sts;
