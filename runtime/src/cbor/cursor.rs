//! A position in a document, and the values after it.

use std::borrow::Cow;
use std::fmt;

use super::head::{self, BREAK, Head, major};
use crate::memory;
use crate::shape::ReadError;
use crate::stack::levels;

/// What an empty body stands for.
const NO_MEMBERS: &[u8] = &[0xa0];

/// A place in a document.
pub(crate) struct Cursor<'de> {
    bytes: &'de [u8],
    at: usize,
    /// How many lists and maps are open.
    depth: usize,
    /// How many may be.
    levels: usize,
    /// What a skipped value is in. It is kept for the next one.
    outer: Vec<Skipped>,
}

/// What is left of a list or map; without a number it goes on to a break.
pub(super) struct Items(Option<u64>);

/// A list or map in a value that is skipped.
#[derive(Default)]
struct Skipped {
    /// How many values of known number are left in it.
    left: u64,
    /// Whether it is a map that goes on to a break.
    is_map: bool,
    /// Whether it is one of which a key has come and its value has not.
    is_odd: bool,
}

impl<'de> Cursor<'de> {
    /// The start of a document.
    pub(super) fn new(document: &'de [u8]) -> Self {
        let bytes = if document.is_empty() { NO_MEMBERS } else { document };
        Self { bytes, at: 0, depth: 0, levels: levels(), outer: Vec::new() }
    }

    /// How many bytes were read.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Goes back to where something began.
    pub(super) fn return_to(&mut self, at: usize) {
        self.at = at;
    }

    fn rest(&self) -> &'de [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Whether the next byte is this one, which is then passed.
    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.rest().first() == Some(&byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// The head that follows, which is passed.
    pub(super) fn head(&mut self) -> Result<Head, ReadError> {
        let (head, length) =
            head::read(self.rest()).map_err(|problem| self.problem(self.at, problem))?;
        self.declared(head, length)?;
        self.at += length;
        Ok(head)
    }

    /// Refuses a length that cannot be: of each item there is a byte at least.
    fn declared(&self, head: Head, length: usize) -> Result<(), ReadError> {
        let (number, least) = match head {
            Head::Bytes(Some(number)) | Head::Text(Some(number)) | Head::List(Some(number)) => {
                (number, number)
            }
            Head::Map(Some(number)) => (number, number.saturating_mul(2)),
            _ => return Ok(()),
        };
        let left = self.rest().len() - length;
        if usize::try_from(least).is_ok_and(|least| least <= left) {
            return Ok(());
        }
        let what = name(head);
        let problem = format_args!("{what} of length {number} is longer than the document's rest");
        Err(self.problem(self.at, problem))
    }

    /// The head that follows its tags, which are passed with it. Only those of numbers have a meaning.
    fn untagged(&mut self) -> Result<Head, ReadError> {
        loop {
            match self.head()? {
                Head::Tag(_) => {}
                head => return Ok(head),
            }
        }
    }

    /// The head that follows.
    pub(super) fn peek(&mut self) -> Result<Head, ReadError> {
        let start = self.at;
        let head = self.head();
        self.at = start;
        head
    }

    /// Whether the value that follows is null, which is then passed.
    pub(super) fn null(&mut self) -> bool {
        self.eat(0xf6) || self.eat(0xf7)
    }

    pub(super) fn boolean(&mut self) -> Result<bool, ReadError> {
        let start = self.at;
        match self.untagged()? {
            Head::Boolean(value) => Ok(value),
            found => Err(self.expected(start, "a boolean", found)),
        }
    }

    pub(super) fn text(&mut self) -> Result<Cow<'de, str>, ReadError> {
        let start = self.at;
        let text = match self.untagged()? {
            Head::Text(Some(length)) => {
                std::str::from_utf8(self.take(length)?).ok().map(Cow::Borrowed)
            }
            Head::Text(None) => String::from_utf8(self.pieces(text_length)?).ok().map(Cow::Owned),
            found => return Err(self.expected(start, "a text string", found)),
        };
        text.ok_or_else(|| self.problem(start, "the text is not valid UTF-8"))
    }

