//! Conversions between a timestamp and other crates' time types, each behind the feature of its name.
//!
//! A time outside the other type's range is an error. It is never changed to a different time.

use super::Timestamp;

/// An error that a time is outside the range of the other type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimestampRangeError;

impl std::fmt::Display for TimestampRangeError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the point in time is out of range")
    }
}

impl std::error::Error for TimestampRangeError {}

macro_rules! conversions {
    ($feature:literal $ty:ty: $secs:expr, $nanos:expr, $from:expr) => {
        #[cfg(feature = $feature)]
        impl TryFrom<$ty> for Timestamp {
            type Error = TimestampRangeError;

            fn try_from(time: $ty) -> Result<Self, TimestampRangeError> {
                let secs: fn(&$ty) -> i64 = $secs;
                let nanos: fn(&$ty) -> u32 = $nanos;
                Self::new(secs(&time), nanos(&time)).ok_or(TimestampRangeError)
            }
        }

        #[cfg(feature = $feature)]
        impl TryFrom<Timestamp> for $ty {
            type Error = TimestampRangeError;

            fn try_from(time: Timestamp) -> Result<Self, TimestampRangeError> {
                let from: fn(i64, u32) -> Option<$ty> = $from;
                from(time.secs(), time.subsec_nanos()).ok_or(TimestampRangeError)
            }
        }
    };
}

conversions! {
    "chrono" chrono::DateTime<chrono::Utc>:
    chrono::DateTime::timestamp,
    // chrono counts a leap second's nanoseconds on from those of the second before.
    |time| time.timestamp_subsec_nanos().min(999_999_999),
    chrono::DateTime::from_timestamp
}

conversions! {
    "jiff" jiff::Timestamp:
    |time| time.as_nanosecond().div_euclid(1_000_000_000).try_into().unwrap_or(i64::MAX),
    |time| time.as_nanosecond().rem_euclid(1_000_000_000).try_into().unwrap_or(u32::MAX),
    |secs, nanos| {
        let nanos = i128::from(secs) * 1_000_000_000 + i128::from(nanos);
        jiff::Timestamp::from_nanosecond(nanos).ok()
    }
}

conversions! {
    "time" time::OffsetDateTime:
    |time| time.unix_timestamp(),
    |time| time.nanosecond(),
    |secs, nanos| {
        let whole = time::OffsetDateTime::from_unix_timestamp(secs).ok()?;
        whole.replace_nanosecond(nanos).ok()
    }
}

#[cfg(all(test, feature = "chrono", feature = "jiff", feature = "time"))]
mod tests {
    use super::{Timestamp, TimestampRangeError};

    type Result = std::result::Result<(), Box<dyn std::error::Error>>;

    #[test]
    fn each_type_holds_the_same_point_in_time() -> Result {
        for text in [
            "2024-01-02T03:04:05.000000006Z",
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59.25Z",
            "0000-01-01T00:00:00Z",
        ] {
            let at: Timestamp = text.parse()?;
            let of_chrono = chrono::DateTime::<chrono::Utc>::try_from(at)?;
            let of_jiff = jiff::Timestamp::try_from(at)?;
            let of_time = time::OffsetDateTime::try_from(at)?;
            assert_eq!(of_chrono.timestamp_nanos_opt(), at_nanos(at));
            assert_eq!(Timestamp::try_from(of_chrono)?, at, "{text}");
            assert_eq!(Timestamp::try_from(of_jiff)?, at, "{text}");
            assert_eq!(Timestamp::try_from(of_time)?, at, "{text}");
        }
        Ok(())
    }

    fn at_nanos(at: Timestamp) -> Option<i64> {
        at.secs().checked_mul(1_000_000_000)?.checked_add(at.subsec_nanos().into())
    }

    #[test]
    fn what_cannot_be_held_is_an_error() {
        let far = chrono::DateTime::<chrono::Utc>::MAX_UTC;
        assert_eq!(Timestamp::try_from(far), Err(TimestampRangeError));
        assert_eq!(Timestamp::try_from(jiff::Timestamp::MIN), Err(TimestampRangeError));
    }
}
