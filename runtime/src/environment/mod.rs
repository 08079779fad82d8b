//! A client as the environment and the shared files describe it: its settings, and where its credentials
//! come from. With the feature `env`.
//!
//! It stands above the client: sources ask services by one.

mod builder;
mod config;
mod sources;

pub use config::sections;
