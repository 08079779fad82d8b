//! JSON documents as AWS writes them: a serde format on serde_json's writer and reader.
//!
//! serde_json alone would write bytes as lists of numbers and NaN as null, and refuse `"NaN"`,
//! `5.7` for an integer, and a null in a list.

mod announced;
mod body;
mod compound;
mod error;
mod map_key;
mod number;
mod present;
mod probe;
mod probe_items;
mod read;
mod sequence;
mod write;

pub use body::JsonBody;

pub(crate) use error::{error_document, rest_error_head, rpc_error_head};
pub(crate) use number::number;
pub(crate) use read::{LENIENT_BASE64, pass_over, read, read_structure};
