//! A bound request, sent until it succeeds or has failed for good: one function for every operation.
//!
//! Each attempt is signed anew with the clock of that attempt; the token and the invocation id stay.
//! Nothing here knows an operation's types, so it is compiled once, in this crate.

mod attempt;
mod classify;
mod destination;
mod end;
mod run;
mod settings;
mod skew;
mod tell;
mod trace;
mod user_agent;

pub(crate) use attempt::{Attempt, Outgoing};
pub(crate) use destination::Destinations;
pub(crate) use run::{Completed, run};
pub(crate) use settings::{CallLimits, RetrySettings, Settings};
pub(crate) use skew::Skews;
pub(crate) use user_agent::user_agent;
