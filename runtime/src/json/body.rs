//! The body document of a request.

use serde::ser::Serialize;

use super::write::Writer;
use crate::bind::{MemberWriter, RequestBody, WrittenBody};

/// The document of one request.
#[derive(Debug)]
pub struct JsonBody {
    writer: Writer,
    open: bool,
    empty: bool,
}

impl RequestBody for JsonBody {
    fn new(checks_constraints: bool) -> Self {
        let writer = Writer::new(checks_constraints);
        Self { writer, open: false, empty: true }
    }

    fn open(&mut self) {
        self.writer.open_document();
        self.open = true;
    }

    fn finish(self) -> WrittenBody {
        let (text, invalid) = self.writer.finish();
        WrittenBody { document: self.open.then_some(text), invalid }
    }
}

impl MemberWriter for JsonBody {
    fn member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.writer.document_member(name, value, &mut self.empty);
    }
}
