//! Nimble Studio, declared again, and a local one to try it on.

pub mod local_studio;
/// The whole of Nimble Studio, which was retired in October 2024 and its client removed from the
/// SDKs, as `cargo aws-operation import --all` writes it from the service's model.
#[allow(missing_docs, reason = "the model says nothing of the values of most enums")]
pub mod nimble;
pub mod show;
