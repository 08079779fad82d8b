//! The runtime on the wire: fixtures of botocore, properties, faults.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod aws_json;
mod constraints;
mod deviations;
mod faults;
mod hosts;
mod maps_and_status;
mod not_sent;
mod payloads;
mod properties;
mod reading;
mod requests;
mod responses;
mod retries;
mod support;
mod timestamps;
mod unions;
