//! JSON as a codec of protocols.

use super::cursor::Cursor;
use super::reader::JsonReader;
use super::writer::JsonText;
use crate::shape::{
    Codec, Member, MemberWriter, ReadDocument, ReadError, ValueWriter, WriteMembers, WriteValue,
};

/// Documents in JSON.
#[derive(Debug)]
pub struct Json;

impl Codec for Json {
    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8> {
        let mut text = JsonText::new();
        let mut object = text.structure(members);
        from.write_members(&mut object);
        object.end();
        text.into_document()
    }

    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8> {
        let mut text = JsonText::new();
        value.write(member.facts(), &mut text);
        text.into_document()
    }

    fn no_members() -> Vec<u8> {
        b"{}".to_vec()
    }

    fn read<D: ReadDocument>(document: &[u8], read: D) -> Result<D::Value, ReadError> {
        let mut cursor = Cursor::new(document);
        let value = read.read(JsonReader(&mut cursor))?;
        cursor.end()?;
        Ok(value)
    }
}
