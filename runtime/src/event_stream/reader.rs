//! Reads an event: a union whose one member is called as the event is, and whose members come from the frame's headers
//! and its payload.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::frame::Frame;
use crate::shape::{
    Entry, Facts, Found, Integer, Member, MemberReader, NO_FACTS, PayloadReader, ReadDocument,
    ReadError, ReadValue, TreeReader, ValueReader,
};
use crate::value::{Document, Timestamp};

/// The header with the event's name.
pub(super) const EVENT_TYPE: &str = ":event-type";

/// The event of a frame, whose payload is a document of some format.
pub(super) struct EventOf<'f, E> {
    frame: &'f Frame,
    event: PhantomData<E>,
}

impl<'f, E> EventOf<'f, E> {
    pub(super) fn new(frame: &'f Frame) -> Self {
        Self { frame, event: PhantomData }
    }
}

impl<E: ReadValue> ReadDocument for EventOf<'_, E> {
    type Value = E;

    fn read<R: ValueReader>(self, document: R) -> Result<E, ReadError> {
        E::read(NO_FACTS, EventReader { frame: self.frame, document, is_body: false })
    }
}

/// Gives the event, or what is in it.
struct EventReader<'f, R> {
    frame: &'f Frame,
    /// At the payload.
    document: R,
    /// Whether it gives what is in the event.
    is_body: bool,
}

impl<'f, R: ValueReader> EventReader<'f, R> {
    fn name(&self) -> &'f str {
        self.frame.text(EVENT_TYPE).unwrap_or_default()
    }

    fn payload(self) -> PayloadReader<'f, R> {
        PayloadReader { bytes: &self.frame.payload, document: self.document }
    }
}

/// Only a structure or a document is asked of an event, and what else is in one is its payload.
impl<'f, R: ValueReader> ValueReader for EventReader<'f, R> {
    type Codec = R::Codec;
    type Members = EventMembers<'f, R>;

    fn boolean(self) -> Result<bool, ReadError> {
        self.payload().boolean()
    }

    fn integer(self) -> Result<Integer, ReadError> {
        self.payload().integer()
    }

    fn float(self) -> Result<f64, ReadError> {
        self.payload().float()
    }

    fn float32(self) -> Result<f32, ReadError> {
        self.payload().float32()
    }

    fn big_number(self) -> Result<String, ReadError> {
        self.payload().big_number()
    }

    fn text<T>(self, of: impl FnOnce(&str) -> T) -> Result<T, ReadError> {
        self.payload().text(of)
    }

    fn blob(self) -> Result<Vec<u8>, ReadError> {
        self.payload().blob()
    }

    fn timestamp(self) -> Result<Timestamp, ReadError> {
        self.payload().timestamp()
    }

    fn document(self) -> Result<Document, ReadError> {
        let (name, is_body) = (self.name(), self.is_body);
        // What is not a document is not kept: it would be of an event that is not declared.
        let is_empty = self.frame.payload.is_empty();
        let value = match is_empty {
            true => Document::Null,
            false => self.document.document().unwrap_or_default(),
        };
        Ok(if is_body { value } else { Document::from_iter([(name, value)]) })
    }

    fn json(&mut self) -> Result<Cow<'_, str>, ReadError> {
        let name = Document::from(self.name());
        if self.is_body {
            return self.document.json();
        }
        let value = self.document.json()?;
        Ok(format!("{{{name}:{value}}}").into())
    }

    fn list<T: ReadValue>(self, facts: &'static Facts, into: &mut Vec<T>) -> Result<(), ReadError> {
        self.payload().list(facts, into)
    }

    fn map<V: ReadValue>(self, facts: &'static Facts, into: Entry<'_, V>) -> Result<(), ReadError> {
        self.payload().map(facts, into)
    }

    fn structure(self, members: &'static [Member]) -> Result<EventMembers<'f, R>, ReadError> {
        let Self { frame, document, is_body } = self;
        let part = match is_body {
            false => Part::Event(Some(document)),
            true => Part::of_body(frame, members, document)?,
        };
        Ok(EventMembers { frame, members, part })
    }

    fn pass_over(self) -> Result<(), ReadError> {
        Ok(())
    }
}

/// Gives the members of an event.
struct EventMembers<'f, R: ValueReader> {
    frame: &'f Frame,
    members: &'static [Member],
    part: Part<R>,
}

/// Where the next member is.
enum Part<R: ValueReader> {
    /// The union's one member, which is the event; `None` after it.
    Event(Option<R>),
    /// A header or the payload, from the member of that index on; then those in the document.
    Body { next: usize, payload: Option<R>, document: Option<R::Members> },
}

impl<R: ValueReader> Part<R> {
    fn of_body(frame: &Frame, members: &'static [Member], document: R) -> Result<Self, ReadError> {
        let is_payload = |member: &Member| member.facts().is_event_payload();
        let is_header = |member: &Member| member.facts().is_event_header();
        let (mut payload, mut of_document) = (None, None);
        if members.iter().any(is_payload) {
            payload = Some(document);
        } else if !frame.payload.is_empty() && !members.iter().all(is_header) {
            of_document = Some(document.structure(members)?);
        }
        Ok(Self::Body { next: 0, payload, document: of_document })
    }
}

impl<R: ValueReader> MemberReader for EventMembers<'_, R> {
    fn next_of_any(&mut self) -> Result<Option<Found>, ReadError> {
        let Self { frame, members, part } = self;
        match part {
            Part::Event(None) => Ok(None),
            Part::Event(Some(_)) => {
                let name = frame.text(EVENT_TYPE).unwrap_or_default();
                let known = members.iter().position(|member| member.name() == name);
                let found = known.map_or_else(|| Found::Unknown(name.to_owned()), Found::Known);
                Ok(Some(found))
            }
            Part::Body { next, payload, document } => {
                while let Some(member) = members.get(*next) {
                    let index = *next;
                    *next += 1;
                    let facts = member.facts();
                    let is_here = facts.is_event_payload() && payload.is_some()
                        || facts.is_event_header() && frame.header(member.name()).is_some();
                    if is_here {
                        return Ok(Some(Found::Known(index)));
                    }
                }
                *next = members.len() + 1;
                document.as_mut().map_or(Ok(None), MemberReader::next_of_any)
            }
        }
    }

    fn value<T: ReadValue>(&mut self, slot: &mut Option<T>) -> Result<(), ReadError> {
        let Self { frame, members, part } = self;
        let (next, payload, document) = match part {
            Part::Event(document) => {
                let Some(document) = document.take() else { return Ok(()) };
                let body = EventReader { frame, document, is_body: true };
                *slot = Some(T::read(NO_FACTS, body)?);
                return Ok(());
            }
            Part::Body { next, payload, document } => (*next, payload, document),
        };
        let member = next.checked_sub(1).and_then(|index| members.get(index));
        match (member, document) {
            (None, Some(document)) => document.value(slot),
            (None, None) => Ok(()),
            (Some(member), _) => {
                let (name, facts) = (member.name(), member.facts());
                let payload = payload.take_if(|_| facts.is_event_payload());
                let read = match (payload, frame.header(name)) {
                    (Some(document), _) => {
                        T::read(facts, PayloadReader { bytes: &frame.payload, document })
                    }
                    (None, Some(value)) => T::read(facts, TreeReader(value)),
                    (None, None) => return Ok(()),
                };
                *slot = Some(read.map_err(|error| error.in_member(name))?);
                Ok(())
            }
        }
    }
}
