//! Reads documents: values of any shape, as JSON has them.

use std::collections::BTreeMap;

use super::cursor::Cursor;
use super::head::Head;
use super::number::Numeral;
use crate::memory::{self, ALLOCATION};
use crate::shape::ReadError;
use crate::stack::deeper;
use crate::value::{Document, base64};

/// What is wrong with a key that its map has already.
pub(super) const AGAIN: &str = "the same key again";

/// The text of codes and most messages is shorter.
const SHORT: usize = 4 << 10;

/// The members of a document that is a map; `None` if the bytes are not one. One that is too deep or too
/// large to be kept is passed over, as an unknown member of an output is.
pub(crate) fn members(bytes: &[u8]) -> Option<BTreeMap<String, Document>> {
    let mut cursor = Cursor::new(bytes);
    match memory::freed_on_failure(|| read(&mut cursor)) {
        Ok(document) => cursor.end().ok().and_then(|()| document.into_object()),
        Err(_) => without_deep(bytes).ok(),
    }
}

fn without_deep(bytes: &[u8]) -> Result<BTreeMap<String, Document>, ReadError> {
    let mut members = BTreeMap::new();
    // What is short comes first, so that what is too large leaves room for the code and the message.
    for short in [true, false] {
        let mut cursor = Cursor::new(bytes);
        let mut items = cursor.map()?;
        while cursor.has_next(&mut items) {
            let name = cursor.text()?;
            let raw = cursor.raw()?;
            if (raw.len() <= SHORT) != short {
                continue;
            }
            let member = memory::freed_on_failure(|| {
                memory::take_entry::<Document>(name.len())?;
                read(&mut Cursor::new(raw))
            });
            if let Ok(member) = member {
                members.insert(name.into_owned(), member);
            }
        }
        cursor.end()?;
    }
    Ok(members)
}

/// Reads the value at some place. Bytes are base64, and a time is its seconds.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    if let Some(number) = cursor.numeral()? {
        if let Numeral::Digits(digits) = &number {
            memory::take(digits.len() + ALLOCATION)?;
        }
        return Ok(number.document());
    }
    let start = cursor.at();
    match cursor.peek()? {
        Head::Bytes(_) => {
            let bytes = cursor.byte_string()?;
            memory::take(2 * bytes.len() + ALLOCATION)?;
            Ok(Document::Text(base64(&bytes)))
        }
        Head::Text(_) => {
            let text = cursor.text()?;
            memory::take(text.len() + ALLOCATION)?;
            Ok(Document::Text(text.into_owned()))
        }
        Head::List(_) => deeper::<Document, _>(|| list(cursor)),
        Head::Map(_) => deeper::<Document, _>(|| map(cursor)),
        Head::Boolean(_) => cursor.boolean().map(Document::Bool),
        Head::Null => cursor.head().map(|_| Document::Null),
        found => Err(cursor.expected(start, "a value", found)),
    }
}

fn list(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    let (mut list, mut items) = (cursor.list()?, Vec::new());
    while cursor.has_next(&mut list) {
        memory::take_item(&items)?;
        items.push(read(cursor)?);
    }
    Ok(Document::Array(items))
}

fn map(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    let (mut map, mut members) = (cursor.map()?, BTreeMap::new());
    while cursor.has_next(&mut map) {
        let start = cursor.at();
        let name = cursor.text()?;
        memory::take_entry::<Document>(name.len())?;
        if members.contains_key(&*name) {
            return Err(cursor.problem(start, AGAIN));
        }
        let name = name.into_owned();
        members.insert(name, read(cursor)?);
    }
    Ok(Document::Object(members))
}
