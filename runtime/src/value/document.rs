//! Documents, which are JSON values of any shape.

use std::collections::BTreeMap;
use std::ops::Index;

use super::Number;
use crate::stack::deeper;

/// Any JSON value: Smithy's [document](https://smithy.io/2.0/spec/simple-types.html#document).
///
/// You can create a document from std's numbers, strings, lists and maps, or from a
/// [`serde_json::Value`]. Indexing a missing key or item returns null. A null in a list or an object
/// is kept.
///
/// ```
/// use aws_operation::Document;
///
/// let document = Document::from_iter([
///     ("size", Document::from(3)),
///     ("tags", Document::from_iter(["a", "b"])),
/// ]);
/// assert_eq!(document["size"], 3);
/// assert_eq!(document["tags"][1], "b");
/// assert!(document["tags"][2].is_null());
/// assert_eq!(document, serde_json::json!({ "size": 3, "tags": ["a", "b"] }));
/// ```
///
/// Integers of any size are exact. See [`Number`].
///
/// In a response, lists and objects can be nested at most 1,000 levels deep, including those around the
/// document, and less on a stack with less than 1.5 MiB left. A response with deeper nesting is an error.
/// A document that you send can have any depth.
///
/// Dropping a document takes little stack, however deep it is, and so do all its other operations.
/// For this reason `Document` implements `Drop`, so a pattern cannot move values out of it. `match`
/// on a reference instead, or call [`Document::into_string`], [`Document::into_array`] or
/// [`Document::into_object`].
#[derive(Default)]
pub enum Document {
    /// A null.
    #[default]
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(String),
    /// A list.
    Array(Vec<Document>),
    /// A map with string keys. It is sorted by key and does not keep the service's order.
    Object(BTreeMap<String, Document>),
}

