//! The request while it is bound, and after.

use std::borrow::Cow;
use std::sync::Arc;

use aws_operation_words::SetBy;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::HttpText;
use super::body::WrittenBody;
use crate::error::{Cause, Failure, InvalidMember};
use crate::operation::OperationSpec;
use crate::seam::TokenSource;
use crate::stream::{ByteStream, ReplayableBody};
use crate::unreserved::{UNRESERVED, UNRESERVED_AND_SLASH};
use crate::value::TimestampFormat;

/// What most paths and queries have room in.
const USUAL_TARGET: usize = 128;
/// More than any server takes, and less than a map of headers can hold.
const MOST_HEADERS: usize = 10_000;
/// A name or value of a written query, with its escapes.
const WRITTEN: &AsciiSet = &UNRESERVED.remove(b'%');
const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

/// Takes an operation's members, each by the binding it was declared with.
#[derive(Debug)]
pub struct RequestBinder {
    /// What stands before the endpoint's host, so far.
    host_prefix: String,
    /// The path and query so far.
    target: String,
    has_query: bool,
    headers: HeaderMap,
    /// The body, where it is no document, and its media type.
    payload: Option<(ByteStream, &'static str)>,
    token: Option<String>,
    invalid: Vec<InvalidMember>,
    tokens: Arc<dyn TokenSource>,
    checks_constraints: bool,
    /// How timestamps are written, where it is not the place that says it.
    timestamps: Option<TimestampFormat>,
}

impl RequestBinder {
    pub(crate) fn new(tokens: Arc<dyn TokenSource>, checks_constraints: bool) -> Self {
        Self {
            host_prefix: String::new(),
            target: String::with_capacity(USUAL_TARGET),
            has_query: false,
            headers: HeaderMap::new(),
            payload: None,
            token: None,
            invalid: Vec::new(),
            tokens,
            checks_constraints,
            timestamps: None,
        }
    }

    /// Text of the host prefix.
    pub fn host(&mut self, text: &str) {
        self.host_prefix.push_str(text);
    }

    /// Constant text of the path.
    pub fn path(&mut self, text: &'static str) {
        self.target.push_str(text);
    }

    /// The query parts that the path itself sets. What a URL may hold as it is, a server encodes
    /// before it compares signatures.
    pub fn constant_query(&mut self, query: &'static str) {
        for parameter in query.split('&') {
            self.start_query();
            // A value holds every further `=`.
            for (index, part) in parameter.splitn(2, '=').enumerate() {
                self.target.push_str(if index > 0 { "=" } else { "" });
                self.target.extend(utf8_percent_encode(part, WRITTEN));
            }
        }
    }

    /// How the timestamps of what is bound next are written; `None` is as their place says.
    pub fn timestamps(&mut self, format: Option<TimestampFormat>) {
        self.timestamps = format;
    }

