//! The key `checksum`: what is sent, and how responses are checked.

mod as_botocore;
mod refused;
mod requests;
mod responses;
mod store;
