//! The runtime on the wire: properties, faults, and what no suite of botocore has.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod adaptive;
mod answer_limit;
mod any_bytes;
mod aws_json;
mod clock_skew;
mod constraints;
mod deviations;
mod dropped_calls;
mod endpoints;
mod exactly_once;
mod fault_table;
mod faults;
mod hosts;
mod interceptors;
mod load;
mod logs;
mod maps_and_status;
mod not_sent;
mod payloads;
mod presigned;
mod properties;
mod reading;
mod retry_classifier;
mod retry_quota;
mod retry_rules;
mod retry_soak;
mod signatures;
mod sigv4a;
mod streams;
mod support;
mod text;
mod timeouts;
mod timestamps;
mod unions;
mod user_agent;
