//! The request while it is bound.

use std::borrow::Cow;
use std::sync::Arc;

use aws_operation_words::SetBy;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::bound::{BoundRequest, RefusedRequest};
use crate::shape::{Checks, Codec, InvalidMember, Member, WriteMembers, WriteValue};
use crate::spec::{Binding, Envelope, OperationSpec, Route};
use crate::stream::{ByteStream, ReplayableBody};
use crate::token::TokenSource;
use crate::unreserved::{UNRESERVED, UNRESERVED_AND_SLASH};
use crate::value::{HttpText, TimestampFormat};

/// What most paths and queries have room in.
const USUAL_TARGET: usize = 128;
/// More than any server takes, and less than a map of headers can hold.
const MOST_HEADERS: usize = 10_000;
/// A name or value of a written query, with its escapes.
const WRITTEN: &AsciiSet = &UNRESERVED.remove(b'%');
/// What an index that no declaration has stands for.
static NO_MEMBER: Member = Member::new("");

/// Takes an operation's members, each by the binding it was declared with.
#[derive(Debug)]
pub struct RequestBinder {
    spec: &'static OperationSpec,
    /// What stands before the endpoint's host, so far.
    host_prefix: String,
    /// The path and query so far.
    target: String,
    /// What of the path template is still to come.
    template: &'static str,
    has_query: bool,
    headers: HeaderMap,
    /// The body, if it is not a document, and its media type.
    payload: Option<(ByteStream, &'static str)>,
    document: Option<Vec<u8>>,
    token: Option<String>,
    invalid: Vec<InvalidMember>,
    tokens: Arc<dyn TokenSource>,
    checks_constraints: bool,
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
            template,
            has_query: false,
            headers: HeaderMap::new(),
            payload: None,
            document: None,
            token: None,
            invalid: Vec::new(),
            tokens,
            checks_constraints,
        }
    }

    /// The member of that index.
    pub(crate) fn member(&self, index: usize) -> &'static Member {
        self.spec.members.get(index).unwrap_or(&NO_MEMBER)
    }

    fn binding(&self, index: usize) -> Option<&'static Binding> {
        self.spec.bindings.get(index)
    }

    /// The query parameter or header that the member of that index is bound to.
    pub(crate) fn name_of(&self, index: usize) -> &'static str {
        match self.binding(index) {
            Some(Binding::Query(name) | Binding::Header(name) | Binding::PrefixHeaders(name)) => {
                name
            }
            _ => "",
        }
    }

    /// Text of the host prefix.
    pub fn host(&mut self, text: &str) {
        self.host_prefix.push_str(text);
    }

    /// The text of the value of a member, whose timestamps have the format `usual` at its place
    /// unless the declaration says otherwise.
    pub(crate) fn text<'v, T: HttpText>(
        &mut self,
        member: usize,
        value: &'v T,
        usual: TimestampFormat,
    ) -> Cow<'v, str> {
        let member = self.member(member);
        value.text(member.facts().timestamp_format().unwrap_or(usual)).unwrap_or_else(|| {
            self.refuse(member.name(), "is not in the years 0000 to 9999");
            Cow::default()
        })
    }

    /// The value of the label that is next in the path. Refused if it would name another resource:
    /// the URL library under the HTTP client collapses `.` and `..`, encoded or not, and drops an
    /// empty segment.
    pub(crate) fn label(&mut self, value: &str, greedy: bool) {
        let (constant, rest) = self.template.split_once('{').unwrap_or((self.template, ""));
        let (name, rest) = rest.split_once('}').unwrap_or((rest, ""));
        let name = name.strip_suffix('+').unwrap_or(name);
        self.target.push_str(constant);
        self.template = rest;
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

    /// What comes of the path after its last label, and the query parts that it sets itself. What a
    /// URL may hold as it is, a server encodes before it compares signatures.
    fn end_path(&mut self) {
        let template = std::mem::take(&mut self.template);
        let (path, query) = template.split_once('?').unwrap_or((template, ""));
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

    /// The header of a member, in place of one by that name.
    pub(crate) fn header(&mut self, member: usize, value: &str) {
        self.named_header(self.name_of(member), member, value);
    }

    /// Refused if it would not arrive as it was given.
    fn named_header(&mut self, name: &str, member: usize, value: &str) {
        let member = self.member(member).name();
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

    /// As [`RequestBinder::header`], under a name that ends with `key`, which the caller made: not one
    /// that the client sets, and not one again, in whatever case. Maps are bound before the members
    /// that win over them.
    pub(crate) fn header_of_map(&mut self, key: &str, member: usize, value: &str) {
        let name = format!("{}{key}", self.name_of(member));
        let refused = if SetBy::of(&name).is_some() {
            format!("would set the header `{name}`, which the client sets")
        } else if self.headers.contains_key(&name) {
            format!("would set the header `{name}` twice: names ignore case")
        } else {
            return self.named_header(&name, member, value);
        };
        self.refuse(self.member(member).name(), refused);
    }

    /// Holds the value of a member to its constraints.
    pub fn check<T: WriteValue + ?Sized>(&mut self, member: usize, value: &T) {
        if self.checks_constraints {
            let checks = Checks { constraints: true, refusal: None };
            self.invalid.extend(checks.of_member(self.member(member), value));
        }
    }

    fn checks_of_document<C: Codec>(&self) -> Checks {
        Checks { constraints: self.checks_constraints, refusal: Some(C::refusal) }
    }

    /// The members of the body, in its document.
    pub(crate) fn body_of_members<C: Codec, M: WriteMembers>(&mut self, members: &M) {
        let invalid = self.checks_of_document::<C>().of_members(self.spec.members, members);
        self.invalid.extend(invalid);
        self.document = Some(C::write_members(self.spec.members, members));
    }

    /// The body of a structure that is not there.
    pub(crate) fn body_without_members<C: Codec>(&mut self) {
        self.document = Some(C::no_members());
    }

    /// The value of a member that is the whole body, as a document.
    pub(crate) fn body_of<C: Codec, T: WriteValue + ?Sized>(&mut self, member: usize, value: &T) {
        self.document = Some(self.document_of::<C, T>(member, value));
    }

    /// The value of a member as a document of its own.
    pub(crate) fn document_of<C: Codec, T: WriteValue + ?Sized>(
        &mut self,
        member: usize,
        value: &T,
    ) -> Vec<u8> {
        let member = self.member(member);
        self.invalid.extend(self.checks_of_document::<C>().of_member(member, value));
        C::write(member, value)
    }

    /// The body, as it is.
    pub(crate) fn payload(&mut self, bytes: impl Into<ByteStream>, media_type: &'static str) {
        self.payload = Some((bytes.into(), media_type));
    }

    /// Notes the token of this call.
    pub(crate) fn token(&mut self, token: &str) {
        self.token = Some(token.to_owned());
    }

    pub(crate) fn new_token(&self) -> String {
        self.tokens.idempotency_token()
    }

    /// Notes that `member` cannot be sent, and why.
    pub(crate) fn refuse(&mut self, member: &str, problem: impl Into<String>) {
        self.invalid.push(InvalidMember::new(member, problem));
    }

    /// A member that is the header `Content-Length` has to be right: the connection goes by it. Of a
    /// stream that does not know its length, it is the length.
    fn check_content_length(&mut self, headers: &HeaderMap, body: &mut Option<ByteStream>) {
        let Some(given) = headers.get(CONTENT_LENGTH) else { return };
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
    pub(crate) fn finish(mut self) -> Result<BoundRequest, RefusedRequest> {
        self.end_path();
        let (spec, protocol) = (self.spec, self.spec.service.protocol);
        let method = match spec.route {
            Route::Rest { method, .. } => method,
            Route::Rpc => "POST",
        };
        let (target, headers) =
            (std::mem::take(&mut self.target), std::mem::take(&mut self.headers));
        let document = self.document.take();
        let mut envelope = Envelope { method, target, headers, document };
        (protocol.envelope)(spec, &mut envelope);
        let Envelope { method, target, mut headers, document } = envelope;
        let document = document.map(|document| (document.into(), protocol.content_type));
        let (mut body, content_type) = self.payload.take().or(document).unzip();
        self.check_content_length(&headers, &mut body);
        if !self.invalid.is_empty() {
            return Err(RefusedRequest { members: self.invalid, token: self.token });
        }
        // A member that is this header wins.
        if let Some(content_type) = content_type {
            headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
        }
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
            headers,
            body: ReplayableBody::of(body.unwrap_or_default()),
            token: self.token,
            invocation_id: self.tokens.invocation_id(),
        })
    }
}
