//! XML documents as AWS writes them.
//!
//! A document is read as it comes, without a tree of it, and written as one text.

mod codec;
mod cursor;
mod error_element;
mod escape;
mod members;
mod reader;
mod request_id;
mod root;
mod writer;

pub(crate) use codec::{Xml, read_result};
pub(crate) use error_element::ErrorElement;
pub(crate) use reader::XmlReader;
pub(crate) use request_id::request_id;
pub(crate) use root::{with_namespace, with_root};
