//! What the tests share.

pub mod block_on;
pub mod hostile;
pub mod percent;
pub mod raw_server;
pub mod received;
pub mod signature;
pub mod things;
