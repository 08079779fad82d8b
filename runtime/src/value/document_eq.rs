//! Comparisons of documents with other values.

use serde_json::Value;

use super::{Document, Number};
use crate::stack::deeper;

macro_rules! equals {
    ($($ty:ty: |$document:ident, $other:ident| $equal:expr;)*) => {$(
        impl PartialEq<$ty> for Document {
            fn eq(&self, other: &$ty) -> bool {
                let ($document, $other) = (self, other);
                $equal
            }
        }
    )*};
}

macro_rules! equals_numbers {
    ($($ty:ty)*) => {
        equals! {$(
            $ty: |document, other| {
                matches!(document, Self::Number(number) if *number == Number::from(*other))
            };
        )*}
    };
}

equals! {
    bool: |document, other| document.as_bool() == Some(*other);
    f64: |document, other| document.as_f64() == Some(*other);
    str: |document, other| document.as_str() == Some(other);
    &str: |document, other| document.as_str() == Some(other);
    String: |document, other| document.as_str() == Some(other);
}
equals_numbers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(value), Self::Bool(other)) => value == other,
            (Self::Number(number), Self::Number(other)) => number == other,
            (Self::Text(text), Self::Text(other)) => text == other,
            (Self::Array(items), Self::Array(other)) => deeper::<Self, _>(|| items == other),
            (Self::Object(entries), Self::Object(other)) => deeper::<Self, _>(|| entries == other),
            _ => false,
        }
    }
}

impl PartialEq<Value> for Document {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Self::Null, Value::Null) => true,
            (Self::Bool(value), Value::Bool(other)) => value == other,
            (Self::Number(number), Value::Number(other)) => *number == Number::from(other.clone()),
            (Self::Text(text), Value::String(other)) => text == other,
            (Self::Array(items), Value::Array(other)) => deeper::<Self, _>(|| items == other),
            (Self::Object(entries), Value::Object(other)) => {
                let equal = |(key, value): (&String, &Document)| {
                    other.get(key).is_some_and(|other| value == other)
                };
                entries.len() == other.len() && deeper::<Self, _>(|| entries.iter().all(equal))
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_equals_what_it_holds() {
        let document = Document::from_iter([("text", "a")]);
        assert_eq!(document["text"], "a");
        assert_eq!(document["text"], *"a");
        assert_eq!(document["text"], "a".to_owned());
        assert_eq!(Document::from(true), true);
        assert_eq!(Document::from(3), 3_u8);
        assert_eq!(Document::from(3), 3.0);
        assert_eq!(Document::from(3.0), 3.0);
        assert_ne!(Document::from(3.0), 3);
        assert_ne!(Document::from("3"), 3);
        assert_ne!(Document::Null, false);
    }

    #[test]
    fn it_equals_the_json_value_that_is_the_same() {
        let value = json!({ "a": [null, true, -1, 2.5, "b"], "c": {} });
        assert_eq!(Document::from(value.clone()), value);
        for other in [
            json!({ "a": [null, true, -1, 2.5, "b"] }),
            json!({ "a": [null, true, -1, 2.5, "b"], "d": {} }),
            json!({ "a": [null, true, -1.0, 2.5, "b"], "c": {} }),
            json!({ "a": [null, true, -1, 2.5], "c": {} }),
            json!(null),
        ] {
            assert_ne!(Document::from(value.clone()), other);
        }
    }
}
