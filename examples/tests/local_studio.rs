//! The local studio, called over a raw connection with a signer of the tests'
//! own: what it accepts, what it refuses, and what it does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "local_studio/client_tokens.rs"]
mod client_tokens;
#[path = "local_studio/faults.rs"]
mod faults;
#[path = "local_studio/http_client.rs"]
mod http_client;
#[path = "local_studio/modeled_errors.rs"]
mod modeled_errors;
#[path = "local_studio/operations.rs"]
mod operations;
#[path = "local_studio/signature.rs"]
mod signature;
#[path = "local_studio/signer.rs"]
mod signer;
