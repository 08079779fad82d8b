//! The value types of the wire that std and serde have no type for.

mod basic_time;
mod blob;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod conversions;
mod document;
mod timestamp;
mod timestamp_text;

pub use aws_operation_words::TimestampFormat;
pub use blob::Blob;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub use conversions::TimestampRangeError;
pub use document::Document;
pub use timestamp::{ParseTimestampError, Timestamp};

pub(crate) use basic_time::BasicTime;
pub(crate) use document::ANNOUNCED as DOCUMENT_ANNOUNCED;
pub(crate) use timestamp::ANNOUNCED as TIMESTAMP_ANNOUNCED;
