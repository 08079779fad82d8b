//! What the tests have in common.

pub mod home;
pub mod server;
pub mod sts;
pub mod tls;
