//! What `from_env` finds: the program `from_env` is run in environments and homes of their own, beside
//! servers on loopback that stand for those of AWS.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod as_botocore;
mod assume_role;
mod bearer;
mod container;
mod deviations;
mod hostile;
mod instance;
mod lambda;
mod process;
mod proxies;
mod refresh;
mod region_set;
mod roles;
mod secrets;
mod sso;
mod support;
mod trust;
mod without_client;
