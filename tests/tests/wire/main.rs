//! The runtime on the wire: properties, faults, and what no suite of botocore has.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod aws_json;
mod constraints;
mod deviations;
mod endpoints;
mod faults;
mod hosts;
mod maps_and_status;
mod not_sent;
mod payloads;
mod properties;
mod reading;
mod support;
mod timestamps;
mod unions;
