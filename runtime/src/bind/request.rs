//! A request that is being bound.

use std::sync::Arc;

use http::header::{HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::bound::{BoundRequest, RefusedRequest, VirtualHost};
use super::message::MessageBinder;
use crate::shape::{Raw, WriteValue, raw};
use crate::spec::{Binding, Envelope, OperationSpec, Route};
use crate::stream::ReplayableBody;
use crate::token::TokenSource;
use crate::unreserved::{UNRESERVED, UNRESERVED_AND_SLASH, is_unreserved};

/// What most paths and queries have room in.
const USUAL_TARGET: usize = 128;
/// A name or value of a written query, with its escapes.
const WRITTEN: &AsciiSet = &UNRESERVED.remove(b'%');

/// Takes an operation's members, each by the binding it was declared with.
#[derive(Debug)]
pub struct RequestBinder {
    spec: &'static OperationSpec,
    /// What stands before the endpoint's host, so far.
    host_prefix: String,
    /// The path and query so far.
    target: String,
    virtual_host: Option<VirtualHost>,
    /// What of the path template is still to come.
    template: &'static str,
    has_query: bool,
    message: MessageBinder,
    token: Option<String>,
    checksum_algorithm: Option<String>,
    tokens: Arc<dyn TokenSource>,
}

impl RequestBinder {
    pub(crate) fn new(
        spec: &'static OperationSpec,
        tokens: Arc<dyn TokenSource>,
        checks_constraints: bool,
    ) -> Self {
        let template = match spec.route {
            Route::Rest { path, .. } => path,
            Route::Rpc => "",
        };
        Self {
            spec,
            host_prefix: String::new(),
            target: String::with_capacity(USUAL_TARGET),
            virtual_host: None,
            template,
            has_query: false,
            message: MessageBinder::new(
                spec.members,
                spec.bindings,
                checks_constraints,
                "the client",
            ),
            token: None,
            checksum_algorithm: None,
            tokens,
        }
    }

    /// The headers and the body.
    pub fn message(&mut self) -> &mut MessageBinder {
        &mut self.message
    }

    /// Text of the host prefix.
    pub fn host(&mut self, text: &str) {
        self.host_prefix.push_str(text);
    }

    /// The value of the label that is next in the path. Refused if it would name another resource:
    /// the URL library under the HTTP client collapses `.` and `..`, encoded or not, and drops an
    /// empty segment.
    pub(crate) fn label(&mut self, value: &str, greedy: bool) {
        let (constant, rest) = cut(self.template, b'{');
        let (name, rest) = cut(rest, b'}');
        let name = name.strip_suffix('+').unwrap_or(name);
        let is_first = self.target.is_empty();
        self.target.push_str(constant);
        self.template = rest;
        let dots = |segment: &&str| matches!(*segment, "." | "..");
        let dots = if greedy { value.split('/').find(dots) } else { Some(value).filter(dots) };
        if value.is_empty() {
            self.message.refuse(name, "is empty, which would address another resource");
        } else if let Some(dots) = dots {
            self.message.refuse(
                name,
                format!("is or contains `{dots}`, which would address another resource"),
            );
        }
        let kept = if greedy { UNRESERVED_AND_SLASH } else { UNRESERVED };
        match is_unreserved(value) {
            true => self.target.push_str(value),
            false => self.target.extend(utf8_percent_encode(value, kept)),
        }
        let in_host = self.spec.service.virtual_host.filter(|_| !self.spec.path_style);
        if is_first
            && constant == "/"
            && in_host.is_some_and(|label| label.eq_ignore_ascii_case(name))
        {
            self.virtual_host = Some(VirtualHost::at_end_of(&self.target, value));
        }
    }

    /// Writes the path after its last label, and the query parameters in the template. Characters
    /// that a URL may contain unescaped are encoded too, because a server encodes them before it
    /// compares signatures.
    fn end_path(&mut self) {
        let template = std::mem::take(&mut self.template);
        let (path, query) = cut(template, b'?');
        self.target.push_str(path);
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            self.start_query();
            // A value holds every further `=`.
            for (index, part) in parameter.splitn(2, '=').enumerate() {
                self.target.push_str(if index > 0 { "=" } else { "" });
                self.target.extend(utf8_percent_encode(part, WRITTEN));
            }
        }
    }

    /// Whether the path or a member names that query parameter.
    pub(crate) fn names_query(&self, name: &str) -> bool {
        let constant = match self.spec.route {
            Route::Rest { path, .. } => path.split_once('?').map_or("", |(_, query)| query),
            Route::Rpc => "",
        };
        let mut constants = constant.split('&').map(|part| part.split('=').next().unwrap_or(part));
        constants.any(|constant| constant == name)
            || self
                .spec
                .bindings
                .iter()
                .any(|binding| matches!(binding, Binding::Query(named) if *named == name))
    }

    /// One `name=value` of the query.
    pub(crate) fn query(&mut self, name: &str, value: &str) {
        self.end_path();
        if value.contains(['\r', '\n', '\0']) {
            self.message
                .refuse(name, "contains a line break or NUL, which is not allowed in a query");
        }
        self.start_query();
        self.target.extend(utf8_percent_encode(name, UNRESERVED));
        self.target.push('=');
        self.target.extend(utf8_percent_encode(value, UNRESERVED));
    }

    /// How long the target is so far.
    pub fn length(&self) -> usize {
        self.target.len()
    }

    /// The query parameter of that member, unless the target is longer than `before`: then the member has
    /// a value.
    pub fn default_query(&mut self, before: usize, member: usize, value: &str) {
        if self.target.len() == before {
            self.query(self.message.name_of(member), value);
        }
    }

    fn start_query(&mut self) {
        self.target.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
    }

    /// Notes the token of this call.
    pub(crate) fn token(&mut self, token: &str) {
        self.token = Some(token.to_owned());
    }

    /// Notes the value of the member that names the checksum's algorithm.
    pub(crate) fn checksum_algorithm<T: WriteValue>(&mut self, value: &T) {
        self.checksum_algorithm = match raw(value) {
            Raw::Unset => None,
            Raw::Text(name) => Some(name),
            // Not the name of any.
            Raw::Bytes(_) | Raw::Document => Some(String::new()),
        };
    }

    pub(crate) fn new_token(&self) -> String {
        self.tokens.idempotency_token()
    }

    /// The bound request, or every member that cannot be sent.
    pub(crate) fn finish(mut self) -> Result<BoundRequest, RefusedRequest> {
        self.end_path();
        let (spec, protocol) = (self.spec, self.spec.service.protocol);
        let method = match spec.route {
            Route::Rest { method, .. } => method,
            Route::Rpc => "POST",
        };
        let target = std::mem::take(&mut self.target);
        let (headers, document) = self.message.take_parts();
        let mut envelope = Envelope { method, target, headers, document };
        (protocol.envelope)(spec, &mut envelope);
        let Envelope { method, target, headers, document } = envelope;
        let has_stream = self.message.has_stream();
        let (mut headers, body) =
            match self.message.finish(headers, document, protocol.content_type) {
                Ok(finished) => finished,
                Err(members) => return Err(RefusedRequest { members, token: self.token }),
            };
        // It is checked by the macros; nothing in it cannot be a header.
        if let Some((name, value)) = spec.service.header
            && let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
        {
            headers.entry(name).or_insert(value);
        }
        Ok(BoundRequest {
            method,
            host_prefix: self.host_prefix,
            target,
            virtual_host: self.virtual_host,
            headers,
            body: ReplayableBody::of(body),
            has_stream,
            token: self.token,
            checksum_algorithm: self.checksum_algorithm,
            invocation_id: self.tokens.invocation_id(),
        })
    }
}

/// What is before and after the first `at`, an ASCII character, as [`str::split_once`] has it; without one,
/// nothing is after it. In text as short as a path, looking at each byte is quickest.
fn cut(text: &'static str, at: u8) -> (&'static str, &'static str) {
    let index = text.bytes().position(|byte| byte == at);
    let parts = index.and_then(|index| Some((text.get(..index)?, text.get(index + 1..)?)));
    parts.unwrap_or((text, ""))
}
