//! Event streams: responses that come as one event after the other, as Bedrock, Kinesis and Amazon S3 Select send them.

mod frame;
mod payload;
mod reader;
mod stream;

pub use payload::EventsOutput;
pub use stream::EventStream;

#[cfg(feature = "blocking")]
pub(crate) use stream::Event;
