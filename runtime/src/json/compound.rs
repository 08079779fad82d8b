//! Lists and objects while they are written.

use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
};

use super::write::{Error, USUAL, Writer};
use crate::error::Segment;
use crate::value::TimestampFormat;

/// A list or object that is being written.
pub(super) struct Compound<'a> {
    writer: &'a mut Writer,
    empty: bool,
    index: usize,
    end: &'static str,
    /// What stands in for the text of a number or raw value, for serde_json's own types.
    verbatim: bool,
    /// How timestamps were written before it, and will be after.
    outer: TimestampFormat,
}

impl<'a> Compound<'a> {
    /// Begins one, which ends with `end`.
    pub(super) fn new(writer: &'a mut Writer, start: &str, end: &'static str) -> Self {
        writer.text.extend_from_slice(start.as_bytes());
        let outer = writer.timestamps;
        Self { writer, empty: true, index: 0, end, verbatim: false, outer }
    }

    /// As [`Compound::new`], for a structure: what the member around it says of timestamps is not
    /// said of its own.
    pub(super) fn structure(writer: &'a mut Writer, start: &str, end: &'static str) -> Self {
        let structure = Self::new(writer, start, end);
        structure.writer.timestamps = USUAL;
        structure
    }

    /// Begins the structure that serde_json's numbers and raw values pretend to be, where some
    /// crate has switched on `arbitrary_precision` or `raw_value`: its one field is their text.
    pub(super) fn verbatim(writer: &'a mut Writer) -> Self {
        Self { verbatim: true, ..Self::new(writer, "", "") }
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.writer.comma(&mut self.empty);
        self.writer.path.push(Segment::Index(self.index));
        self.index += 1;
        value.serialize(&mut *self.writer)?;
        self.writer.path.pop();
        Ok(())
    }

    fn close(self) -> Result<(), Error> {
        // A variant's content is one level deeper than its list or object.
        if self.end.len() > 1 {
            self.writer.path.pop();
        }
        self.writer.timestamps = self.outer;
        self.writer.text.extend_from_slice(self.end.as_bytes());
        Ok(())
    }
}

/// serde's four kinds of lists, which JSON does not tell apart.
macro_rules! lists {
    ($($kind:ident::$method:ident)*) => {$(
        impl $kind for Compound<'_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.item(value)
            }

            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

lists! {
    SerializeSeq::serialize_element SerializeTuple::serialize_element
    SerializeTupleStruct::serialize_field SerializeTupleVariant::serialize_field
}

/// serde's two kinds of structures.
macro_rules! structures {
    ($($kind:ident)*) => {$(
        impl $kind for Compound<'_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                if self.verbatim {
                    let text = serde_json::to_value(value)?;
                    let text = text.as_str().ok_or_else(|| Error::custom("no text"))?;
                    self.writer.text.extend_from_slice(text.as_bytes());
                    return Ok(());
                }
                self.writer.member(name, value, &mut self.empty)
            }

            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

structures! { SerializeStruct SerializeStructVariant }

impl SerializeMap for Compound<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.writer.comma(&mut self.empty);
        let key = match serde_json::to_value(key)? {
            serde_json::Value::String(key) => key,
            serde_json::Value::Number(key) => key.to_string(),
            serde_json::Value::Bool(key) => key.to_string(),
            _ => return Err(Error::custom("a map's key must be a string")),
        };
        self.writer.scalar(&key)?;
        self.writer.text.push(b':');
        self.writer.path.push(Segment::Member(key.into()));
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.writer)?;
        self.writer.path.pop();
        Ok(())
    }

    fn end(self) -> Result<(), Error> {
        self.close()
    }
}
