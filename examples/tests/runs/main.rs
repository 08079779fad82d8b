//! The examples, run as a user runs them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod composition;
mod example;
mod main_job;
mod tasks;
