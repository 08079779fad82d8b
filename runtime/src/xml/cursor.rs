//! A position in a document, and the elements and texts after it.

use std::borrow::Cow;
use std::fmt;

use memchr::memmem;
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, BytesText, Event};

use crate::shape::ReadError;
use crate::stack::levels;

/// A place in a document.
pub struct Cursor<'de> {
    document: &'de [u8],
    reader: Reader<&'de [u8]>,
    /// How many elements are open.
    depth: usize,
    /// How many may be.
    levels: usize,
    /// The depth of the members of the output.
    outermost: usize,
    /// The element that was opened last is `<like-this/>`.
    is_empty: bool,
    /// Nothing of the element that is open was read.
    is_at_start: bool,
    /// Where what came last begins.
    begin: usize,
    is_begun: bool,
    /// Whether the document says that text in it is percent-encoded, once that was asked.
    is_url_encoded: Option<bool>,
}

/// How the names of encodings begin in which a document of ASCII alone is as it is in UTF-8.
const WITH_ASCII: [&str; 5] = ["ascii", "us-ascii", "iso-8859-", "latin", "windows-125"];
/// How S3 says that text is percent-encoded; in text it would have escapes.
const URL_ENCODED: &[u8] = b"<EncodingType>url</EncodingType>";

/// What comes next in an element.
pub(super) enum Node<'de> {
    Start(BytesStart<'de>),
    Text(Cow<'de, str>),
    /// The end of the element that is open, or of the document.
    End,
}

impl<'de> Cursor<'de> {
    /// The start of a document.
    pub(crate) fn new(document: &'de [u8]) -> Self {
        let reader = Reader::from_reader(document);
        Self {
            document,
            reader,
            depth: 0,
            levels: levels(),
            outermost: 2,
            is_empty: false,
            is_at_start: false,
            begin: 0,
            is_begun: false,
            is_url_encoded: None,
        }
    }

    /// The start of an element in a document.
    pub(super) fn inside(element: &'de [u8]) -> Self {
        Self { depth: 1, ..Self::new(element) }
    }

    /// Whether the element that was opened last is a child of the root, or of the element that has the output.
    pub(super) fn is_outermost(&self) -> bool {
        self.depth == self.outermost
    }

    /// Notes that the element that was opened last has the output.
    pub(super) fn output_begins(&mut self) {
        self.outermost = self.depth + 1;
    }

    /// Whether the document says that text in it is percent-encoded.
    pub(super) fn is_url_encoded(&mut self) -> bool {
        let says_so = || memmem::find(self.document, URL_ENCODED).is_some();
        *self.is_url_encoded.get_or_insert_with(says_so)
    }

    /// The start tag of the root.
    pub(super) fn root(&mut self) -> Result<BytesStart<'de>, ReadError> {
        self.is_begun = true;
        let root = self.top_level()?.ok_or_else(|| self.problem("expected an XML document"))?;
        if is_html(Some(root.name().0)) {
            return Err(of_html());
        }
        Ok(root)
    }

    /// The end of a document, if any of it was read.
    pub(crate) fn end(&mut self) -> Result<(), ReadError> {
        if !self.is_begun {
            return Ok(());
        }
        while self.depth > 0 {
            self.next()?;
        }
        match self.top_level()? {
            None => Ok(()),
            Some(_) => Err(self.problem("expected the end of the document, found an element")),
        }
    }

    /// An element that no other one is around.
    fn top_level(&mut self) -> Result<Option<BytesStart<'de>>, ReadError> {
        loop {
            match self.next()? {
                Node::Start(tag) => return Ok(Some(tag)),
                Node::Text(text) if is_blank(&text) => {}
                Node::Text(_) => return Err(self.problem("expected an element")),
                Node::End => return Ok(None),
            }
        }
    }

    /// The start tag of the next child of the element that is open, unless that ends. Text beside
    /// elements is passed over, as in botocore. Text without any is a value that would be lost.
    pub(super) fn child(&mut self) -> Result<Option<BytesStart<'de>>, ReadError> {
        let (is_first, mut has_text) = (self.is_at_start, false);
        loop {
            match self.next()? {
                Node::Start(tag) => return Ok(Some(tag)),
                Node::End if is_first && has_text => {
                    return Err(self.problem("expected elements, found text"));
                }
                Node::End => return Ok(None),
                Node::Text(text) => has_text |= !is_blank(&text),
            }
        }
    }

    /// The text of the element that is open, up to its end.
    pub(super) fn text(&mut self) -> Result<Cow<'de, str>, ReadError> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.next()? {
                Node::Text(piece) if text.is_empty() => text = piece,
                Node::Text(piece) => text.to_mut().push_str(&piece),
                Node::End => return Ok(text),
                Node::Start(_) => return Err(self.problem("expected text, found an element")),
            }
        }
    }

    /// Goes to the end of the element that is open.
    pub(super) fn skip(&mut self) -> Result<(), ReadError> {
        let outer = self.depth.saturating_sub(1);
        while self.depth > outer {
            self.next()?;
        }
        Ok(())
    }

    /// Goes to the end of the element that is open, whose start tag came last. Returns its whole text.
    pub(super) fn raw(&mut self) -> Result<&'de [u8], ReadError> {
        let begin = self.begin;
        self.skip()?;
        Ok(self.document.get(begin..self.position()).unwrap_or_default())
    }

    /// Whether the document is the page of a proxy or a portal, and not the service's.
    pub(super) fn is_page(&self) -> bool {
        let mut reader = Reader::from_reader(self.document);
        loop {
            match reader.read_event() {
                Ok(Event::Text(_) | Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
                Ok(Event::DocType(name)) => return is_html(name.split_ascii_whitespace().next()),
                Ok(Event::Start(tag) | Event::Empty(tag)) => return is_html(Some(tag.name().0)),
                _ => return false,
            }
        }
    }

    fn position(&self) -> usize {
        self.document.len() - self.rest().len()
    }

    /// What was not read yet.
    pub(super) fn rest(&self) -> &'de [u8] {
        self.reader.get_ref()
    }

    pub(super) fn next(&mut self) -> Result<Node<'de>, ReadError> {
        if std::mem::take(&mut self.is_empty) {
            return Ok(self.closed());
        }
        loop {
            self.begin = self.position();
            match self.reader.read_event().map_err(|error| self.ill_formed(&error))? {
                Event::Start(tag) => return self.opened(tag),
                Event::Empty(tag) => {
                    self.is_empty = true;
                    return self.opened(tag);
                }
                Event::End(_) => return Ok(self.closed()),
                Event::Text(text) => return Ok(Node::Text(text.xml10_content())),
                Event::CData(text) => return Ok(Node::Text(text.xml10_content())),
                Event::GeneralRef(reference) => return self.resolved(&reference).map(Node::Text),
                Event::Comment(_) | Event::PI(_) => {}
                Event::Decl(declaration) => self.check_encoding(&declaration)?,
                Event::DocType(name) => return Err(self.of_document_type(&name)),
                Event::Eof if self.depth == 0 => return Ok(Node::End),
                Event::Eof => return Err(self.problem("unexpected end of the document")),
            }
        }
    }

    fn opened(&mut self, tag: BytesStart<'de>) -> Result<Node<'de>, ReadError> {
        self.depth += 1;
        if self.depth > self.levels {
            let levels = self.levels;
            return Err(self.problem(format_args!("nested more than {levels} levels deep")));
        }
        if tag.name().0.is_empty() {
            return Err(self.problem("expected the name of an element"));
        }
        self.is_at_start = true;
        Ok(Node::Start(tag))
    }

    fn closed(&mut self) -> Node<'de> {
        self.depth -= 1;
        self.is_at_start = false;
        Node::End
    }

    /// The character of `&#65;`, or the text of one of the five entities that need no declaration.
    fn resolved(&self, reference: &BytesRef<'_>) -> Result<Cow<'de, str>, ReadError> {
        match reference.resolve_char_ref() {
            Ok(Some(character)) => return Ok(character.to_string().into()),
            Ok(None) => {}
            Err(_) => return Err(self.problem("invalid character reference")),
        }
        let text = resolve_xml_entity(reference);
        text.map(Cow::Borrowed).ok_or_else(|| self.problem("unknown entity"))
    }

    /// Texts are read as UTF-8, so it must be that. A document of ASCII alone is the same in most encodings.
    fn check_encoding(&self, declaration: &BytesDecl<'_>) -> Result<(), ReadError> {
        let is_utf8 = match declaration.encoding() {
            None => true,
            Some(Ok(name)) => {
                let name = name.to_ascii_lowercase();
                let has_ascii = WITH_ASCII.iter().any(|encoding| name.starts_with(encoding));
                matches!(name.as_str(), "utf-8" | "utf8") || (has_ascii && self.document.is_ascii())
            }
            Some(Err(_)) => false,
        };
        if is_utf8 { Ok(()) } else { Err(self.problem("the encoding is not UTF-8")) }
    }

    #[cold]
    fn of_document_type(&self, name: &BytesText<'_>) -> ReadError {
        match is_html(name.split_ascii_whitespace().next()) {
            true => of_html(),
            false => self.problem("a document type is not supported"),
        }
    }

    // quick-xml's errors quote names at most.
    #[cold]
    fn ill_formed(&self, error: &quick_xml::Error) -> ReadError {
        let at = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
        self.problem_at(at.max(self.begin), format_args!("invalid XML: {error}"))
    }

    /// A problem with what came last.
    #[cold]
    pub(super) fn problem(&self, problem: impl fmt::Display) -> ReadError {
        self.problem_at(self.begin, problem)
    }

    fn problem_at(&self, at: usize, problem: impl fmt::Display) -> ReadError {
        let before = self.document.get(..at).unwrap_or(self.document);
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        ReadError::new(format!("{problem} at line {line} column {column}"))
    }
}

fn is_html(root: Option<&str>) -> bool {
    root.is_some_and(|root| root.eq_ignore_ascii_case("html"))
}

#[cold]
pub(super) fn of_html() -> ReadError {
    ReadError::new("expected an XML document, found a page of HTML")
}

/// Whether a text between elements is there for the eye alone.
fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}
