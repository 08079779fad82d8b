//! The element that describes an error.

use bytes::Bytes;

use super::cursor::Cursor;
use super::reader::XmlReader;
use crate::shape::ReadError;

const ERROR: &str = "Error";

/// What the document of an error says.
#[derive(Debug)]
pub struct ErrorElement {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    /// The element with the error's members, as its text.
    element: Bytes,
}

impl ErrorElement {
    /// That of `<ErrorResponse><Error>`, of `<Response><Errors><Error>`, or of `<Error>` without anything
    /// around it.
    pub(crate) fn parse(document: &Bytes) -> Result<Self, ReadError> {
        let mut around = Cursor::new(document);
        let root = around.root()?;
        let (mut element, mut request_id) = (None, None);
        if root.local_name().into_inner() == ERROR {
            element = Some(document.clone());
        } else {
            while let Some(tag) = around.child()? {
                match tag.local_name().into_inner() {
                    ERROR => element = Some(Bytes::copy_from_slice(around.raw()?)),
                    // ec2Query's, of which there is one.
                    "Errors" => {
                        while let Some(tag) = around.child()? {
                            match tag.local_name().into_inner() {
                                ERROR => element = Some(Bytes::copy_from_slice(around.raw()?)),
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
        let element = element.ok_or_else(|| ReadError::new("expected an element `Error`"))?;
        let mut error = Self { code: None, message: None, request_id, element: element.clone() };
        error.read_members(&mut Cursor::new(&element))?;
        Ok(error)
    }

    fn read_members(&mut self, cursor: &mut Cursor<'_>) -> Result<(), ReadError> {
        cursor.root()?;
        while let Some(tag) = cursor.child()? {
            match tag.local_name().into_inner() {
                "Code" => self.code = said(cursor)?,
                "Message" => self.message = said(cursor)?,
                "RequestId" => self.request_id = said(cursor)?,
                _ => cursor.skip()?,
            }
        }
        Ok(())
    }

    /// Reads the members of a modeled error.
    pub(crate) fn reader(&self) -> XmlReader<'_> {
        XmlReader::of_document(Cursor::inside(&self.element))
    }
}

/// The text of the element that is open, if it says something.
fn said(cursor: &mut Cursor<'_>) -> Result<Option<String>, ReadError> {
    let text = cursor.text()?;
    let text = text.trim();
    Ok((!text.is_empty()).then(|| text.to_owned()))
}
