//! Documents: values of any shape.

use std::fmt;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

/// The reserved name by which a document announces itself to a format.
pub(crate) const ANNOUNCED: &str = "$aws_operation::document";

/// A value of any shape, as JSON has them: Smithy's
/// [document](https://smithy.io/2.0/spec/simple-types.html#document).
///
/// It reads as the [`Value`] it holds, and is made of anything that a `Value` is made of. A null in
/// it stays.
///
/// ```
/// use aws_operation::Document;
/// use serde_json::json;
///
/// let document = Document::from(json!({ "size": 3, "tags": ["a", null] }));
/// assert_eq!(document["size"], 3);
/// assert!(document["tags"][1].is_null());
/// assert_eq!(Document::from("a").as_str(), Some("a"));
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Document(Value);

impl Deref for Document {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

macro_rules! made_of {
    ($($ty:ty)*) => {$(
        impl From<$ty> for Document {
            fn from(value: $ty) -> Self {
                Self(value.into())
            }
        }
    )*};
}

made_of! { Value bool i32 i64 u32 u64 f64 String &str Vec<Value> serde_json::Map<String, Value> }

impl From<Document> for Value {
    fn from(document: Document) -> Self {
        document.0
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(ANNOUNCED, &self.0)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }
}
