//! What is done with each service, and what must come of it.

pub mod api_gateway;
pub mod dynamo_db;
pub mod kms;
pub mod lambda;
pub mod logs;
pub mod refusal;
pub mod scheduler;
pub mod sqs;
