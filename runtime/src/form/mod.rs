//! The parameters of a form, `Name=value&…`, as awsQuery and ec2Query send them.

mod codec;
mod parameters;
mod writer;

pub use codec::{AwsForm, Ec2Form};
pub(crate) use parameters::{Dialect, Parameters};
