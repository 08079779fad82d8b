//! Timestamps, in the three formats of Smithy's `timestampFormat`.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use time::OffsetDateTime;

use super::TimestampFormat;
use super::timestamp_text::{date_time, http_date};

const NANOS: u32 = 1_000_000_000;
/// A point in time, stored as seconds since 1970-01-01T00:00:00Z and nanoseconds.
///
/// The year must be between 0000 and 9999.
///
/// The format on the wire depends on where the member is bound, following [Smithy's
/// defaults](https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait): date-time in a
/// label or query, HTTP date in a header, and epoch seconds in a JSON document. The member's key
/// `timestamp = "…"` changes the format, also for timestamps in a list or map. All three formats are
/// read everywhere, as in botocore.
///
/// ```
/// use aws_operation::Timestamp;
///
/// let time: Timestamp = "2024-01-02T03:04:05.5+01:00".parse()?;
/// assert_eq!(time.to_string(), "2024-01-02T02:04:05.5Z");
/// assert_eq!((time.secs(), time.subsec_nanos()), (1_704_161_045, 500_000_000));
/// # Ok::<(), aws_operation::ParseTimestampError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    secs: i64,
    nanos: u32,
}

impl Timestamp {
    /// Creates the time `secs` seconds and `nanos` nanoseconds after 1970-01-01T00:00:00Z.
    ///
    /// Returns `None` if `nanos` is a second or more, or if the year is not between 0000 and 9999.
    pub fn new(secs: i64, nanos: u32) -> Option<Self> {
        let year = OffsetDateTime::from_unix_timestamp(secs).ok()?.year();
        (nanos < NANOS && (0..=9999).contains(&year)).then_some(Self { secs, nanos })
    }

    /// Returns the current time of the system's clock.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Returns the whole seconds since 1970-01-01T00:00:00Z, rounded down.
    pub fn secs(self) -> i64 {
        self.secs
    }

    /// Returns the nanoseconds after [`Timestamp::secs`], less than one second.
    pub fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// Seconds as a number, of which microseconds are exact in our time.
    pub(crate) fn from_epoch(seconds: f64) -> Option<Self> {
        let micros = (seconds * 1e6).round();
        // Beyond this no year of four digits is left.
        if micros.is_nan() || micros.abs() > 4e17 {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "bounded just above")]
        let micros = micros as i64;
        let nanos = u32::try_from(micros.rem_euclid(1_000_000)).ok()? * 1_000;
        Self::new(micros.div_euclid(1_000_000), nanos)
    }

    /// The point in time of a number of seconds, by its digits.
    pub(crate) fn of_number(digits: &str) -> Option<Self> {
        match digits.parse() {
            Ok(whole) => Self::new(whole, 0),
            Err(_) => digits.parse().ok().and_then(Self::from_epoch),
        }
    }

    /// The seconds as JSON's number.
    pub(crate) fn epoch_seconds(self) -> serde_json::Number {
        let whole = serde_json::Number::from(self.secs);
        if self.nanos == 0 {
            return whole;
        }
        #[expect(clippy::cast_precision_loss, reason = "microseconds stay exact for centuries")]
        let seconds = self.secs as f64 + f64::from(self.nanos / 1_000) / 1e6;
        #[expect(clippy::cast_precision_loss, reason = "whole seconds are exact")]
        let next = (self.secs + 1) as f64;
        // Not rounded up to the next second, which may not even be a time.
        let seconds = if seconds < next { seconds } else { next.next_down() };
        serde_json::Number::from_f64(seconds).unwrap_or(whole)
    }
}

/// Writes RFC 3339 in UTC, with as many digits of the second as are needed.
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.format(TimestampFormat::DateTime))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Timestamp({self})")
    }
}

/// A time outside the years 0000 to 9999 becomes the nearest time inside them.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        const FIRST: Timestamp = Timestamp { secs: -62_167_219_200, nanos: 0 };
        const LAST: Timestamp = Timestamp { secs: 253_402_300_799, nanos: NANOS - 1 };
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => {
                let secs = i64::try_from(after.as_secs()).unwrap_or(i64::MAX);
                Self::new(secs, after.subsec_nanos()).unwrap_or(LAST)
            }
            Err(before) => {
                let before = before.duration();
                let borrow = u32::from(before.subsec_nanos() > 0);
                let secs = i64::try_from(before.as_secs()).unwrap_or(i64::MAX) + i64::from(borrow);
                Self::new(-secs, (NANOS - before.subsec_nanos()) % NANOS).unwrap_or(FIRST)
            }
        }
    }
}

