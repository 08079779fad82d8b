//! Reads documents: values of any shape.

use std::collections::BTreeMap;

use super::cursor::Cursor;
use crate::memory::{self, ALLOCATION};
use crate::shape::ReadError;
use crate::stack::deeper;
use crate::value::{Document, Number};

/// The text of codes and most messages is shorter.
const SHORT: usize = 4 << 10;

/// The members of a document that is an object; `None` if the bytes are not one. One that is too deep or
/// too large to be kept is passed over, as an unknown member of an output is.
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
        let (mut cursor, mut is_first) = (Cursor::new(bytes), true);
        cursor.open(b'{', "an object")?;
        while cursor.has_next(b'}', &mut is_first)? {
            let name = cursor.string()?;
            cursor.colon()?;
            let raw = cursor.raw()?;
            if (raw.len() <= SHORT) != short {
                continue;
            }
            let member = memory::freed_on_failure(|| {
                memory::take_entry::<Document>(name.len())?;
                read(&mut Cursor::new(raw.as_bytes()))
            });
            if let Ok(member) = member {
                members.insert(name.into_owned(), member);
            }
        }
        cursor.end()?;
    }
    Ok(members)
}

/// Reads the value at some place.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    if cursor.null() {
        return Ok(Document::Null);
    }
    match cursor.first() {
        Some(b'"') => text(cursor).map(Document::Text),
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

fn text(cursor: &mut Cursor<'_>) -> Result<String, ReadError> {
    let text = cursor.string()?;
    memory::take(text.len() + ALLOCATION)?;
    Ok(text.into_owned())
}

fn list(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    cursor.open(b'[', "a list")?;
    let (mut items, mut is_first) = (Vec::new(), true);
    while cursor.has_next(b']', &mut is_first)? {
        memory::take_item(&items)?;
        items.push(read(cursor)?);
    }
    Ok(Document::Array(items))
}

fn object(cursor: &mut Cursor<'_>) -> Result<Document, ReadError> {
    cursor.open(b'{', "an object")?;
    let (mut members, mut is_first) = (BTreeMap::new(), true);
    while cursor.has_next(b'}', &mut is_first)? {
        let name = cursor.string()?;
        memory::take_entry::<Document>(name.len())?;
        let name = name.into_owned();
        cursor.colon()?;
        members.insert(name, read(cursor)?);
    }
    Ok(Document::Object(members))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_that_is_too_deep_costs_no_other() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let text = format!(r#"{{"__type": "NotFound", "deep": {deep}, "message": "m"}}"#);
        let members = members(text.as_bytes()).unwrap_or_default();
        let names: Vec<_> = members.keys().map(String::as_str).collect();
        assert_eq!(names, ["__type", "message"]);
    }

    #[test]
    fn what_is_not_an_object_has_no_members() {
        for text in ["[]", "null", "x", r#"{"a": 1"#, r#"{"a": 1} 2"#, r#"{"a": nul}"#] {
            assert!(members(text.as_bytes()).is_none(), "{text}");
        }
    }
}