    pub(super) fn byte_string(&mut self) -> Result<Cow<'de, [u8]>, ReadError> {
        let start = self.at;
        match self.untagged()? {
            Head::Bytes(Some(length)) => self.take(length).map(Cow::Borrowed),
            Head::Bytes(None) => self.pieces(bytes_length).map(Cow::Owned),
            found => Err(self.expected(start, "a byte string", found)),
        }
    }

    /// A string of which no length was said, in pieces that have one each.
    fn pieces(&mut self, length: fn(Head) -> Option<u64>) -> Result<Vec<u8>, ReadError> {
        let mut bytes = Vec::new();
        loop {
            let start = self.at;
            match self.head()? {
                Head::Break => return Ok(bytes),
                piece => match length(piece) {
                    Some(length) => bytes.extend_from_slice(self.take(length)?),
                    None => return Err(self.expected(start, "a piece of the string", piece)),
                },
            }
        }
    }

    fn take(&mut self, length: u64) -> Result<&'de [u8], ReadError> {
        let taken = usize::try_from(length).ok().and_then(|length| self.rest().get(..length));
        let taken = taken.ok_or_else(|| self.problem(self.at, "the document ends too early"))?;
        self.at += taken.len();
        Ok(taken)
    }

    /// Whether the text that follows is this one. If so, it is passed.
    pub(super) fn eat_text(&mut self, text: &str) -> bool {
        let rest = self.rest();
        let after = match (rest, u8::try_from(text.len())) {
            ([head, after @ ..], Ok(length @ 0..=23)) if *head == major::TEXT << 5 | length => {
                after
            }
            ([0x78, head, after @ ..], Ok(length)) if *head == length => after,
            _ => return false,
        };
        let Some(after) = after.strip_prefix(text.as_bytes()) else { return false };
        self.at += rest.len() - after.len();
        true
    }

    /// Begins a list.
    pub(super) fn list(&mut self) -> Result<Items, ReadError> {
        let start = self.at;
        match self.untagged()? {
            Head::List(length) => self.open(start, length),
            found => Err(self.expected(start, "a list", found)),
        }
    }

    /// Begins a map.
    pub(super) fn map(&mut self) -> Result<Items, ReadError> {
        let start = self.at;
        match self.untagged()? {
            Head::Map(length) => self.open(start, length),
            found => Err(self.expected(start, "a map", found)),
        }
    }

    fn open(&mut self, start: usize, length: Option<u64>) -> Result<Items, ReadError> {
        self.depth += 1;
        if self.depth > self.levels {
            let levels = self.levels;
            let problem = format_args!("nested more than {levels} levels deep");
            return Err(self.problem(start, problem));
        }
        Ok(Items(length))
    }

    /// Whether another item or entry follows. If not, the list or map is over.
    pub(super) fn has_next(&mut self, items: &mut Items) -> bool {
        let has_next = match &mut items.0 {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None => !self.eat(BREAK),
        };
        self.depth -= usize::from(!has_next);
        has_next
    }

    /// Passes a value of any kind, without a limit on how deep it is: nothing is kept of it.
    pub(super) fn skip_value(&mut self) -> Result<(), ReadError> {
        self.outer.clear();
        let mut inner = Skipped { left: 1, ..Skipped::default() };
        loop {
            if inner.left == 0 {
                // Only what goes on to a break is kept in mind. What has a length adds it to the rest.
                if self.outer.is_empty() {
                    return Ok(());
                }
                if !inner.is_odd && self.eat(BREAK) {
                    inner = self.outer.pop().unwrap_or_default();
                    continue;
                }
                inner.is_odd = inner.is_map && !inner.is_odd;
                inner.left = 1;
            }
            inner.left -= 1;
            let start = self.at;
            let head = self.head()?;
            match head {
                Head::Bytes(Some(length)) | Head::Text(Some(length)) => _ = self.take(length)?,
                Head::Bytes(None) => _ = self.pieces(bytes_length)?,
                Head::Text(None) => _ = self.pieces(text_length)?,
                Head::List(Some(length)) => inner.left = inner.left.saturating_add(length),
                Head::Map(Some(length)) => {
                    inner.left = inner.left.saturating_add(length.saturating_mul(2));
                }
                Head::List(None) | Head::Map(None) => {
                    memory::take_item(&self.outer)?;
                    let is_map = head == Head::Map(None);
                    let within = Skipped { is_map, ..Skipped::default() };
                    self.outer.push(std::mem::replace(&mut inner, within));
                }
                Head::Tag(_) => inner.left += 1,
                Head::Break => return Err(self.expected(start, "a value", head)),
                Head::Positive(_) | Head::Negative(_) | Head::Boolean(_) => {}
                Head::Null | Head::Float(_) => {}
            }
        }
    }

    /// The bytes of the value that follows, which is passed.
    pub(super) fn raw(&mut self) -> Result<&'de [u8], ReadError> {
        let start = self.at;
        self.skip_value()?;
        Ok(self.bytes.get(start..self.at).unwrap_or_default())
    }

    /// Passes all that is left.
    pub(super) fn pass_over(&mut self) {
        self.at = self.bytes.len();
    }

    /// The end of a document, if any of it was read.
    pub(super) fn end(&self) -> Result<(), ReadError> {
        if self.at == 0 || self.at == self.bytes.len() {
            return Ok(());
        }
        let left = self.rest().len();
        Err(self.problem(self.at, format_args!("{left} bytes follow the end of the document")))
    }

    /// What is said where something else was expected.
    #[cold]
    pub(super) fn expected(&self, at: usize, expected: &str, found: Head) -> ReadError {
        self.problem(at, format_args!("expected {expected}, found {}", name(found)))
    }

    /// A problem at the byte `at`.
    #[cold]
    pub(super) fn problem(&self, at: usize, problem: impl fmt::Display) -> ReadError {
        ReadError::new(format!("{problem} at byte {at}"))
    }
}

fn text_length(head: Head) -> Option<u64> {
    match head {
        Head::Text(length) => length,
        _ => None,
    }
}

fn bytes_length(head: Head) -> Option<u64> {
    match head {
        Head::Bytes(length) => length,
        _ => None,
    }
}

/// What a value is called in messages.
fn name(head: Head) -> &'static str {
    match head {
        Head::Positive(_) | Head::Negative(_) => "an integer",
        Head::Bytes(_) => "a byte string",
        Head::Text(_) => "a text string",
        Head::List(_) => "a list",
        Head::Map(_) => "a map",
        Head::Tag(_) => "a tag",
        Head::Boolean(_) => "a boolean",
        Head::Null => "null",
        Head::Float(_) => "a float",
        Head::Break => "a break",
    }
}
