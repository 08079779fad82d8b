//! The functions of the rules language.

use aws_operation_words::Partition;
use serde_json::{Value, json};

use super::unknown::Unknown;
use super::{arn, host, url};

/// What the function of that name makes of its arguments; null where it has no value.
pub(super) fn apply(name: &str, arguments: &[Value]) -> Result<Value, Unknown> {
    let value = match (name, arguments) {
        ("isSet", [value]) => Value::Bool(!value.is_null()),
        ("not", [value]) => Value::Bool(matches!(value, Value::Null | Value::Bool(false))),
        ("stringEquals" | "booleanEquals", [one, other]) => Value::Bool(one == other),
        ("getAttr", [value, Value::String(path)]) => attribute(value, path),
        ("substring", [value, from, to, Value::Bool(reversed)]) => {
            let range = from.as_u64().zip(to.as_u64());
            let range =
                range.and_then(|(from, to)| Some((from.try_into().ok()?, to.try_into().ok()?)));
            let part = value.as_str().zip(range);
            part.and_then(|(text, (from, to))| substring(text, from, to, *reversed)).into()
        }
        ("uriEncode", [value]) => value.as_str().map(url::encode).into(),
        ("parseURL", [value]) => value.as_str().and_then(url::parse).into(),
        ("isValidHostLabel", [value, Value::Bool(dots)]) => {
            value.as_str().is_some_and(|text| host::is_label(text, *dots)).into()
        }
        ("aws.isVirtualHostableS3Bucket", [value, Value::Bool(dots)]) => {
            value.as_str().is_some_and(|text| host::is_bucket(text, *dots)).into()
        }
        ("aws.parseArn", [value]) => value.as_str().and_then(arn::parse).into(),
        ("aws.partition", [value]) => {
            attributes_of(Partition::of(value.as_str().unwrap_or_default()))
        }
        _ => return Err(Unknown::new("the call", format!("{name}({})", arguments.len()))),
    };
    Ok(value)
}

/// What `aws.partition` gives.
fn attributes_of(partition: &Partition) -> Value {
    json!({
        "name": partition.name, "dnsSuffix": partition.suffix,
        "dualStackDnsSuffix": partition.dual_stack_suffix,
        "implicitGlobalRegion": partition.global_region,
        "supportsFIPS": true, "supportsDualStack": true,
    })
}

/// A part of a value: `name`, `name[0]`, `[0]`, or several with dots between.
fn attribute(value: &Value, path: &str) -> Value {
    let mut found = Some(value);
    for part in path.split('.') {
        let (name, index) = part.split_once('[').unwrap_or((part, ""));
        if !name.is_empty() {
            found = found.and_then(|value| value.get(name));
        }
        if let Some(index) = index.strip_suffix(']') {
            let index = index.parse::<usize>().ok();
            found = found.zip(index).and_then(|(value, index)| value.get(index));
        }
    }
    found.cloned().unwrap_or_default()
}

/// The characters of an ASCII text from one place to another, counted from its end if `reversed`.
fn substring(text: &str, from: usize, to: usize, reversed: bool) -> Option<&str> {
    if !text.is_ascii() || from >= to {
        return None;
    }
    if reversed {
        text.get(text.len().checked_sub(to)?..text.len().checked_sub(from)?)
    } else {
        text.get(from..to)
    }
}
