//! XML documents, as far as the responses of awsQuery need them.

mod element;
mod reader;

pub(crate) use element::Element;
pub(crate) use reader::XmlReader;
