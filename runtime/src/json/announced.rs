//! What a member's keys say of it, which it announces by the name of a newtype: constraints, checked
//! here, and the form of timestamps.

use serde::ser::Serialize;

use super::probe;
use super::write::{Error, Writer};
use crate::bind::{Fact, facts, violation};
use crate::error::{InvalidMember, Segment, path_text};

impl Writer {
    /// A member, by what its keys say of it.
    pub(super) fn announced<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let outer = self.timestamps;
        for fact in facts(name) {
            match fact {
                Fact::Length(min, max) if self.checks_constraints => {
                    self.check_length(min, max, value);
                }
                Fact::Range(range) if self.checks_constraints => {
                    let problem = probe::number(value).and_then(|number| range.violation(number));
                    self.refuse(None, problem);
                }
                Fact::EachLength(min, max) if self.checks_constraints => {
                    for (item, seen) in probe::items(value) {
                        let length = seen.length();
                        let problem =
                            length.and_then(|(length, unit)| violation(length, unit, min, max));
                        self.refuse(Some(item), problem);
                    }
                }
                Fact::EachRange(range) if self.checks_constraints => {
                    for (item, seen) in probe::items(value) {
                        let problem = seen.number().and_then(|number| range.violation(number));
                        self.refuse(Some(item), problem);
                    }
                }
                Fact::Length(..) | Fact::Range(_) | Fact::EachLength(..) | Fact::EachRange(_) => {}
                Fact::Timestamps(format) => self.timestamps = format,
            }
        }
        value.serialize(&mut *self)?;
        self.timestamps = outer;
        Ok(())
    }

    fn check_length<T: Serialize + ?Sized>(&mut self, min: u64, max: u64, value: &T) {
        let length = probe::length(value);
        let problem = length.and_then(|(length, unit)| violation(length, unit, min, max));
        self.refuse(None, problem);
    }

    /// Notes what is wrong with the member that is being written, or with an item of it.
    fn refuse(&mut self, item: Option<Segment>, problem: Option<String>) {
        let Some(problem) = problem else { return };
        let is_item = item.is_some();
        self.path.extend(item);
        self.invalid.push(InvalidMember::new(path_text(&self.path), problem));
        if is_item {
            self.path.pop();
        }
    }
}
