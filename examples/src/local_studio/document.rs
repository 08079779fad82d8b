//! The JSON document of a request, read member by member.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::service_error::ServiceError;

/// The members of a request's body. Unknown ones are ignored; `null` is the
/// same as absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Document(Map<String, Value>);

impl Document {
    pub(super) fn parse(body: &[u8]) -> Result<Self, ServiceError> {
        match serde_json::from_slice(body) {
            Ok(Value::Object(members)) => Ok(Self(members)),
            Ok(_) => Err(ServiceError::validation(
                "BODY_NOT_AN_OBJECT",
                "the body must be a JSON object, such as {}".to_owned(),
            )),
            Err(error) => Err(ServiceError::validation(
                "MALFORMED_JSON",
                format!("the body is not JSON: {error}"),
            )),
        }
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// A string with at most `max` Unicode scalar values, as Smithy counts them.
    pub(super) fn string(
        &self,
        name: &'static str,
        max: usize,
    ) -> Result<Option<String>, ServiceError> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let text = value.as_str().ok_or_else(|| wrong_type(name, "a string"))?;
        let length = text.chars().count();
        if length > max {
            return Err(ServiceError::validation(
                "TOO_LONG",
                format!("{name} has {length} characters where at most {max} are allowed"),
            )
            .about("member", name));
        }
        Ok(Some(text.to_owned()))
    }

    pub(super) fn required_string(
        &self,
        name: &'static str,
        max: usize,
    ) -> Result<String, ServiceError> {
        self.string(name, max)?.ok_or_else(|| missing(name))
    }

    /// A structure, with its members.
    pub(super) fn structure(&self, name: &'static str) -> Result<Option<Self>, ServiceError> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Object(members)) => Ok(Some(Self(members.clone()))),
            Some(_) => Err(wrong_type(name, "an object")),
        }
    }

    /// A map from string to string; an absent one is empty.
    pub(super) fn string_map(
        &self,
        name: &'static str,
    ) -> Result<BTreeMap<String, String>, ServiceError> {
        let Some(Self(members)) = self.structure(name)? else {
            return Ok(BTreeMap::new());
        };
        members
            .into_iter()
            .map(|(key, value)| match value {
                Value::String(text) => Ok((key, text)),
                _ => Err(wrong_type(name, "an object of strings")),
            })
            .collect()
    }
}

/// A member that is required and not there.
pub(super) fn missing(name: &'static str) -> ServiceError {
    ServiceError::validation("MEMBER_MISSING", format!("{name} is required")).about("member", name)
}

/// A member that is not of the form the model gives it.
pub(super) fn malformed(name: &'static str, form: &str) -> ServiceError {
    ServiceError::validation("MALFORMED_MEMBER", format!("{name} must be {form}"))
        .about("member", name)
}

fn wrong_type(name: &'static str, expected: &str) -> ServiceError {
    ServiceError::validation("WRONG_TYPE", format!("{name} must be {expected}"))
        .about("member", name)
}
