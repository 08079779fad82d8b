//! What the expansions of the key `pages` call if the output is a JSON value.

use serde_json::Value;

use super::expanded::TokenOf;
use crate::json::Json;
use crate::shape::{Codec, ReadValue, ValueOf};

/// The value at the end of a path. The step `[-1]` is the last item of a list.
pub fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    let step = |value: &'v Value, step: &&str| match (*step, value) {
        ("[-1]", Value::Array(items)) => items.last(),
        (name, Value::Object(members)) => members.get(name),
        _ => None,
    };
    path.iter().try_fold(value, step).filter(|value| !value.is_null())
}

/// The token, as the type that the input's has; `None` for what is not of that type.
pub fn token<T: ReadValue + TokenOf<T>>(value: Option<&Value>) -> Option<T> {
    let token: T = Json::read(value?.to_string().as_bytes(), ValueOf::new()).ok()?;
    token.filled()
}

/// Whether there are more pages.
pub fn is_true(value: Option<&Value>) -> bool {
    value == Some(&Value::Bool(true))
}

/// The items of the list at the end of a path.
pub fn items(mut value: Value, path: &[&str]) -> Vec<Value> {
    for name in path {
        let Some(member) = value.get_mut(name) else { return Vec::new() };
        value = member.take();
    }
    match value {
        Value::Array(items) => items,
        _ => Vec::new(),
    }
}
