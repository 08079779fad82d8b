//! CBOR as a codec of protocols.

use super::cursor::Cursor;
use super::reader::CborReader;
use super::writer::CborBytes;
use crate::shape::{
    Codec, Member, MemberWriter, ReadDocument, ReadError, ValueWriter, WriteMembers, WriteValue,
};

/// Documents in CBOR.
#[derive(Debug)]
pub struct Cbor;

impl Codec for Cbor {
    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8> {
        let mut bytes = CborBytes::new();
        let mut map = bytes.structure(members);
        from.write_members(&mut map);
        map.end();
        bytes.into_document()
    }

    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8> {
        let mut bytes = CborBytes::new();
        value.write(member.facts(), &mut bytes);
        bytes.into_document()
    }

    fn no_members() -> Vec<u8> {
        vec![0xa0]
    }

    fn read<D: ReadDocument>(document: &[u8], read: D) -> Result<D::Value, ReadError> {
        let mut cursor = Cursor::new(document);
        let value = read.read(CborReader(&mut cursor))?;
        cursor.end()?;
        Ok(value)
    }
}
