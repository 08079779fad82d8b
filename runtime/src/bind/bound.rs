//! The results of binding an operation's members.

use std::borrow::Cow;

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
    /// The label that may be in the host instead of the path.
    pub(crate) virtual_host: Option<VirtualHost>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: ReplayableBody,
    /// Whether the body is declared as a stream, wherever its bytes are.
    pub(crate) has_stream: bool,
    pub(crate) token: Option<String>,
    /// What the member says that names the checksum's algorithm, unless it is a header.
    pub(crate) checksum_algorithm: Option<String>,
    /// The same over all attempts of a call.
    pub(crate) invocation_id: String,
}

/// A label that is the first segment of the path, and may be in the host instead.
#[derive(Debug)]
pub(crate) struct VirtualHost {
    pub(crate) name: String,
    /// Where the path goes on behind it.
    end: usize,
}

impl VirtualHost {
    /// One that `target` ends with so far.
    pub(super) fn at_end_of(target: &str, name: &str) -> Self {
        Self { name: name.to_owned(), end: target.len() }
    }

    /// Whether it names an access point.
    pub(crate) fn is_arn(&self) -> bool {
        self.name.starts_with("arn:")
    }

    /// The target without it.
    pub(crate) fn cut_from<'t>(&self, target: &'t str) -> Cow<'t, str> {
        match target.get(self.end..).unwrap_or_default() {
            rest if rest.starts_with('/') => rest.into(),
            rest => format!("/{rest}").into(),
        }
    }
}

/// An operation whose members cannot all be sent.
#[derive(Debug, Clone)]
pub(crate) struct RefusedRequest {
    pub(crate) members: Vec<InvalidMember>,
    pub(crate) token: Option<String>,
}
