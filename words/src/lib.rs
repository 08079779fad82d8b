//! Names, rules and tables that the macros, the runtime and the importer of
//! [`aws-operation`](https://docs.rs/aws-operation) share. Each of them is defined here once.
//!
//! This crate has no dependencies. It does not deal with tokens or HTTP libraries.
#![forbid(unsafe_code)]

mod auth;
mod checksum;
mod header;
mod method;
mod name;
mod partition;
mod protocol;
mod rename;
mod timestamp;

pub use auth::AuthWord;
pub use checksum::CHECKSUM_ALGORITHMS;
pub use header::SetBy;
pub use method::Method;
pub use name::{field_name, folded, snake};
pub use partition::Partition;
pub use protocol::{Key, Kind, Protocol};
pub use rename::RenameRule;
pub use timestamp::TimestampFormat;
