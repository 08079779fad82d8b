//! Reads the members of a structure.

use super::cursor::{Cursor, Items};
use super::reader::CborReader;
use super::seen::Seen;
use crate::shape::{Found, Member, MemberReader, NO_FACTS, ReadError, ReadValue};

/// The members of one map, in the order they come.
pub struct MapReader<'r, 'de> {
    cursor: &'r mut Cursor<'de>,
    items: Items,
    members: &'static [Member],
    /// Where the next member is, if they come in the order of their declaration, as they mostly do.
    expected: usize,
    /// The one that came last, if it is known.
    current: Option<usize>,
    seen: Seen,
    /// The name of the member that came last, if no table has it.
    unknown: Option<String>,
}

impl<'r, 'de> MapReader<'r, 'de> {
    pub(super) fn new(
        cursor: &'r mut Cursor<'de>,
        items: Items,
        members: &'static [Member],
    ) -> Self {
        let seen = Seen::default();
        Self { cursor, items, members, expected: 0, current: None, seen, unknown: None }
    }

    /// Goes to the next member, if there is one; `keep` says whether the name of one that is not known
    /// is needed.
    fn advance(&mut self, keep: bool) -> Result<bool, ReadError> {
        if !self.cursor.has_next(&mut self.items) {
            return Ok(false);
        }
        let start = self.cursor.at();
        let expected = self.members.get(self.expected);
        if expected.is_some_and(|expected| self.cursor.eat_text(expected.name())) {
            self.current = Some(self.expected);
        } else {
            let name = self.cursor.text()?;
            self.current =
                Member::index_of(self.members, self.expected, |member| member.name() == name);
            if self.current.is_none() && keep {
                self.unknown = Some(name.into_owned());
            }
        }
        if let Some(index) = self.current {
            self.expected = index + 1;
            if !self.seen.note(index) {
                let error = self.cursor.problem(start, "the same member again");
                return Err(error.in_member(self.members.get(index).map_or("", Member::name)));
            }
        }
        Ok(true)
    }
}

impl MemberReader for MapReader<'_, '_> {
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
        match T::read(facts, CborReader(self.cursor)) {
            Ok(value) => {
                *slot = Some(value);
                Ok(())
            }
            Err(error) => Err(error.in_declared(member.map_or("", Member::name), facts)),
        }
    }
}
