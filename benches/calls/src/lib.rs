//! What is measured: calls by a client whose answers are canned, and the parts of one.

mod calls;
mod canned;
pub mod dynamodb;
// The operation that is measured beside the official SDK, too, and its input.
#[path = "../../contestant/src/call.rs"]
#[allow(missing_docs)]
pub mod call;
#[path = "../../contestant/src/nimble.rs"]
#[allow(missing_docs)]
pub mod nimble;
pub mod store;
pub mod studio;
pub mod things;

pub use calls::{CASES, Calls};
pub use canned::Canned;

/// What calls are run in.
///
/// # Errors
/// The system gives no more files.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_time().build()
}
