//! Takes a client's settings and credentials from the environment and the shared files. It needs the
//! feature `env`.
//!
//! This module is above the client, because sources of credentials use one to call services.

mod builder;
mod config;
mod credentials;
mod sources;

pub use config::sections;
