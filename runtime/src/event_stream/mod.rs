//! Event streams: responses that come as one event after the other, as Bedrock, Kinesis and Amazon S3 Select send them.

mod frame;
mod reader;
mod stream;

pub use stream::{EventStream, EventsOutput};
