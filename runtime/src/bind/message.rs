//! What binding the members of a request and of a response has in common: headers and a body.

use std::borrow::Cow;

use aws_operation_words::SetBy;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::utf8_percent_encode;

use crate::shape::{Checks, Codec, InvalidMember, Member, WriteMembers, WriteValue};
use crate::spec::Binding;
use crate::stream::ByteStream;
use crate::unreserved::UNRESERVED_AND_SLASH;
use crate::value::{HttpText, TimestampFormat};

/// More than any server takes, and less than a map of headers can hold.
const MOST_HEADERS: usize = 10_000;
/// What an index that no declaration has stands for.
static NO_MEMBER: Member = Member::new("");

/// Takes the members in headers and in the body, each by the binding it was declared with.
#[derive(Debug)]
pub struct MessageBinder {
    members: &'static [Member],
    bindings: &'static [Binding],
    headers: HeaderMap,
    /// The body, if it is not a document, and its media type.
    payload: Option<(ByteStream, &'static str)>,
    document: Option<Vec<u8>>,
    has_stream: bool,
    invalid: Vec<InvalidMember>,
    checks_constraints: bool,
    /// Who sends it, and sets what is reserved.
    sender: &'static str,
}

impl MessageBinder {
    pub(super) fn new(
        members: &'static [Member],
        bindings: &'static [Binding],
        checks_constraints: bool,
        sender: &'static str,
    ) -> Self {
        Self {
            members,
            bindings,
            headers: HeaderMap::new(),
            payload: None,
            document: None,
            has_stream: false,
            invalid: Vec::new(),
            checks_constraints,
            sender,
        }
    }

    /// The member of that index.
    pub(crate) fn member(&self, index: usize) -> &'static Member {
        self.members.get(index).unwrap_or(&NO_MEMBER)
    }

    /// The query parameter or header that the member of that index is bound to.
    pub(crate) fn name_of(&self, index: usize) -> &'static str {
        match self.bindings.get(index) {
            Some(Binding::Query(name) | Binding::Header(name) | Binding::PrefixHeaders(name)) => {
                name
            }
            _ => "",
        }
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
            self.refuse(member.name(), "is outside the years 0000 to 9999");
            Cow::default()
        })
    }

    /// The header of a member, in place of one by that name.
    pub(crate) fn header(&mut self, member: usize, value: &str) {
        match self.member(member).facts().is_url_encoded() {
            true => self.named_header(self.name_of(member), member, &url_encoded(value)),
            false => self.named_header(self.name_of(member), member, value),
        }
    }

    /// Refused if it would not arrive as it was given.
    fn named_header(&mut self, name: &str, member: usize, value: &str) {
        let member = self.member(member).name();
        if value.bytes().any(|byte| byte.is_ascii_control()) {
            // A tab too: HTTP allows it, but signers do not agree on how it is signed.
            self.refuse(member, "contains a control character, which is not allowed in a header");
            return;
        }
        if value.starts_with(' ') || value.ends_with(' ') {
            self.refuse(member, "begins or ends with a space, which HTTP strips from a header");
        }
        if self.headers.len() >= MOST_HEADERS {
            let problem = format!("is one header too many: at most {MOST_HEADERS} can be sent");
            if self.invalid.last().is_none_or(|last| last.problem() != problem) {
                self.refuse(member, problem);
            }
            return;
        }
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes())) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.refuse(member, format!("cannot be sent as the header `{name}`")),
        }
    }

    /// As [`MessageBinder::header`], under a name that ends with `key`, which the caller made: not one
    /// that the sender sets, and not one again, in whatever case. Maps are bound before the members
    /// that win over them.
    pub(crate) fn header_of_map(&mut self, key: &str, member: usize, value: &str) {
        let name = format!("{}{key}", self.name_of(member));
        let refused = if SetBy::of(&name).is_some() {
            format!("would set the header `{name}`, which {} sets", self.sender)
        } else if self.headers.contains_key(&name) {
            format!("would set the header `{name}` twice: header names are case-insensitive")
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
        let invalid = self.checks_of_document::<C>().of_members(self.members, members);
        self.invalid.extend(invalid);
        self.document = Some(C::write_members(self.members, members));
    }

    /// The body of a structure that is not there.
    pub(crate) fn body_without_members<C: Codec>(&mut self) {
        self.document = Some(C::no_members());
    }

    /// A value that is the whole document, and not a member.
    pub(super) fn document<C: Codec, T: WriteValue>(&mut self, value: &T) {
        self.invalid.extend(self.checks_of_document::<C>().of_value(value));
        self.document = Some(C::write(&NO_MEMBER, value));
    }

    pub(super) fn has_document(&self) -> bool {
        self.document.is_some()
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

    /// The body of a member that is declared as a stream.
    pub(super) fn stream(&mut self, stream: ByteStream, media_type: &'static str) {
        self.has_stream = true;
        self.payload(stream, media_type);
    }

    pub(super) fn has_stream(&self) -> bool {
        self.has_stream
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
                let problem = format!("does not match the payload's length of {length} bytes");
                self.refuse("Content-Length", problem);
            }
            (None, None) => self.refuse("Content-Length", "is not a valid length"),
        }
    }

    /// The headers and the document so far, which the protocol may wrap.
    pub(super) fn take_parts(&mut self) -> (HeaderMap, Option<Vec<u8>>) {
        (std::mem::take(&mut self.headers), self.document.take())
    }

    /// The headers and the body, or every member that cannot be sent; `content_type` is that of the
    /// document.
    pub(super) fn finish(
        mut self,
        mut headers: HeaderMap,
        document: Option<Vec<u8>>,
        content_type: &'static str,
    ) -> Result<(HeaderMap, ByteStream), Vec<InvalidMember>> {
        let document = document.map(|document| (document.into(), content_type));
        let (mut body, content_type) = self.payload.take().or(document).unzip();
        self.check_content_length(&headers, &mut body);
        if !self.invalid.is_empty() {
            return Err(self.invalid);
        }
        // A member that is this header wins.
        if let Some(content_type) = content_type {
            headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(content_type));
        }
        Ok((headers, body.unwrap_or_default()))
    }
}

/// Percent-encodes a path. What names a version of the object there stays a query, as in botocore.
fn url_encoded(path: &str) -> String {
    const VERSION: &str = "?versionId=";
    let is_version = |id: &str| !id.is_empty() && !id.contains(char::is_whitespace);
    let version = path.split_once(VERSION).filter(|(_, id)| is_version(id));
    match version {
        Some((path, id)) => {
            format!("{}{VERSION}{id}", utf8_percent_encode(path, UNRESERVED_AND_SLASH))
        }
        None => utf8_percent_encode(path, UNRESERVED_AND_SLASH).to_string(),
    }
}
