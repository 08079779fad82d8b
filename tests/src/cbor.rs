//! CBOR by a reader that is not ours.

use ciborium::Value;

use crate::Problem;

/// The value of a document, its maps in one order and its numbers in one form. Tags but those of times
/// have none here.
///
/// # Errors
/// If the bytes are not one value.
pub fn value(mut bytes: &[u8]) -> Result<String, Problem> {
    let value: Value = ciborium::from_reader(&mut bytes)?;
    if bytes.is_empty() { Ok(shown(&value)) } else { Err("more than a value".into()) }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let mut entries: Vec<_> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", shown(key), shown(value)))
                .collect();
            entries.sort();
            format!("{{{}}}", entries.join(", "))
        }
        Value::Tag(tag, value) => format!("{tag}({})", shown(value)),
        Value::Integer(number) => i128::from(*number).to_string(),
        other => format!("{other:?}"),
    }
}
