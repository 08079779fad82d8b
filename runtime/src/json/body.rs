//! The body document of a request.

use serde::ser::Serialize;

use super::write::Writer;
use crate::bind::{MemberWriter, RequestBody, WrittenBody};

/// The document of one request.
#[derive(Debug)]
pub struct JsonBody {
    writer: Writer,
    holds: Holds,
    empty: bool,
}

/// What the body is, so far.
#[derive(Debug, PartialEq)]
enum Holds {
    Nothing,
    Members,
    Payload,
}

impl RequestBody for JsonBody {
    fn new(checks_constraints: bool) -> Self {
        let writer = Writer::new(checks_constraints);
        Self { writer, holds: Holds::Nothing, empty: true }
    }

    fn open(&mut self) {
        self.writer.open_document();
        self.holds = Holds::Members;
    }

    fn payload<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.writer.whole_document(name, value);
        self.holds = Holds::Payload;
    }

    fn finish(mut self) -> WrittenBody {
        if self.holds == Holds::Members {
            self.writer.close_document();
        }
        let (text, invalid) = self.writer.finish();
        WrittenBody { document: (self.holds != Holds::Nothing).then_some(text), invalid }
    }
}

impl MemberWriter for JsonBody {
    fn member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.writer.document_member(name, value, &mut self.empty);
    }
}
