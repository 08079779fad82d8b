//! JSON documents as AWS writes them.
//!
//! What reads is as lenient as botocore's parser: numbers may come as strings, an integer with a
//! fraction, and a null in a list or map whose items cannot be null is dropped.

mod codec;
mod cursor;
mod number;
mod object;
mod reader;
mod serde;
mod string;
mod tree;
mod writer;

pub use self::serde::{deserialize, serialize};
pub(crate) use codec::Json;
pub(crate) use tree::members;
