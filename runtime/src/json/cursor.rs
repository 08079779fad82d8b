//! A position in the text of a document, and the tokens after it.

use std::borrow::Cow;
use std::fmt;

use super::number;
use super::string;
use crate::shape::ReadError;
use crate::stack::levels;

/// What an empty body stands for.
const NO_MEMBERS: &str = "{}";

/// A place in a document.
pub(crate) struct Cursor<'de> {
    text: &'de str,
    at: usize,
    /// How many lists and objects are open.
    depth: usize,
    /// How many may be.
    levels: usize,
    is_utf8: bool,
}

impl<'de> Cursor<'de> {
    /// The start of a document. To check its text all at once is a good deal cheaper than each of its
    /// strings.
    pub(crate) fn new(document: &'de [u8]) -> Self {
        let text = std::str::from_utf8(document);
        let is_utf8 = text.is_ok();
        let text = text.unwrap_or_default();
        let text = if document.is_empty() { NO_MEMBERS } else { text };
        Self { text, at: 0, depth: 0, levels: levels(), is_utf8 }
    }

    fn bytes(&self) -> &'de [u8] {
        self.text.as_bytes()
    }

    /// The first byte of the value that follows.
    pub(super) fn first(&mut self) -> Option<u8> {
        self.skip_space();
        self.peek()
    }

    fn peek(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// Whether the next byte is this one, which is then passed.
    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let is_next =
            self.bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes()));
        self.at += if is_next { word.len() } else { 0 };
        is_next
    }

    /// Whether the value that follows is null, which is then passed.
    pub(super) fn null(&mut self) -> bool {
        self.skip_space();
        self.peek() == Some(b'n') && self.eat_word("null")
    }

    pub(super) fn boolean(&mut self) -> Result<bool, ReadError> {
        self.skip_space();
        if self.eat_word("true") {
            Ok(true)
        } else if self.eat_word("false") {
            Ok(false)
        } else {
            Err(self.expected("true or false"))
        }
    }

    /// Begins a list or an object.
    pub(super) fn open(&mut self, bracket: u8, what: &str) -> Result<(), ReadError> {
        self.skip_space();
        if !self.eat(bracket) {
            return Err(self.expected(what));
        }
        self.depth += 1;
        self.within(self.levels)
    }

    /// Whether only the document itself is open.
    pub(super) fn is_outermost(&self) -> bool {
        self.depth == 1
    }

    fn within(&self, levels: usize) -> Result<(), ReadError> {
        if self.depth > levels {
            return Err(self.problem(format_args!("nested more than {levels} levels deep")));
        }
        Ok(())
    }

    /// Whether there is another item before `bracket`, which is passed if not.
    pub(super) fn has_next(&mut self, bracket: u8, is_first: &mut bool) -> Result<bool, ReadError> {
        self.skip_space();
        if self.eat(bracket) {
            self.depth -= 1;
            return Ok(false);
        }
        if std::mem::take(is_first) {
            return Ok(true);
        }
        if !self.eat(b',') {
            return Err(self.expected(if bracket == b']' { "`,` or `]`" } else { "`,` or `}`" }));
        }
        Ok(true)
    }

    /// Whether the member of this name is next, in a document without spaces, as most are. If so, it
    /// is passed to where its value begins.
    pub(super) fn eat_member(&mut self, name: &str, is_first: &mut bool) -> bool {
        let rest = self.bytes().get(self.at..).unwrap_or_default();
        let begun = if *is_first { Some(rest) } else { rest.strip_prefix(b",") };
        let named = begun.and_then(|rest| rest.strip_prefix(b"\"")?.strip_prefix(name.as_bytes()));
        let Some(rest) = named.and_then(|rest| rest.strip_prefix(b"\":")) else { return false };
        self.at = self.text.len() - rest.len();
        *is_first = false;
        true
    }

    pub(super) fn colon(&mut self) -> Result<(), ReadError> {
        self.skip_space();
        if self.eat(b':') { Ok(()) } else { Err(self.expected("`:`")) }
    }

    /// A string.
    pub(super) fn string(&mut self) -> Result<Cow<'de, str>, ReadError> {
        self.skip_space();
        if !self.eat(b'"') {
            return Err(self.expected("a string"));
        }
        if let Some((plain, end)) = string::plain(self.text, self.at) {
            self.at = end + 1;
            return Ok(plain.into());
        }
        self.string_with_escapes().map(Cow::Owned)
    }

    // Apart, so that what most strings are is short.
    #[inline(never)]
    fn string_with_escapes(&mut self) -> Result<String, ReadError> {
        let read = string::unescaped(self.text, self.at).map(|(text, end)| (text, end + 1));
        self.passed(read)
    }

    /// The digits of a number, by JSON's rules.
    pub(super) fn number(&mut self) -> Result<number::Digits<'de>, ReadError> {
        self.skip_space();
        let read = number::read(self.text, self.at);
        self.passed(read)
    }

    /// Goes to where some reading ended.
    fn passed<T>(
        &mut self,
        read: Result<(T, usize), (&'static str, usize)>,
    ) -> Result<T, ReadError> {
        match read {
            Ok((value, end)) => {
                self.at = end;
                Ok(value)
            }
            Err((expected, at)) => {
                self.at = at;
                Err(self.expected(expected))
            }
        }
    }

    /// Passes a value of any kind, without a limit on how deep it is: nothing is kept of it.
    pub(super) fn skip_value(&mut self) -> Result<(), ReadError> {
        self.pass_value(usize::MAX)
    }

    fn pass_value(&mut self, levels: usize) -> Result<(), ReadError> {
        let outer = self.depth;
        // Whether each list or object that is open in it is an object.
        let mut open: Vec<bool> = Vec::new();
        let mut is_first = false;
        loop {
            if let Some(is_object) = open.last().copied() {
                if !self.has_next(if is_object { b'}' } else { b']' }, &mut is_first)? {
                    open.pop();
                    is_first = false;
                    if open.is_empty() {
                        break;
                    }
                    continue;
                }
                if is_object {
                    self.string()?;
                    self.colon()?;
                }
            }
            self.skip_space();
            match self.peek() {
                Some(bracket @ (b'{' | b'[')) => {
                    self.at += 1;
                    self.depth += 1;
                    self.within(levels)?;
                    open.push(bracket == b'{');
                    is_first = true;
                    continue;
                }
                Some(b'"') => drop(self.string()?),
                Some(b't' | b'f') => drop(self.boolean()?),
                Some(b'-' | b'0'..=b'9') => _ = self.number()?,
                _ if self.null() => {}
                _ => return Err(self.expected("a value")),
            }
            is_first = false;
            if open.is_empty() {
                break;
            }
        }
        self.depth = outer;
        Ok(())
    }

    /// The text of the value that follows, which is passed, as deep as it is.
    pub(super) fn raw(&mut self) -> Result<&'de str, ReadError> {
        self.raw_within(usize::MAX)
    }

    /// As [`Cursor::raw`], of a value that is read from its text.
    pub(super) fn raw_to_read(&mut self) -> Result<&'de str, ReadError> {
        self.raw_within(self.levels)
    }

    fn raw_within(&mut self, levels: usize) -> Result<&'de str, ReadError> {
        self.skip_space();
        let start = self.at;
        self.pass_value(levels)?;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Passes all that is left, unless it cannot be JSON: the page of a proxy or a portal.
    pub(super) fn pass_over(&mut self) -> Result<(), ReadError> {
        self.skip_space();
        if self.peek() == Some(b'<') {
            return Err(ReadError::new("expected a document, found a page of HTML or XML"));
        }
        self.at = self.text.len();
        Ok(())
    }

    /// The end of a document, if any of it was read.
    pub(crate) fn end(&mut self) -> Result<(), ReadError> {
        if self.at == 0 {
            return Ok(());
        }
        self.skip_space();
        if self.at < self.text.len() {
            Err(self.expected("the end of the document"))
        } else {
            Ok(())
        }
    }

    /// What is said where something else was expected.
    #[cold]
    pub(super) fn expected(&self, expected: &str) -> ReadError {
        if !self.is_utf8 {
            return ReadError::new("the document is not valid UTF-8");
        }
        let found = match self.peek() {
            None => "the end of the document",
            Some(b'"') => "a string",
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(_) => "another character",
        };
        self.problem(format_args!("expected {expected}, found {found}"))
    }

    /// A problem at this place.
    #[cold]
    pub(super) fn problem(&self, problem: fmt::Arguments<'_>) -> ReadError {
        let before = self.bytes().get(..self.at).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        ReadError::new(format!("{problem} at line {line} column {column}"))
    }
}
