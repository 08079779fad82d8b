//! Tokens that are presigned requests.

pub mod dsql;
pub mod eks;
pub mod rds;