/// A time that the platform's clock cannot hold (before 1601 on Windows) becomes 1970-01-01.
impl From<Timestamp> for SystemTime {
    fn from(timestamp: Timestamp) -> Self {
        let secs = Duration::from_secs(timestamp.secs.unsigned_abs());
        let whole = if timestamp.secs < 0 {
            UNIX_EPOCH.checked_sub(secs)
        } else {
            UNIX_EPOCH.checked_add(secs)
        };
        whole.unwrap_or(UNIX_EPOCH) + Duration::from_nanos(timestamp.nanos.into())
    }
}

/// An error that a text is not a timestamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseTimestampError(String);

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` is not a timestamp", self.0)
    }
}

impl std::error::Error for ParseTimestampError {}

/// Parses RFC 3339 with any offset and fraction, an HTTP date, or seconds since 1970.
///
/// It also accepts the variants of RFC 3339 that services write: a date alone, a time without an
/// offset (which is then UTC), and a time without separators.
impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = text.trim();
        let epoch = || trimmed.parse().ok().and_then(Self::from_epoch);
        let read = date_time(trimmed).or_else(|| http_date(trimmed)).or_else(epoch);
        read.ok_or_else(|| ParseTimestampError(text.chars().take(64).collect()))
    }
}

/// Writes RFC 3339.
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads all formats that services write.
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl<'de> Visitor<'de> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a timestamp: RFC 3339, an HTTP date or epoch seconds")
    }

    /// A number, if some crate has switched on serde_json's `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Timestamp, A::Error> {
        let number = serde_json::Number::deserialize(MapAccessDeserializer::new(map))?;
        self.visit_str(&number.to_string())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
        // Without the text, which may be sensitive.
        text.parse().map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
    }

    fn visit_i64<E: de::Error>(self, seconds: i64) -> Result<Timestamp, E> {
        Timestamp::new(seconds, 0)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Signed(seconds), &self))
    }

    fn visit_u64<E: de::Error>(self, seconds: u64) -> Result<Timestamp, E> {
        self.visit_i64(i64::try_from(seconds).unwrap_or(i64::MAX))
    }

    fn visit_f64<E: de::Error>(self, seconds: f64) -> Result<Timestamp, E> {
        Timestamp::from_epoch(seconds)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Float(seconds), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_read() -> Result<(), ParseTimestampError> {
        for text in [
            "2024-01-02T03:04:05Z",
            "2024-01-02t03:04:05z",
            "2024-01-02T04:04:05+01:00",
            "2024-01-01T22:34:05-04:30",
            "Tue, 02 Jan 2024 03:04:05 GMT",
            "1704164645",
            " 1704164645.0 ",
            "2024-01-02T03:04:05.000+0000",
            "2024-01-02T03:04:05",
            "20240102T030405Z",
        ] {
            assert_eq!(text.parse::<Timestamp>()?.secs(), 1_704_164_645, "{text}");
        }
        Ok(())
    }

    #[test]
    fn other_text_is_refused() {
        for text in [
            "",
            "2024",
            "2024-01",
            "2024-13-02T03:04:05Z",
            "2024-01-02T03Z",
            "NaN",
            "1e400",
            "soon",
            "+024-01-02T03:04:05Z",
            "2024-01-02T03:04:05Z0100",
        ] {
            // A bare year is a number of seconds; everything else here is nothing at all.
            assert_eq!(text.parse::<Timestamp>().is_ok(), text == "2024", "{text}");
        }
    }

    #[test]
    fn written_as_read() -> Result<(), ParseTimestampError> {
        for text in [
            "0000-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999999Z",
            "2024-02-29T12:00:00.25Z",
            "9999-12-31T23:59:59Z",
        ] {
            let time: Timestamp = text.parse()?;
            assert_eq!(time.to_string(), text);
            assert_eq!(Timestamp::from(SystemTime::from(time)), time);
            let http = time.format(TimestampFormat::HttpDate);
            assert_eq!(http.parse::<Timestamp>()?.secs(), time.secs(), "{http}");
            assert!(!http.contains('.'), "{http}");
        }
        Ok(())
    }

    #[test]
    fn epoch_seconds_are_not_rounded_up() -> Result<(), ParseTimestampError> {
        for text in ["9999-12-31T23:59:59.999999999Z", "2023-11-14T22:13:20.999999999Z"] {
            let time: Timestamp = text.parse()?;
            let sent = time.epoch_seconds().to_string();
            assert_eq!(sent.parse::<Timestamp>()?.secs(), time.secs(), "{sent}");
        }
        Ok(())
    }
}