/// Methods that give what a variant holds.
macro_rules! as_held {
    ($($(#[$doc:meta])* $method:ident: $variant:ident($held:ident) => $given:expr, $ty:ty;)*) => {$(
        $(#[$doc])*
        pub fn $method(&self) -> Option<$ty> {
            match self {
                Self::$variant($held) => $given,
                _ => None,
            }
        }
    )*};
}

/// Methods that take out what a variant holds.
macro_rules! into_held {
    ($($(#[$doc:meta])* $method:ident: $variant:ident($ty:ty);)*) => {$(
        $(#[$doc])*
        pub fn $method(mut self) -> Option<$ty> {
            match &mut self {
                Self::$variant(held) => Some(std::mem::take(held)),
                _ => None,
            }
        }
    )*};
}

impl Document {
    /// Whether this is a null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    as_held! {
        /// Returns the value, if this is a boolean.
        as_bool: Bool(held) => Some(*held), bool;
        /// Returns the value, if this is an integer that fits.
        as_i64: Number(held) => held.as_i64(), i64;
        /// Returns the value, if this is an integer that fits.
        as_u64: Number(held) => held.as_u64(), u64;
        /// Returns the value as the nearest double, if this is a number.
        as_f64: Number(held) => held.as_f64(), f64;
        /// Returns the string, if this is one.
        as_str: Text(held) => Some(held), &str;
        /// Returns the items, if this is a list.
        as_array: Array(held) => Some(held), &[Document];
        /// Returns the entries, if this is an object.
        as_object: Object(held) => Some(held), &BTreeMap<String, Document>;
    }

    into_held! {
        /// Returns the string, if this is one.
        into_string: Text(String);
        /// Returns the items, if this is a list.
        into_array: Array(Vec<Document>);
        /// Returns the entries, if this is an object.
        into_object: Object(BTreeMap<String, Document>);
    }

    /// Returns the value under `key`, if this is an object that contains the key.
    pub fn get(&self, key: &str) -> Option<&Document> {
        self.as_object()?.get(key)
    }

    /// Moves the values that contain other values to `held`.
    fn give_up(&mut self, held: &mut Vec<Document>) {
        let mut take = |document: &mut Document| {
            if matches!(document, Self::Array(_) | Self::Object(_)) {
                held.push(std::mem::take(document));
            }
        };
        match self {
            Self::Array(items) => items.iter_mut().for_each(&mut take),
            Self::Object(entries) => entries.values_mut().for_each(&mut take),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) => {}
        }
    }
}

/// Takes the document apart level by level: a call in a call for each of them would overflow the stack
/// for a document that a service nested deeply.
impl Drop for Document {
    fn drop(&mut self) {
        let mut held = Vec::new();
        self.give_up(&mut held);
        while let Some(mut document) = held.pop() {
            document.give_up(&mut held);
        }
    }
}

impl Clone for Document {
    fn clone(&self) -> Self {
        match self {
            Self::Null => Self::Null,
            Self::Bool(value) => Self::Bool(*value),
            Self::Number(number) => Self::Number(number.clone()),
            Self::Text(text) => Self::Text(text.clone()),
            Self::Array(items) => deeper::<Self, _>(|| Self::Array(items.clone())),
            Self::Object(entries) => deeper::<Self, _>(|| Self::Object(entries.clone())),
        }
    }
}

static NULL: Document = Document::Null;

/// Returns the value under the key, or null.
impl Index<&str> for Document {
    type Output = Document;

    fn index(&self, key: &str) -> &Document {
        self.get(key).unwrap_or(&NULL)
    }
}

/// Returns the item at the index, or null.
impl Index<usize> for Document {
    type Output = Document;

    fn index(&self, index: usize) -> &Document {
        self.as_array().and_then(|items| items.get(index)).unwrap_or(&NULL)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn it_is_asked_for_what_it_is() {
        let document = Document::from(json!({
            "null": null, "bool": true, "int": -3, "float": 2.5, "text": "a", "list": [1, null],
        }));
        assert!(document["null"].is_null());
        assert_eq!(document["bool"].as_bool(), Some(true));
        assert_eq!(document["int"].as_i64(), Some(-3));
        assert_eq!(document["int"].as_u64(), None);
        assert_eq!(document["float"].as_f64(), Some(2.5));
        assert_eq!(document["text"].as_str(), Some("a"));
        assert_eq!(document["list"].as_array().map(<[_]>::len), Some(2));
        assert_eq!(document.as_object().map(BTreeMap::len), Some(6));
        assert_eq!(document.get("null"), Some(&Document::Null));
        assert_eq!(document.get("none"), None);
        for odd in ["none", "null", "list"] {
            assert_eq!(document[odd].as_str(), None);
            assert!(document[odd]["a"].is_null());
        }
        assert!(document[0].is_null());
        assert!(document["list"][2].is_null());
    }

    #[test]
    fn what_is_inside_is_taken_out() {
        let document = Document::from(json!({ "list": ["a"] }));
        assert_eq!(document.clone().into_array(), None);
        let list = document.into_object().and_then(|mut entries| entries.remove("list"));
        let item = list.and_then(Document::into_array).and_then(|mut items| items.pop());
        assert_eq!(item.and_then(Document::into_string).as_deref(), Some("a"));
    }

    #[test]
    fn a_deep_document_is_dropped_on_a_small_stack() -> std::io::Result<()> {
        let object = |inner| Document::Object(BTreeMap::from([("a".to_owned(), inner)]));
        let array = |inner| Document::Array(vec![Document::from("b"), inner]);
        let nest = |outer: fn(Document) -> Document, levels| {
            (0..levels).fold(Document::Null, |inner, _| outer(inner))
        };
        for levels in [1_000, 100_000] {
            let deep = [nest(object, levels), nest(array, levels)];
            let small = std::thread::Builder::new().stack_size(256 << 10);
            assert!(small.spawn(|| drop(deep))?.join().is_ok());
        }
        Ok(())
    }
}
