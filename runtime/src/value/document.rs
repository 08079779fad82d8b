//! Documents: values of any shape.

use std::collections::BTreeMap;
use std::ops::Index;

use super::Number;
use crate::stack::deeper;

/// A value of any shape, as JSON has them: Smithy's
/// [document](https://smithy.io/2.0/spec/simple-types.html#document).
///
/// It is made of numbers, texts, lists and maps of std's, and of a [`serde_json::Value`]. Indexing gives
/// null for what is not there. A null in a list or an object stays.
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
/// Whole numbers of any size are exact: see [`Number`].
///
/// In a response at most 1,000 lists and objects may be open at once, those around the document among
/// them; a deeper one is an error. A document that is sent may be of any depth. Dropping a document takes
/// little stack, however deep it is, and so does all else that is done with it here. So Rust does not let a pattern move
/// what is inside out of it: `match` on a reference, or call [`Document::into_string`],
/// [`Document::into_array`] or [`Document::into_object`].
#[derive(Default)]
pub enum Document {
    /// Null.
    #[default]
    Null,
    /// True or false.
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    Text(String),
    /// A list.
    Array(Vec<Document>),
    /// A map by text. Its order is that of the keys, and not of the service.
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
    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    as_held! {
        /// The truth value, if it is one.
        as_bool: Bool(held) => Some(*held), bool;
        /// The number, if it is a whole one that fits.
        as_i64: Number(held) => held.as_i64(), i64;
        /// The number, if it is a whole one that fits.
        as_u64: Number(held) => held.as_u64(), u64;
        /// The number, if it is one, as the nearest double.
        as_f64: Number(held) => held.as_f64(), f64;
        /// The text, if it is one.
        as_str: Text(held) => Some(held), &str;
        /// The items, if it is a list.
        as_array: Array(held) => Some(held), &[Document];
        /// The entries, if it is an object.
        as_object: Object(held) => Some(held), &BTreeMap<String, Document>;
    }

    into_held! {
        /// The text, if it is one.
        into_string: Text(String);
        /// The items, if it is a list.
        into_array: Array(Vec<Document>);
        /// The entries, if it is an object.
        into_object: Object(BTreeMap<String, Document>);
    }

    /// What an object has under the key, if it is an object and has it.
    pub fn get(&self, key: &str) -> Option<&Document> {
        self.as_object()?.get(key)
    }

    /// Moves what has values in it to `held`.
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

/// What is under the key, or null.
impl Index<&str> for Document {
    type Output = Document;

    fn index(&self, key: &str) -> &Document {
        self.get(key).unwrap_or(&NULL)
    }
}

/// The item at the index, or null.
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
