//! Servers of others, from Python packages: installed once, started for a run, ended after it.

mod python;
mod server;

use libtest_mimic::Trial;

pub use python::Python;
pub use server::Server;

/// moto, and what is installed with it: boto3, and the models that declarations are imported from.
#[allow(dead_code, reason = "not every suite needs it")]
pub const MOTO: &[&str] = &["moto[server]==5.2.5", "botocore==1.44.5"];

/// If this is set, servers are installed and tests run against them.
const VARIABLE: &str = "AWS_OPERATION_SERVERS";

/// Whether servers may be installed and started.
pub fn are_wanted() -> bool {
    std::env::var_os(VARIABLE).is_some_and(|value| !value.is_empty())
}

/// The same tests, ignored and with the reason.
pub fn ignored(trials: Vec<Trial>) -> Vec<Trial> {
    let why = format!("needs a server, which {VARIABLE}=1 installs");
    trials.into_iter().map(|trial| trial.with_kind(&why).with_ignored_flag(true)).collect()
}
