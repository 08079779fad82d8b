//! XML as a codec of protocols.

use super::cursor::Cursor;
use super::escape::is_allowed;
use super::reader::{Place, XmlReader};
use super::root::UNNAMED;
use super::writer::XmlWriter;
use crate::shape::{
    Codec, Kind, Member, MemberWriter, ReadDocument, ReadError, Root, ValueWriter, WriteMembers,
    WriteValue,
};

/// Documents in XML.
#[derive(Debug)]
pub struct Xml;

impl Codec for Xml {
    fn refusal(kind: Kind<'_>) -> Option<&'static str> {
        match kind {
            Kind::Null => Some("is null, which XML cannot hold"),
            Kind::Document => Some("is a document, which XML cannot hold"),
            Kind::Foreign => Some("is written by serde, which XML cannot hold"),
            Kind::Text(text) if !text.chars().all(is_allowed) => {
                Some("contains a control character, which XML cannot hold")
            }
            _ => None,
        }
    }

    /// With a root of no name of its own, which the protocol gives it.
    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8> {
        let mut text = String::new();
        let mut element = XmlWriter::root(&mut text, &UNNAMED).structure(members);
        from.write_members(&mut element);
        element.end();
        text.into_bytes()
    }

    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8> {
        let mut text = String::new();
        let facts = member.facts();
        let root = match T::ROOT {
            Some(root) => {
                let name = if facts.names_root() { member.name() } else { root.name };
                let namespace = facts.namespace().or(root.namespace);
                XmlWriter::root(&mut text, &Root { name, namespace })
            }
            None => XmlWriter::element::<T>(&mut text, member.name(), facts),
        };
        value.write(facts, root);
        text.into_bytes()
    }

    fn no_members() -> Vec<u8> {
        Vec::new()
    }

    fn read<D: ReadDocument>(document: &[u8], read: D) -> Result<D::Value, ReadError> {
        read_at(|_| Ok(Place::Document), document, read)
    }
}

/// Reads the element in the root whose name ends with `Result`. If it is missing and there are members
/// to read, that is an error, as in botocore.
pub(crate) fn read_result<D: ReadDocument>(
    document: &[u8],
    read: D,
) -> Result<D::Value, ReadError> {
    read_at(result_of, document, read)
}

/// Reads what is at a place of a document. An empty one is an error if there are members to read: a success
/// without its result.
fn read_at<'de, D: ReadDocument>(
    find: fn(&mut Cursor<'de>) -> Result<Place<'de>, ReadError>,
    document: &'de [u8],
    read: D,
) -> Result<D::Value, ReadError> {
    let document = document.trim_ascii();
    let mut cursor = Cursor::new(document);
    let place = match document.is_empty() {
        true => Place::Missing("an XML document"),
        false => find(&mut cursor)?,
    };
    let value = read.read(XmlReader::new(&mut cursor, place))?;
    cursor.end()?;
    Ok(value)
}

/// The place of the result in a document.
fn result_of<'de>(cursor: &mut Cursor<'de>) -> Result<Place<'de>, ReadError> {
    cursor.root()?;
    while let Some(tag) = cursor.child()? {
        if tag.local_name().into_inner().ends_with("Result") {
            cursor.output_begins();
            return Ok(Place::Element(tag));
        }
        cursor.skip()?;
    }
    // What is wrong with the document says more than what is not in it.
    cursor.end()?;
    Ok(Place::Missing("an element whose name ends with `Result`"))
}
