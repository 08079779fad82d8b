//! The importer, from a model to declarations, and its command line.
#![allow(clippy::unwrap_used)]

mod authentication;
mod bindings;
mod botocore;
mod check;
mod checksums;
mod cli;
mod compression;
mod declarations;
mod derives;
mod events;
mod expressions;
mod locate;
mod names;
mod others;
mod pages;
mod rest_xml;
mod rpc_v2;
mod signing;
mod streams;
mod support;
mod traits;
mod variants;
mod waiter_expressions;
mod waiters;
