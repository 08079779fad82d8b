//! Reads the members of a structure.

use super::cursor::Cursor;
use super::reader::JsonReader;
use crate::shape::{Found, Member, MemberReader, NO_FACTS, ReadError, ReadValue, tell_undeclared};

/// The members of one object, in the order they come.
pub struct ObjectReader<'r, 'de> {
    cursor: &'r mut Cursor<'de>,
    members: &'static [Member],
    /// Where the next member is, if they come in the order of their declaration, as they mostly do.
    expected: usize,
    /// The one that came last, if it is known.
    current: Option<usize>,
    is_first: bool,
    /// The name of the member that came last, if no table has it.
    unknown: Option<String>,
}

impl<'r, 'de> ObjectReader<'r, 'de> {
    pub(super) fn new(cursor: &'r mut Cursor<'de>, members: &'static [Member]) -> Self {
        Self { cursor, members, expected: 0, current: None, is_first: true, unknown: None }
    }

    /// Goes to the next member, if there is one; `keep` says whether the name of one that is not known
    /// is needed.
    fn advance(&mut self, keep: bool) -> Result<bool, ReadError> {
        if let Some(expected) = self.members.get(self.expected)
            && self.cursor.eat_member(expected.name(), &mut self.is_first)
        {
            self.current = Some(self.expected);
            self.expected += 1;
            return Ok(true);
        }
        if !self.cursor.has_next(b'}', &mut self.is_first)? {
            return Ok(false);
        }
        let name = self.cursor.string()?;
        self.cursor.colon()?;
        self.current =
            Member::index_of(self.members, self.expected, |member| member.name() == name);
        match self.current {
            Some(index) => self.expected = index + 1,
            None if keep => self.unknown = Some(name.into_owned()),
            None if self.cursor.is_outermost() => tell_undeclared(&name),
            None => {}
        }
        Ok(true)
    }
}

impl MemberReader for ObjectReader<'_, '_> {
    fn next(&mut self) -> Result<Option<usize>, ReadError> {
        while self.advance(false)? {
            if self.current.is_some() {
                return Ok(self.current);
            }
            self.cursor.skip_value()?;
        }
        Ok(None)
    }

    fn next_of_any(&mut self) -> Result<Option<Found>, ReadError> {
        let found = self.advance(true)?.then(|| match self.current {
            Some(index) => Found::Known(index),
            None => Found::Unknown(self.unknown.take().unwrap_or_default()),
        });
        Ok(found)
    }

    // One function for each type of member, whatever structures have it.
    #[inline(never)]
    fn value<T: ReadValue>(&mut self, slot: &mut Option<T>) -> Result<(), ReadError> {
        if self.cursor.null() {
            *slot = None;
            return Ok(());
        }
        let member = self.current.and_then(|index| self.members.get(index));
        let facts = member.map_or(NO_FACTS, Member::facts);
        match T::read(facts, JsonReader(self.cursor)) {
            Ok(value) => {
                *slot = Some(value);
                Ok(())
            }
            Err(error) => Err(error.in_declared(member.map_or("", Member::name), facts)),
        }
    }
}
