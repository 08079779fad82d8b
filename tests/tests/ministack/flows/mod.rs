//! What is called of each service.

pub mod dynamo_db;
pub mod lambda;
pub mod sts;
