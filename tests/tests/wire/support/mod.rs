//! What the tests share.

pub mod block_on;
pub mod cases;
pub mod client_of;
pub mod dice;
pub mod eager_clock;
pub mod endless_server;
pub mod fault;
pub mod frame;
pub mod full_queue;
pub mod hostile;
pub mod parts;
pub mod paused_clock;
pub mod percent;
pub mod raw_server;
pub mod received;
pub mod recorder;
pub mod scripted_transport;
pub mod signature;
pub mod signed_things;
pub mod things;
