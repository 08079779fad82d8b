//! An operation whose answer has a member of every kind, and two whose services know them by name.

use std::collections::HashMap;

use aws_operation::{
    AwsJson1_0, Blob, Document, RpcV2Cbor, Timestamp, UnknownMember, aws_error, aws_operation,
    aws_output, aws_service, aws_shape,
};

use crate::wide::Wide;

/// A service of restJson1.
#[aws_service(id = "anything", error = AnythingError)]
pub struct Rest;

/// A service of awsJson.
#[aws_service(id = "anything", protocol = AwsJson1_0, target_prefix = "Anything", error = AnythingError)]
pub struct Rpc;

/// A service that speaks CBOR.
#[aws_service(id = "anything", protocol = RpcV2Cbor, target_prefix = "Anything", error = AnythingError)]
pub struct InCbor;

/// Gets anything.
#[aws_operation(method = "GET", path = "/anything", service = Rest, output = Anything, auth = none)]
pub struct GetAnything;

/// The same by awsJson.
#[aws_operation(service = Rpc, output = Node, auth = none)]
pub struct DescribeAnything;

/// The same in CBOR.
#[aws_operation(service = InCbor, output = Node, auth = none)]
pub struct FetchAnything;

/// The members, in the body and in headers.
#[aws_output]
#[derive(Debug)]
pub struct Anything {
    /// The body, but for these.
    pub text: Option<String>,
    /// A node of a tree.
    pub node: Option<Node>,
    /// What nests in many ways.
    pub wide: Option<Wide>,
    /// What the service may leave open.
    pub document: Option<Document>,
    /// A value of another crate.
    pub value: Option<serde_json::Value>,
    /// Keys of another type than text.
    pub by_number: HashMap<i64, Option<Node>>,
    /// A header.
    #[aws(header = "X-Text")]
    pub header_text: Option<String>,
    /// A list of texts in a header.
    #[aws(header = "X-Texts")]
    pub texts: Option<Vec<String>>,
    /// Of numbers.
    #[aws(header = "X-Numbers")]
    pub numbers: Option<Vec<f64>>,
    /// Of times, which have commas of their own.
    #[aws(header = "X-Times")]
    pub times: Option<Vec<Timestamp>>,
    /// Of times without.
    #[aws(header = "X-Epochs", timestamp = "epoch-seconds")]
    pub epochs: Option<Vec<Timestamp>>,
    /// Of values of an enum.
    #[aws(header = "X-States")]
    pub states: Option<Vec<State>>,
    /// A document in base64.
    #[aws(header = "X-Json", json_value)]
    pub json: Option<Document>,
    /// A map of headers.
    #[aws(prefix_headers = "x-meta-")]
    pub meta: HashMap<String, String>,
    /// The status.
    #[aws(status)]
    pub status: u16,
}

/// A node of a tree.
#[aws_shape]
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Numbers of every kind.
    pub byte: Option<i8>,
    /// Numbers of every kind.
    pub long: Option<i64>,
    /// Numbers of every kind.
    pub float: Option<f32>,
    /// Numbers of every kind.
    pub double: Option<f64>,
    /// A flag.
    pub flag: Option<bool>,
    /// Bytes.
    pub blob: Option<Blob>,
    /// A time.
    pub time: Option<Timestamp>,
    /// A time in its own format.
    #[aws(timestamp = "http-date")]
    pub date: Option<Timestamp>,
    /// An enum.
    pub state: Option<State>,
    /// A union.
    pub choice: Option<Box<Choice>>,
    /// A dense list of nodes.
    pub children: Option<Vec<Node>>,
    /// A sparse map.
    pub sparse: Option<HashMap<String, Option<String>>>,
}

/// An enum.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// A value.
    Ready,
    /// Another.
    InProgress,
    /// One that came later.
    Unknown(String),
}

/// A union.
#[aws_shape]
#[derive(Clone, Debug)]
pub enum Choice {
    /// Text.
    Text(String),
    /// A node.
    Node(Box<Node>),
    /// Bytes.
    Blob(Blob),
    /// One that came later.
    Unknown(UnknownMember),
}

/// What is not there.
#[aws_shape]
#[derive(Clone, Debug)]
pub struct Missing {
    /// Why.
    pub message: Option<String>,
    /// What was asked for.
    pub node: Option<Box<Node>>,
    /// What nests in many ways.
    pub wide: Option<Box<Wide>>,
    /// How long it is good to wait.
    pub after: Option<f64>,
}

/// The errors of both services.
#[aws_error]
#[derive(Debug)]
pub enum AnythingError {
    /// One with members.
    #[aws(status = 404)]
    NotFound(Missing),
    /// One without.
    #[aws(status = 429, retryable(throttling))]
    Throttled,
}
