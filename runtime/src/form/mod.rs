//! The parameters of a form, `Name=value&…`, as awsQuery sends them.

mod parameters;
mod writer;

pub(crate) use parameters::Parameters;
