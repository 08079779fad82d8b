//! Types for values on the wire that std has no type for, and values as text.

mod base64;
mod basic_time;
mod big_number;
mod blob;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod conversions;
mod document;
mod document_debug;
mod document_eq;
mod document_from;
mod document_serde;
mod document_text;
mod newtype;
mod number;
mod point_in_time;
mod text;
mod timestamp;
mod timestamp_text;

pub use aws_operation_words::TimestampFormat;
pub use big_number::{BigDecimal, BigInteger, ParseBigNumberError};
pub use blob::Blob;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub use conversions::TimestampRangeError;
pub use document::Document;
pub use document_from::DocumentRangeError;
pub use newtype::Newtype;
pub use number::Number;
pub use text::HttpText;
pub use timestamp::{ParseTimestampError, Timestamp};

pub(crate) use base64::{base64, of_base64};
pub(crate) use basic_time::BasicTime;
pub(crate) use point_in_time::PointInTime;
