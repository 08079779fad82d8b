//! The element that describes an error.

use bytes::Bytes;

use super::cursor::{Cursor, Node};
use super::escape::push_escaped;
use super::reader::XmlReader;
use crate::shape::ReadError;

const ERROR: &str = "Error";

/// What the document of an error says.
#[derive(Debug)]
pub struct ErrorElement {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    /// The region that a request should have been signed for.
    pub(crate) region: Option<String>,
    /// What a service that refused a signature says that it should have covered.
    canonical_request: Option<String>,
    string_to_sign: Option<String>,
    /// The element with the error's members, as its text.
    element: Bytes,
}

impl ErrorElement {
    /// One without members.
    pub(crate) fn empty() -> Self {
        let element = Bytes::from_static(b"<Error></Error>");
        Self::around(element, None)
    }

    /// One of which nothing is read yet.
    fn around(element: Bytes, request_id: Option<String>) -> Self {
        Self {
            code: None,
            message: None,
            request_id,
            region: None,
            canonical_request: None,
            string_to_sign: None,
            element,
        }
    }

    /// Whether the root of a document is one, or is around one.
    pub(crate) fn is_root_of(document: &[u8]) -> bool {
        let root = Cursor::new(document.trim_ascii_start()).root();
        root.is_ok_and(|root| matches!(root.local_name().into_inner(), ERROR | "ErrorResponse"))
    }

    /// That of `<ErrorResponse><Error>`, of `<Response><Errors><Error>`, or of `<Error>` without anything
    /// around it. Without such an element, the root of a document with a request id counts.
    pub(crate) fn parse(document: &Bytes) -> Result<Self, ReadError> {
        let document = &document.slice_ref(document.trim_ascii_start());
        let mut around = Cursor::new(document);
        let root = around.root()?;
        let (mut element, mut request_id) = (None, None);
        let name = root.local_name().into_inner().to_owned();
        if name == ERROR {
            element = Some(document.clone());
        } else {
            while let Some(tag) = around.child()? {
                match tag.local_name().into_inner() {
                    // If there are several, the first counts, as in botocore.
                    ERROR if element.is_none() => {
                        element = Some(Bytes::copy_from_slice(around.raw()?));
                    }
                    // ec2Query's.
                    "Errors" => {
                        while let Some(tag) = around.child()? {
                            match tag.local_name().into_inner() {
                                ERROR if element.is_none() => {
                                    element = Some(Bytes::copy_from_slice(around.raw()?));
                                }
                                _ => around.skip()?,
                            }
                        }
                    }
                    "RequestId" | "RequestID" => request_id = said(&mut around)?,
                    _ => around.skip()?,
                }
            }
        }
        around.end()?;
        // Route 53 describes some errors by their name alone: `<InvalidChangeBatch>`.
        let by_name = || request_id.is_some().then(|| document.clone());
        let is_named = element.is_none();
        let element = element.or_else(by_name);
        let element = element.ok_or_else(|| ReadError::new("expected an element `Error`"))?;
        let mut error = Self::around(element.clone(), request_id);
        error.read_members(&mut Cursor::new(&element))?;
        if is_named && !matches!(name.as_str(), "ErrorResponse" | "Response") {
            error.code.get_or_insert(name);
        }
        Ok(error)
    }

    /// The canonical request and the string to sign that the service expected, if it says so.
    pub(crate) fn expected_texts(&self) -> [Option<&str>; 2] {
        [self.canonical_request.as_deref(), self.string_to_sign.as_deref()]
    }

    fn read_members(&mut self, cursor: &mut Cursor<'_>) -> Result<(), ReadError> {
        cursor.root()?;
        let start = self.element.len() - cursor.rest().len();
        let (mut upper, mut lower) = (None, None);
        while let Some(tag) = cursor.child()? {
            match tag.local_name().into_inner() {
                "Code" => self.code = said(cursor)?,
                "Message" => upper = said(cursor)?,
                "message" => lower = said(cursor)?,
                "RequestId" => self.request_id = said(cursor)?,
                "Region" => self.region = said(cursor)?,
                "CanonicalRequest" => self.canonical_request = said(cursor)?,
                "StringToSign" => self.string_to_sign = said(cursor)?,
                _ => cursor.skip()?,
            }
        }
        match (&upper, &lower) {
            (Some(message), None) => self.add("message", message, start),
            (None, Some(message)) => self.add("Message", message, start),
            _ => {}
        }
        self.message = upper.or(lower);
        Ok(())
    }

    /// Adds the message under the other name that a modeled member may have: models have one, and
    /// services write either.
    fn add(&mut self, name: &str, message: &str, start: usize) {
        let (Some(before), Some(after)) = (self.element.get(..start), self.element.get(start..))
        else {
            return;
        };
        let mut added = format!("<{name}>");
        push_escaped(&mut added, message);
        added.extend(["</", name, ">"]);
        self.element = [before, added.as_bytes(), after].concat().into();
    }

    /// Reads the members of a modeled error.
    pub(crate) fn reader(&self) -> XmlReader<'_> {
        XmlReader::of_document(Cursor::inside(&self.element))
    }
}

/// The text of the element that is open, if it says something. Elements in it are passed over.
fn said(cursor: &mut Cursor<'_>) -> Result<Option<String>, ReadError> {
    let mut text = String::new();
    loop {
        match cursor.next()? {
            Node::Text(piece) => text.push_str(&piece),
            Node::Start(_) => cursor.skip()?,
            Node::End => break,
        }
    }
    let text = text.trim();
    Ok((!text.is_empty()).then(|| text.to_owned()))
}
