//! Brings values to the form that the importer's expressions are written from.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

/// What botocore names a union's member that is not in the model.
const UNKNOWN: &str = "SDK_UNKNOWN_MEMBER";

/// A value of the fixtures without its tags.
pub fn untagged(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(untagged).collect(),
        Value::Object(members) => match tagged(members) {
            Some(value) => value,
            None => members.iter().map(|(name, value)| (name.clone(), untagged(value))).collect(),
        },
        other => other.clone(),
    }
}

/// The value behind a tag; `$utf16_hex` stays as it is, for it is no text.
fn tagged(members: &Map<String, Value>) -> Option<Value> {
    let (tag, value) = members.iter().next().filter(|_| members.len() == 1)?;
    match tag.as_str() {
        "$time" | "$float" => Some(value.clone()),
        "$base64" => Some(json!(STANDARD.decode(value.as_str()?).ok()?)),
        "$repeat" => {
            let (text, count) = (value[0].as_str()?, value[1].as_u64()?);
            Some(text.repeat(usize::try_from(count).ok()?).into())
        }
        _ => None,
    }
}

/// The result with what `body` has in place of a member that botocore only names.
pub fn with_unknown_members(result: &Value, body: &Value) -> Value {
    match result {
        Value::Object(members) => match members.get(UNKNOWN).and_then(|one| one["name"].as_str()) {
            Some(name) => json!({ name: body[name] }),
            None => {
                let members = members
                    .iter()
                    .map(|(name, value)| (name.clone(), with_unknown_members(value, &body[name])));
                members.collect()
            }
        },
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(index, item)| with_unknown_members(item, &body[index])).collect()
        }
        other => other.clone(),
    }
}

/// The members of an output with the names in its maps of headers as HTTP libraries have them:
/// `header-name-case` of the deviations.
pub fn with_lower_case_headers(result: &Value, is_headers: impl Fn(&str) -> bool) -> Value {
    let mut result = result.clone();
    for (name, value) in result.as_object_mut().into_iter().flatten() {
        if is_headers(name) {
            let headers = value.as_object().into_iter().flatten();
            *value = headers.map(|(name, value)| (name.to_lowercase(), value.clone())).collect();
        }
    }
    result
}

/// The value with all digits of the numbers that `body` has as strings, where the model's were rounded to a
/// double.
pub fn with_digits(value: Value, body: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => match body.as_str() {
            Some(digits) if digits.parse().ok() == number.as_f64() => digits.into(),
            _ => number.into(),
        },
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| {
                let value = with_digits(value, &body[&name]);
                (name, value)
            });
            members.collect()
        }
        Value::Array(items) => {
            let items = items.into_iter().enumerate();
            items.map(|(index, item)| with_digits(item, &body[index])).collect()
        }
        other => other,
    }
}
