//! Sends a bound request until it succeeds or finally fails, with one function for all operations.
//!
//! Each attempt is signed again with its own time. The token and the invocation ID stay the same.
//! Nothing here depends on an operation's types, so it is compiled once, in this crate.

mod address;
mod amend;
mod attempt;
mod checksum;
mod classify;
mod compression;
mod course;
mod destination;
mod end;
mod lambda_trace;
mod presigned;
mod presigned_post;
mod refused_signature;
mod run;
mod settings;
mod signing;
mod skew;
mod tell;
mod trace;
mod user_agent;

pub(crate) use attempt::{Attempt, Outgoing};
pub(crate) use destination::Destinations;
pub(crate) use presigned::SentAs;
pub(crate) use run::{Completed, run};
pub(crate) use settings::{CallLimits, CallSettings, OwnSettings, RetrySettings, Settings};
pub(crate) use skew::Skews;
pub(crate) use trace::output_span;
pub(crate) use user_agent::user_agent;
