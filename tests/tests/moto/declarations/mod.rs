//! What the importer writes: one file a service, not edited by hand.
#![expect(clippy::enum_variant_names, reason = "the names are the models'")]

pub mod api_gateway;
pub mod dynamo_db;
pub mod kms;
pub mod lambda;
pub mod logs;
pub mod scheduler;
pub mod sqs;
