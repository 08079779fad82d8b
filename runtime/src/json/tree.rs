//! Reads documents: values of any shape.

use std::collections::BTreeMap;

use super::cursor::Cursor;
use crate::shape::ReadError;
use crate::stack::deeper;
use crate::value::{Document, Number};

/// A whole document; `None` if the bytes are not one.
pub(crate) fn document(bytes: &[u8]) -> Option<Document> {
    let mut cursor = Cursor::new(bytes);
    let document = read(&mut cursor).ok()?;
    cursor.end().ok().map(|()| document)
}

/// Reads the value at some place.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    if cursor.null() {
        return Ok(Document::Null);
    }
    match cursor.first() {
        Some(b'"') => cursor.string().map(|text| Document::Text(text.into_owned())),
        Some(b't' | b'f') => cursor.boolean().map(Document::Bool),
        Some(b'[') => deeper::<Document, _>(|| list(cursor)),
        Some(b'{') => deeper::<Document, _>(|| object(cursor)),
        Some(b'-' | b'0'..=b'9') => {
            let digits = cursor.number()?;
            let number = Number::parse(digits.text);
            number
                .map(Document::Number)
                .ok_or_else(|| cursor.problem(format_args!("expected a number")))
        }
        _ => Err(cursor.expected("a value")),
    }
}

fn list(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    cursor.open(b'[', "a list")?;
    let (mut items, mut is_first) = (Vec::new(), true);
    while cursor.has_next(b']', &mut is_first)? {
        items.push(read(cursor)?);
    }
    Ok(Document::Array(items))
}

fn object(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    cursor.open(b'{', "an object")?;
    let (mut members, mut is_first) = (BTreeMap::new(), true);
    while cursor.has_next(b'}', &mut is_first)? {
        let name = cursor.string()?.into_owned();
        cursor.colon()?;
        members.insert(name, read(cursor)?);
    }
    Ok(Document::Object(members))
}
