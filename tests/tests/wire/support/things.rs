//! Operations of a service that is not: one for each place a string can be bound to.

use std::collections::BTreeMap;

use aws_operation::aws_operation;
use serde_json::Value;

/// A label as the path's last segment.
#[aws_operation(method = "GET", path = "/things/{name}", output = ())]
pub struct LabelAtTheEnd {
    /// The label.
    pub name: String,
}

/// A label between constant segments.
#[aws_operation(method = "GET", path = "/things/{name}/parts", output = ())]
pub struct LabelInTheMiddle {
    /// The label.
    pub name: String,
}

/// A path of labels alone.
#[aws_operation(method = "GET", path = "/{first}/{second}", output = ())]
pub struct LabelsOnly {
    /// The first label.
    pub first: String,
    /// The second label.
    pub second: String,
}

/// A greedy label as the path's end.
#[aws_operation(method = "GET", path = "/objects/{key+}", output = ())]
pub struct GreedyAtTheEnd {
    /// The label.
    pub key: String,
}

/// A greedy label before a constant segment.
#[aws_operation(method = "GET", path = "/objects/{key+}/tags", output = ())]
pub struct GreedyInTheMiddle {
    /// The label.
    pub key: String,
}

/// Members in the query, after a constant part of it.
#[aws_operation(method = "GET", path = "/things?list-type=2", output = ())]
pub struct InTheQuery {
    /// One value.
    #[aws(query)]
    pub text: String,
    /// Several.
    #[aws(query = "tag")]
    pub tags: Vec<String>,
}

/// A member in a header.
#[aws_operation(method = "GET", path = "/things", output = ())]
pub struct InAHeader {
    /// The value.
    #[aws(header = "X-Thing")]
    pub thing: String,
}

/// Members in the body.
#[aws_operation(method = "POST", path = "/things", output = ())]
pub struct InTheBody {
    /// A string.
    pub text: String,
    /// A map.
    pub map: BTreeMap<String, String>,
    /// A list.
    pub list: Vec<String>,
    /// Any value.
    pub value: Value,
}

/// The least that declares an operation.
#[aws_operation(method = "GET", path = "/things/{id}")]
pub struct GetThing {
    /// The label.
    pub id: String,
}

/// An operation with an idempotency token.
#[aws_operation(method = "POST", path = "/things")]
#[derive(Clone, Default)]
pub struct MakeThing {
    /// A member of the body.
    pub name: Option<String>,
    /// Makes the call idempotent.
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    pub client_token: Option<String>,
}
