//! JSON as a codec of protocols.

use super::cursor::Cursor;
use super::reader::JsonReader;
use super::writer::JsonText;
use crate::shape::{Codec, Member, ReadDocument, ReadError, WriteMembers, WriteValue};

/// Documents in JSON.
#[derive(Debug)]
pub struct Json;

impl Codec for Json {
    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8> {
        JsonText::new().with_members(members, from)
    }

    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8> {
        JsonText::new().with_value(member, value)
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

/// Documents in JSON whose timestamps are epoch seconds, whatever their members say, and whose numbers of any
/// size are strings.
#[derive(Debug)]
pub struct EpochJson;

impl Codec for EpochJson {
    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8> {
        JsonText::of_smithy().with_members(members, from)
    }

    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8> {
        JsonText::of_smithy().with_value(member, value)
    }

    fn no_members() -> Vec<u8> {
        Json::no_members()
    }

    fn read<D: ReadDocument>(document: &[u8], read: D) -> Result<D::Value, ReadError> {
        Json::read(document, read)
    }
}
