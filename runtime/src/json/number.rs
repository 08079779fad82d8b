//! Numbers as services send them: `5.7` or `"5"` for an integer, `"NaN"` for a float.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Error, MapAccess, Visitor};
use serde_json::Number;

/// Reads an integer for `V`, cutting a fraction off as botocore does.
pub(super) struct Integer<V>(pub(super) V);

/// Reads a float for `V`.
pub(super) struct Float<V>(pub(super) V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Integer<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        // 2 to the 63rd: what is larger is no integer of Smithy's.
        const TOO_LARGE: f64 = 9_223_372_036_854_775_808.0;
        if value.abs() >= TOO_LARGE || value.is_nan() {
            return self.0.visit_f64(value);
        }
        #[expect(clippy::cast_possible_truncation, reason = "bounded just above")]
        let whole = value.trunc() as i64;
        match u64::try_from(whole) {
            Ok(positive) => self.0.visit_u64(positive),
            Err(_) => self.0.visit_i64(whole),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        let trimmed = text.trim();
        if let Ok(value) = trimmed.parse::<u64>() {
            self.0.visit_u64(value)
        } else if let Ok(value) = trimmed.parse::<i64>() {
            self.0.visit_i64(value)
        } else if let Some(value) = trimmed.parse::<f64>().ok().filter(|value| value.is_finite()) {
            self.visit_f64(value)
        } else {
            self.0.visit_str(text)
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visit_str(&number(map)?)
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Float<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(formatter)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.0.visit_f64(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        // Rust reads Smithy's `NaN`, `Infinity` and `-Infinity` as they are.
        match text.trim().parse() {
            Ok(value) => self.0.visit_f64(value),
            Err(_) => self.0.visit_str(text),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visit_str(&number(map)?)
    }
}

/// A number's text, where some crate has switched on serde_json's `arbitrary_precision`: then a
/// number that fits no integer comes as a map.
pub(crate) fn number<'de, A: MapAccess<'de>>(map: A) -> Result<String, A::Error> {
    Number::deserialize(MapAccessDeserializer::new(map)).map(|number| number.to_string())
}
