//! Servers that are not ours, of Python packages: installed once, started for a run, ended after it.

mod python;
mod server;

pub use python::Python;
pub use server::Server;
