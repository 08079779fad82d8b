//! The results of binding an operation's members.

use http::header::HeaderMap;

use crate::shape::InvalidMember;
use crate::stream::ReplayableBody;

/// What is left of an operation once its members are bound: only this lives through the retries.
#[derive(Debug)]
pub(crate) struct BoundRequest {
    /// The HTTP method.
    pub(crate) method: &'static str,
    /// What stands before the endpoint's host.
    pub(crate) host_prefix: String,
    /// The path and query, encoded as they will be sent.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: ReplayableBody,
    pub(crate) token: Option<String>,
    /// The same over all attempts of a call.
    pub(crate) invocation_id: String,
}

/// An operation whose members cannot all be sent.
#[derive(Debug, Clone)]
pub(crate) struct RefusedRequest {
    pub(crate) members: Vec<InvalidMember>,
    pub(crate) token: Option<String>,
}
