//! The values of expressions: references, calls and templates. What is not set is null.

use serde_json::{Map, Value};

use super::function;
use super::unknown::Unknown;

/// The values that have names, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Scope(Vec<(String, Value)>);

impl Scope {
    pub(super) fn assign(&mut self, name: &str, value: Value) {
        self.0.push((name.to_owned(), value));
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.0.truncate(len);
    }

    fn get(&self, name: &str) -> Result<&Value, Unknown> {
        let found = self.0.iter().rev().find(|(known, _)| known == name);
        found.map(|(_, value)| value).ok_or_else(|| Unknown::new("the name", name))
    }
}

/// The value of an expression; one that is neither a reference, a call nor a template is its own.
pub(super) fn value(expression: &Value, scope: &Scope) -> Result<Value, Unknown> {
    match expression {
        Value::String(template) => Ok(Value::String(text(template, scope)?)),
        Value::Object(parts) => match (parts.get("ref"), parts.get("fn"), parts.get("argv")) {
            (Some(Value::String(name)), ..) => scope.get(name).cloned(),
            (_, Some(Value::String(name)), Some(Value::Array(argv))) => call(name, argv, scope),
            _ => Err(Unknown::new("the expression", expression)),
        },
        literal => Ok(literal.clone()),
    }
}

/// The value of a call.
pub(super) fn call(name: &str, argv: &[Value], scope: &Scope) -> Result<Value, Unknown> {
    let arguments = argv.iter().map(|argument| value(argument, scope));
    function::apply(name, &arguments.collect::<Result<Vec<_>, _>>()?)
}

/// A document with the values of the expressions in it.
pub(super) fn filled(document: &Value, scope: &Scope) -> Result<Value, Unknown> {
    match document {
        Value::Object(entries) if entries.contains_key("ref") || entries.contains_key("fn") => {
            value(document, scope)
        }
        Value::Object(entries) => {
            let entries = entries.iter().map(|(name, value)| {
                let value = filled(value, scope)?;
                Ok((name.clone(), value))
            });
            Ok(Value::Object(entries.collect::<Result<Map<_, _>, _>>()?))
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| filled(item, scope));
            Ok(Value::Array(items.collect::<Result<_, _>>()?))
        }
        leaf => value(leaf, scope),
    }
}

/// A template's text: `{name}` is a value, `{name#part}` a part of it.
fn text(template: &str, scope: &Scope) -> Result<String, Unknown> {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, open)| Some((before, open.split_once('}')?)))
    {
        text.push_str(before);
        let value = match name.split_once('#') {
            Some((name, part)) => scope.get(name)?.get(part).unwrap_or(&Value::Null),
            None => scope.get(name)?,
        };
        match value {
            Value::String(value) => text.push_str(value),
            Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            other => return Err(Unknown::new(&format!("in `{template}`, the value"), other)),
        }
        rest = after;
    }
    text.push_str(rest);
    Ok(text)
}
