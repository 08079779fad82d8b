//! The form of a value that is a whole body or header: text and bytes as they are, and anything else
//! as a document.

use std::borrow::Cow;

use super::member::{Facts, Member, NO_FACTS};
use super::union::UnknownMember;
use super::write::{BigNumber, Integer, MemberWriter, ValueWriter, WriteValue};
use crate::value::{Document, Timestamp};

/// A value that has a body or a header to itself.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Raw {
    /// `None`.
    Unset,
    Text(String),
    Bytes(Vec<u8>),
    /// It has to be written as a document.
    Document,
}

/// What `value` is. A [`Document`] is a document even if it holds a string.
pub(crate) fn raw<T: WriteValue + ?Sized>(value: &T) -> Raw {
    let mut raw = Raw::Document;
    value.write(NO_FACTS, Look(&mut raw));
    raw
}

/// Sees what it is given, and looks no deeper.
struct Look<'r>(&'r mut Raw);

impl ValueWriter for Look<'_> {
    type Members = NoMembers;

    fn null(self) {
        *self.0 = Raw::Unset;
    }

    fn text(self, value: &str) {
        *self.0 = Raw::Text(value.to_owned());
    }

    fn blob(self, value: &[u8]) {
        *self.0 = Raw::Bytes(value.to_owned());
    }

    fn boolean(self, _: bool) {}
    fn integer(self, _: Integer) {}
    fn float(self, _: f64) {}
    fn float32(self, _: f32) {}
    fn big_number(self, _: BigNumber<'_>) {}
    fn timestamp(self, _: Timestamp, _: &'static Facts) {}
    fn document(self, _: &Document) {}

    fn json(self, text: &str) {
        if text == "null" {
            *self.0 = Raw::Unset;
        }
    }

    fn list<'v, T: WriteValue + 'v>(self, _: impl Iterator<Item = &'v T>, _: &'static Facts) {}

    fn map<'v, V: WriteValue + 'v>(
        self,
        _: impl Iterator<Item = (Cow<'v, str>, &'v V)>,
        _: &'static Facts,
    ) {
    }

    fn structure(self, _: &'static [Member]) -> NoMembers {
        NoMembers
    }

    fn refuse(self, _: &str) {}
}

struct NoMembers;

impl MemberWriter for NoMembers {
    fn member<T: WriteValue + ?Sized>(&mut self, _: usize, _: &T) {}
    fn unknown(&mut self, _: &UnknownMember) {}
    fn end(self) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Blob;

    #[test]
    fn text_and_bytes_are_told_from_documents() {
        assert_eq!(raw("a"), Raw::Text("a".to_owned()));
        assert_eq!(raw(&Some(Blob::from("a"))), Raw::Bytes(b"a".to_vec()));
        assert_eq!(raw(&None::<Blob>), Raw::Unset);
        assert_eq!(raw(&vec![1, 2]), Raw::Document);
        assert_eq!(raw(&Some(Document::from("a"))), Raw::Document);
        assert_eq!(raw(&serde_json::json!("a")), Raw::Document);
    }
}
