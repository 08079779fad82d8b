//! Nimble Studio, declared again, and a local one to try it on.

pub mod local_studio;
pub mod nimble;
pub mod show;
