//! Documents in serde's formats.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::{Document, Number};
use crate::stack::deeper;

/// The one key of the map that serde_json makes of a number, if some crate has switched on its
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Fails if the document contains an integer of more than 128 bits, because serde cannot represent it.
impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Array(items) => deeper::<Self, _>(|| serializer.collect_seq(items)),
            Self::Object(entries) => deeper::<Self, _>(|| serializer.collect_map(entries)),
        }
    }
}

/// Takes numbers as the format provides them. serde_json rounds integers of more than 64 bits.
impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DocumentVisitor)
    }
}

struct DocumentVisitor;

macro_rules! visit {
    ($($method:ident($ty:ty))*) => {$(
        fn $method<E: de::Error>(self, value: $ty) -> Result<Document, E> {
            Ok(value.into())
        }
    )*};
}

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Document;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a document")
    }

    visit! {
        visit_bool(bool) visit_i64(i64) visit_i128(i128) visit_u64(u64) visit_u128(u128)
        visit_f64(f64) visit_str(&str) visit_string(String)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Document, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut inner: A) -> Result<Document, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = inner.next_element()? {
            items.push(item);
        }
        Ok(Document::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut inner: A) -> Result<Document, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some((key, value)) = inner.next_entry::<String, Document>()? {
            entries.insert(key, value);
        }
        let number = entries.get(NUMBER).filter(|_| entries.len() == 1);
        let number = number.and_then(Document::as_str).and_then(Number::parse);
        Ok(number.map_or(Document::Object(entries), Document::Number))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer};
    use serde_json::json;

    use super::*;

    fn read<'de>(value: impl IntoDeserializer<'de, Error>) -> Result<Document, Error> {
        Document::deserialize(value.into_deserializer())
    }

    #[test]
    fn written_as_read() -> serde_json::Result<()> {
        let text = r#"{"a":[null,true,-1,18446744073709551615,2.5,"b"],"c":{}}"#;
        let document: Document = serde_json::from_str(text)?;
        assert_eq!(serde_json::to_string(&document)?, text);
        assert_eq!(document["a"][3], u64::MAX);
        Ok(())
    }

    #[test]
    fn a_whole_number_of_128_bits_goes_through_serde() -> Result<(), Error> {
        assert_eq!(read(u128::MAX)?, u128::MAX);
        assert_eq!(read(i128::MIN)?, i128::MIN);
        let written = serde_json::to_string(&Document::from_iter([u128::MAX])).ok();
        assert_eq!(written, Some(format!("[{}]", u128::MAX)));
        Ok(())
    }

    #[test]
    fn a_number_of_arbitrary_precision_is_a_number() -> Result<(), Error> {
        let read = |key: &'static str, text: &'static str| {
            Document::deserialize(MapDeserializer::<_, Error>::new([(key, text)].into_iter()))
        };
        assert_eq!(read(NUMBER, "18446744073709551616")?, 1_u128 << 64);
        assert_eq!(read(NUMBER, "a")?, json!({ NUMBER: "a" }));
        assert_eq!(read("a", "5")?, json!({ "a": "5" }));
        Ok(())
    }

    #[test]
    fn a_float_without_digits_is_its_name() -> Result<(), Error> {
        assert_eq!(read(f64::NAN)?, "NaN");
        Ok(())
    }
}
