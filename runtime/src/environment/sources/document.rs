//! The JSON document in which processes, containers and instances return credentials.

use std::time::SystemTime;

use serde_json::{Map, Value};

use super::written::checked;
use crate::Timestamp;
use crate::credentials::Credentials;

/// A document whose values are never shown.
pub(super) struct Document(Map<String, Value>);

impl Document {
    /// Reads one; the problem says where it is odd, and not what stands there.
    pub(super) fn read(text: &[u8]) -> Result<Self, String> {
        match serde_json::from_slice(text) {
            Ok(Value::Object(members)) => Ok(Self(members)),
            Ok(_) => Err("expected a JSON object".to_owned()),
            Err(error) => {
                Err(format!("invalid JSON at line {}, column {}", error.line(), error.column()))
            }
        }
    }

    /// A text; one that is null or of another kind is none.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Whether it says, instead of keys, why there are none.
    pub(super) fn is_refusal(&self) -> bool {
        self.text("Code").is_some_and(|code| code != "Success")
    }

    /// A text that may be missing or null. To take one of another kind for missing would change what the
    /// keys are: without an end, they would be kept forever.
    pub(super) fn optional(&self, name: &str) -> Result<Option<&str>, String> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(format!("`{name}` is not a string")),
        }
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.0.get(name)?.as_i64()
    }

    /// A text that has to be there.
    pub(super) fn required(&self, name: &str) -> Result<&str, String> {
        self.optional(name)?.ok_or_else(|| format!("the string `{name}` is missing"))
    }

    /// The keys, without a session's token.
    pub(super) fn keys(&self) -> Result<Credentials, String> {
        let key = |name| checked(name, self.required(name)?);
        Ok(Credentials::new(key("AccessKeyId")?, key("SecretAccessKey")?))
    }

    /// The time under a name, if there is one.
    pub(super) fn time(&self, name: &str) -> Result<Option<SystemTime>, String> {
        let Some(text) = self.optional(name)? else { return Ok(None) };
        time(text).map(Some).ok_or_else(|| format!("`{name}` is not a valid timestamp"))
    }

    /// The keys of a session, which have a token and an end.
    pub(super) fn of_session(&self) -> Result<Credentials, String> {
        let expiry = self.time("Expiration")?.ok_or("the string `Expiration` is missing")?;
        let token = checked("Token", self.required("Token")?)?;
        Ok(self.keys()?.with_session_token(token).with_expiry(expiry))
    }
}

/// A time, as the sources write it: older versions of the AWS command line put `UTC` for `Z`.
pub(super) fn time(text: &str) -> Option<SystemTime> {
    let text = text.trim();
    let parsed = match text.strip_suffix("UTC") {
        Some(bare) => format!("{}Z", bare.trim_end()).parse::<Timestamp>(),
        None => text.parse(),
    };
    parsed.ok().map(SystemTime::from)
}
