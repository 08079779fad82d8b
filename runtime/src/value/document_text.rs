//! Documents as text.

use std::fmt;

use super::Document;
use crate::stack::deeper;

/// Writes the document as JSON.
impl fmt::Display for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Bool(value) => value.fmt(formatter),
            Self::Number(number) => number.fmt(formatter),
            Self::Text(text) => string(text, formatter),
            Self::Array(items) => deeper::<Self, _>(|| {
                formatter.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    formatter.write_str(if index > 0 { "," } else { "" })?;
                    item.fmt(formatter)?;
                }
                formatter.write_str("]")
            }),
            Self::Object(entries) => deeper::<Self, _>(|| {
                formatter.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    formatter.write_str(if index > 0 { "," } else { "" })?;
                    string(key, formatter)?;
                    formatter.write_str(":")?;
                    value.fmt(formatter)?;
                }
                formatter.write_str("}")
            }),
        }
    }
}

fn string(text: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    formatter.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}
