//! Conversions to documents, and from a document to a `serde_json::Value`.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::{Document, Number};
use crate::stack::deeper;

macro_rules! made_of {
    ($($variant:ident: $($ty:ty)*;)*) => {$($(
        impl From<$ty> for Document {
            fn from(value: $ty) -> Self {
                Self::$variant(value.into())
            }
        }
    )*)*};
}

made_of! {
    Bool: bool;
    Number: Number i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    Text: String &str;
    Object: BTreeMap<String, Document>;
}

/// NaN and the infinities become Smithy's strings `NaN`, `Infinity` and `-Infinity`, because JSON has no
/// numbers for them.
impl From<f64> for Document {
    fn from(value: f64) -> Self {
        match Number::from_f64(value) {
            Some(number) => Self::Number(number),
            None if value.is_nan() => Self::from("NaN"),
            None if value.is_sign_positive() => Self::from("Infinity"),
            None => Self::from("-Infinity"),
        }
    }
}

impl<T: Into<Document>> From<Vec<T>> for Document {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl From<Value> for Document {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => value.into(),
            Value::Number(number) => Self::Number(number.into()),
            Value::String(text) => text.into(),
            Value::Array(items) => deeper::<Self, _>(|| items.into()),
            Value::Object(entries) => deeper::<Self, _>(|| entries.into()),
        }
    }
}

impl From<serde_json::Map<String, Value>> for Document {
    fn from(entries: serde_json::Map<String, Value>) -> Self {
        entries.into_iter().collect()
    }
}

/// Creates a list of the items.
impl<T: Into<Document>> FromIterator<T> for Document {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}

/// Creates an object of the entries. If two entries have the same key, the later one is kept.
impl<K: Into<String>, V: Into<Document>> FromIterator<(K, V)> for Document {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value.into()));
        Self::Object(entries.collect())
    }
}

/// An error that a document contains a number that a [`serde_json::Value`] would round or cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentRangeError;

impl fmt::Display for DocumentRangeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number in the document does not fit in a `serde_json::Value`")
    }
}

impl std::error::Error for DocumentRangeError {}

/// Fails if the document contains an integer of more than 64 bits, or a number outside the range of
/// `f64`. With serde_json's feature `arbitrary_precision`, every integer fits.
impl TryFrom<Document> for Value {
    type Error = DocumentRangeError;

    fn try_from(mut document: Document) -> Result<Self, DocumentRangeError> {
        Ok(match &mut document {
            Document::Null => Self::Null,
            Document::Bool(value) => (*value).into(),
            Document::Number(number) => Self::Number(number.to_json().ok_or(DocumentRangeError)?),
            Document::Text(text) => std::mem::take(text).into(),
            Document::Array(items) => {
                let items = std::mem::take(items).into_iter().map(Self::try_from);
                Self::Array(deeper::<Document, _>(|| items.collect::<Result<_, _>>())?)
            }
            Document::Object(entries) => {
                let entries = std::mem::take(entries).into_iter();
                let entries = entries.map(|(key, value)| Ok((key, Self::try_from(value)?)));
                Self::Object(deeper::<Document, _>(|| entries.collect::<Result<_, _>>())?)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_json_value_comes_back_as_it_went() {
        let value = json!({ "a": [null, true, -1, u64::MAX, 2.5, "b"], "c": {} });
        assert_eq!(Value::try_from(Document::from(value.clone())), Ok(value));
    }

    #[test]
    fn a_number_that_a_json_value_would_round_is_an_error() {
        for text in ["18446744073709551616", "-9223372036854775809", "1e400"] {
            let document = Document::from_iter(Number::parse(text));
            assert_eq!(Value::try_from(document), Err(DocumentRangeError), "{text}");
        }
        let float = Document::from(53.630_839_129_292_724);
        assert_eq!(Value::try_from(float), Ok(json!(53.630_839_129_292_724)));
    }

    #[test]
    fn a_float_without_digits_is_its_name() {
        assert_eq!(Document::from(0.5), 0.5);
        assert_eq!(Document::from(f64::NAN), "NaN");
        assert_eq!(Document::from(f64::INFINITY), "Infinity");
        assert_eq!(Document::from(f64::NEG_INFINITY), "-Infinity");
    }

    #[test]
    fn entries_make_an_object_and_items_a_list() {
        let object = Document::from_iter([("a", 1), ("a", 2)]);
        assert_eq!(object, json!({ "a": 2 }));
        assert_eq!(Document::from(vec!["a", "b"]), json!(["a", "b"]));
        let entries = serde_json::Map::from_iter([("a".to_owned(), json!([1]))]);
        assert_eq!(Document::from(entries), json!({ "a": [1] }));
    }
}
