//! An operation whose response is an XML document with a member of every kind.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_operation::{
    Blob, RestXml, Timestamp, UnknownMember, aws_error, aws_operation, aws_output, aws_service,
    aws_shape,
};

use crate::anything::State;

/// A service of restXml.
#[aws_service(id = "anything", protocol = RestXml, error = XmlError)]
pub struct Xml;

/// Gets anything.
#[aws_operation(method = "GET", path = "/anything", service = Xml, output = AnythingInXml, auth = none)]
pub struct GetXml;

/// The members, in every layout.
#[aws_output]
#[derive(Debug)]
pub struct AnythingInXml {
    /// A text.
    pub text: Option<String>,
    /// An attribute.
    #[aws(xml_attribute)]
    pub version: Option<i64>,
    /// An element in itself.
    pub element: Option<Element>,
    /// Items by themselves.
    #[aws(flattened)]
    pub elements: Vec<Element>,
    /// Entries by themselves.
    #[aws(flattened, key_name = "name")]
    pub by_number: HashMap<i64, Option<bool>>,
    /// Items of text.
    #[aws(flattened, text)]
    pub ports: BTreeSet<u16>,
}

/// An element.
#[aws_shape]
#[derive(Clone, Debug)]
pub struct Element {
    /// An attribute with a prefix.
    #[aws(name = "xsi:type", xml_attribute)]
    pub kind: Option<State>,
    /// A number.
    pub long: Option<i64>,
    /// A number.
    pub double: Option<f64>,
    /// A number.
    pub float: Option<f32>,
    /// Bytes.
    pub blob: Option<Blob>,
    /// A time.
    pub time: Option<Timestamp>,
    /// A union.
    pub choice: Option<Box<ChoiceInXml>>,
    /// Items in an element.
    #[aws(member_name = "item")]
    pub children: Option<Vec<Element>>,
    /// Items in items.
    pub rows: Vec<Vec<String>>,
    /// Entries in an element.
    pub map: BTreeMap<String, Element>,
}

/// A union.
#[aws_shape]
#[derive(Clone, Debug)]
pub enum ChoiceInXml {
    /// Text.
    Text(String),
    /// An element.
    Element(Box<Element>),
    /// One that came later.
    Unknown(UnknownMember),
}

/// What is not there.
#[aws_shape]
#[derive(Clone, Debug)]
pub struct Gone {
    /// What was asked for.
    pub element: Option<Box<Element>>,
}

/// The errors of the service.
#[aws_error]
#[derive(Debug)]
pub enum XmlError {
    /// One with members.
    #[aws(status = 404)]
    NotFound(Gone),
    /// One without.
    #[aws(status = 429, retryable(throttling))]
    Throttled,
}
