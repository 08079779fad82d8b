//! The facts about an operation.

use super::{ChecksumSpec, ErrorShape, ServiceSpec};
use crate::auth::Auth;
use crate::shape::{Member, Root};
use crate::sign::Algorithm;
use crate::stream::Compressor;

/// An operation as data: what pages, waiters, routers and spans read of it.
#[derive(Debug)]
pub struct OperationSpec {
    pub(crate) name: &'static str,
    pub(crate) route: Route,
    /// Whether the label that its service may have in the host stays in the path.
    pub(crate) path_style: bool,
    pub(crate) members: &'static [Member],
    pub(crate) bindings: &'static [Binding],
    /// Whether it has an input, if only one without members.
    pub(crate) has_input: bool,
    pub(crate) service: &'static ServiceSpec,
    pub(crate) errors: &'static [ErrorShape],
    /// The element of its document in XML, if it is not the usual one.
    pub(crate) root: Option<&'static Root>,
    pub(crate) auth: Auth,
    /// What a signature is made by, if there is one.
    pub(crate) algorithm: Algorithm,
    pub(crate) checksum: Option<&'static ChecksumSpec>,
    /// What compresses its requests.
    pub(crate) compressor: Option<&'static Compressor>,
    /// Whether its calls have one attempt, unless they say so themselves.
    pub(crate) retries_off: bool,
}

/// How an operation is told from the others of its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// By method and path.
    Rest {
        /// The HTTP method.
        method: &'static str,
        /// The path with its labels, `/things/{id}/{rest+}`, and its constant query, if it has one.
        path: &'static str,
    },
    /// By its name.
    Rpc,
}

/// Where a member goes in the request or the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// Into the path.
    Label,
    /// Into the query, under that name.
    Query(&'static str),
    /// Every entry of a map into the query.
    QueryParams,
    /// Into the header of that name, in lower case.
    Header(&'static str),
    /// Every entry of a map into a header whose name begins so, in lower case.
    PrefixHeaders(&'static str),
    /// It is the response's status.
    Status,
    /// It is the whole body.
    Payload,
    /// Into the document that is the body.
    Body,
}

impl OperationSpec {
    /// An operation without an input.
    pub const fn without_input(mut self) -> Self {
        self.has_input = false;
        self
    }

    /// An operation with every label in its path.
    pub const fn path_style(mut self) -> Self {
        self.path_style = true;
        self
    }

    /// An operation that says whose it is otherwise than its service's others.
    pub const fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// An operation that is signed, by that, whatever its service's others are.
    pub const fn signed_by(mut self, algorithm: Algorithm) -> Self {
        self.auth = Auth::Signed;
        self.algorithm = algorithm;
        self
    }

    /// An operation whose document is that element in XML.
    pub const fn root(mut self, root: &'static Root) -> Self {
        self.root = Some(root);
        self
    }

    /// An operation with checksums of its request or response.
    pub const fn checksum(mut self, checksum: &'static ChecksumSpec) -> Self {
        self.checksum = Some(checksum);
        self
    }

    /// An operation whose requests are compressed.
    pub const fn compressed_by(mut self, compressor: &'static Compressor) -> Self {
        self.compressor = Some(compressor);
        self
    }

    /// An operation that a second execution would hurt.
    pub const fn retries_off(mut self) -> Self {
        self.retries_off = true;
        self
    }

    /// The operation's name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// How it is told from the others of its service.
    pub const fn route(&self) -> Route {
        self.route
    }

    /// Its members, and where each goes in the request.
    pub fn members(&self) -> impl Iterator<Item = (&'static Member, Binding)> {
        self.members.iter().zip(self.bindings.iter().copied())
    }

    /// The errors that its service models for it.
    pub const fn errors(&self) -> &'static [ErrorShape] {
        self.errors
    }

    /// The labels of its path, in their order, and whether each is greedy.
    pub fn labels(&self) -> impl Iterator<Item = (&'static str, bool)> {
        let path = match self.route {
            Route::Rest { path, .. } => path,
            Route::Rpc => "",
        };
        let labels = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        labels.map(|label| match label.strip_suffix('+') {
            Some(name) => (name, true),
            None => (label, false),
        })
    }

    /// Whether a body document is sent, even if it has no members.
    pub(crate) fn has_document(&self) -> bool {
        self.route == Route::Rpc || self.bindings.contains(&Binding::Body)
    }
}