    /// The text of a value, whose timestamps have the format `usual` at its place.
    pub(crate) fn text<'v, T: HttpText>(
        &self,
        value: &'v T,
        usual: TimestampFormat,
    ) -> Cow<'v, str> {
        value.text(self.timestamps.unwrap_or(usual))
    }

    /// A label's value. Refused where it would name another resource: the URL library under the
    /// HTTP client collapses `.` and `..`, encoded or not, and an empty segment is none.
    pub(crate) fn label(&mut self, name: &'static str, value: &str, greedy: bool) {
        let mut segments = value.split('/').filter(|_| greedy).chain([value]);
        if value.is_empty() {
            self.refuse(name, "is empty, and would address another resource");
        } else if let Some(dots) = segments.find(|segment| matches!(*segment, "." | "..")) {
            self.refuse(
                name,
                format!("is or holds `{dots}`, which would address another resource"),
            );
        }
        let kept = if greedy { UNRESERVED_AND_SLASH } else { UNRESERVED };
        self.target.extend(utf8_percent_encode(value, kept));
    }

    /// One `name=value` of the query.
    pub(crate) fn query(&mut self, name: &str, value: &str) {
        if value.contains(['\r', '\n', '\0']) {
            self.refuse(name, "holds a line break or NUL, which a query must not");
        }
        self.start_query();
        self.target.extend(utf8_percent_encode(name, UNRESERVED));
        self.target.push('=');
        self.target.extend(utf8_percent_encode(value, UNRESERVED));
    }

    fn start_query(&mut self) {
        self.target.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
    }

    /// A header, of the member `member`, in place of one by that name. Refused where it would not arrive as it was given.
    pub(crate) fn header(&mut self, name: &str, member: &'static str, value: &str) {
        if value.chars().any(|c| c.is_ascii_control()) {
            // A tab too: HTTP allows it, but signers do not agree on how it is signed.
            self.refuse(member, "holds a control character, which a header must not");
            return;
        }
        if value.starts_with(' ') || value.ends_with(' ') {
            self.refuse(member, "begins or ends with a space, which HTTP takes off a header");
        }
        if self.headers.len() >= MOST_HEADERS {
            let problem = format!("is one header too many, at most {MOST_HEADERS} are sent");
            if self.invalid.last().is_none_or(|last| last.problem() != problem) {
                self.refuse(member, problem);
            }
            return;
        }
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes())) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.refuse(member, format!("cannot be the header `{name}`")),
        }
    }

    /// As [`RequestBinder::header`], under a name that the caller made: not one that the client sets,
    /// and not one again, in whatever case. Maps are bound before the members that win over them.
    pub(crate) fn header_of_map(&mut self, name: &str, member: &'static str, value: &str) {
        if SetBy::of(name).is_some() {
            self.refuse(member, format!("would set the header `{name}`, which the client sets"));
        } else if self.headers.contains_key(name) {
            self.refuse(member, format!("would set the header `{name}` twice: names ignore case"));
        } else {
            self.header(name, member, value);
        }
    }

    /// The body, as it is.
    pub(crate) fn payload(&mut self, bytes: impl Into<ByteStream>, media_type: &'static str) {
        self.payload = Some((bytes.into(), media_type));
    }

    /// A document that goes elsewhere than into the body; what in it cannot be sent is noted.
    pub(crate) fn document(&mut self, written: WrittenBody) -> Vec<u8> {
        self.invalid.extend(written.invalid);
        written.document.unwrap_or_default()
    }

    /// Notes the token of this call.
    pub(crate) fn token(&mut self, token: &str) {
        self.token = Some(token.to_owned());
    }

    pub(crate) fn new_token(&self) -> String {
        self.tokens.idempotency_token()
    }

    pub(crate) fn checks_constraints(&self) -> bool {
        self.checks_constraints
    }

    /// Notes that `member` cannot be sent, and why.
    pub(crate) fn refuse(&mut self, member: &str, problem: impl Into<String>) {
        self.invalid.push(InvalidMember::new(member, problem));
    }

    /// A member that is the header `Content-Length` has to be right: the connection goes by it. Of a
    /// stream that does not know its length, it is the length.
    fn check_content_length(&mut self, body: &mut Option<ByteStream>) {
        let Some(given) = self.headers.get(CONTENT_LENGTH) else { return };
        let said = given.to_str().ok().and_then(|given| given.parse::<u64>().ok());
        let given = said.filter(|said| given.as_bytes() == said.to_string().as_bytes());
        let known = body.as_ref().map_or(Some(0), ByteStream::length);
        match (given, known) {
            (Some(given), None) => *body = body.take().map(|body| body.with_length(given)),
            (Some(given), Some(length)) if given == length => {}
            (_, Some(length)) => {
                let problem = format!("is not the payload's length, {length} bytes");
                self.refuse("Content-Length", problem);
            }
            (None, None) => self.refuse("Content-Length", "is not a length"),
        }
    }

    /// The bound request, or every member that cannot be sent.
    pub(crate) fn finish(
        mut self,
        spec: &'static OperationSpec,
        body: WrittenBody,
    ) -> Result<BoundRequest, RefusedRequest> {
        self.invalid.extend(body.invalid);
        let protocol = spec.service.protocol;
        let document =
            |document| ((protocol.complete)(spec, document).into(), protocol.content_type);
        let (mut body, content_type) = self.payload.take().or(body.document.map(document)).unzip();
        self.check_content_length(&mut body);
        if !self.invalid.is_empty() {
            return Err(RefusedRequest { members: self.invalid, token: self.token });
        }
        // A member that is this header wins.
        if let Some(content_type) = content_type {
            let content_type = HeaderValue::from_static(content_type);
            self.headers.entry(CONTENT_TYPE).or_insert(content_type);
        }
        let service = spec.service;
        // These are checked by the macros; nothing in them cannot be a header.
        if let Some((name, value)) = service.header
            && let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
        {
            self.headers.entry(name).or_insert(value);
        }
        if let Some(prefix) = service.target_prefix
            && let Ok(target) = HeaderValue::try_from(format!("{prefix}.{}", spec.name))
        {
            self.headers.insert(TARGET, target);
        }
        if service.query_compatible {
            self.headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
        }
        Ok(BoundRequest {
            host_prefix: self.host_prefix,
            target: self.target,
            headers: self.headers,
            body: ReplayableBody::of(body.unwrap_or_default()),
            token: self.token,
            invocation_id: self.tokens.invocation_id(),
        })
    }
}

/// What is left of an operation once its members are bound: only this lives through the retries.
#[derive(Debug)]
pub(crate) struct BoundRequest {
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

impl RefusedRequest {
    pub(crate) fn failure(&self, spec: &'static OperationSpec) -> Failure {
        let cause = Cause::Invalid(self.members.clone());
        Failure::of(spec.name, cause, 0, self.token.clone())
    }
}
