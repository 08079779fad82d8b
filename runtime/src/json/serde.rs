//! Shapes in serde's formats, with the same form as on the wire. This is for types of other crates that
//! contain shapes declared with `#[aws_shape(serde)]`.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

use super::codec::Json;
use crate::shape::{Checks, Codec, Member, ReadValue, ValueOf, WriteValue};
use crate::stack::deeper;

/// What stands for the value itself in a message.
static WHOLE: Member = Member::new("value");

/// The body of a shape's `Serialize`.
pub fn serialize<T: WriteValue, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let checks = Checks { constraints: false, refusal: Some(Json::refusal) };
    if let Some(invalid) = checks.of_member(&WHOLE, value).first() {
        return Err(S::Error::custom(invalid));
    }
    let document = Json::write(&WHOLE, value);
    deeper::<Value, _>(|| {
        let value: Value = serde_json::from_slice(&document).map_err(S::Error::custom)?;
        value.serialize(serializer)
    })
}

/// The body of a shape's `Deserialize`.
pub fn deserialize<'de, T: ReadValue, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text =
        deeper::<Value, _>(|| Value::deserialize(deserializer).map(|value| value.to_string()))?;
    Json::read(text.as_bytes(), ValueOf::new()).map_err(D::Error::custom)
}
