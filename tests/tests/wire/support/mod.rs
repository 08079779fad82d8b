//! What the tests share.

pub mod block_on;
pub mod canned_transport;
pub mod deviation;
pub mod fixed_clock;
pub mod fixed_tokens;
pub mod fixture;
pub mod hostile;
pub mod nimble_json;
pub mod percent;
pub mod raw_server;
pub mod received;
pub mod setup;
pub mod signature;
pub mod things;
pub mod update;
pub mod wire_request;
