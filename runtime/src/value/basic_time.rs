//! Times in the basic format of ISO 8601, which signatures and the `amz-sdk-request` header use.

use std::{fmt, str};

use super::Timestamp;

/// `20240102T030405Z`.
#[derive(Clone, Copy)]
pub(crate) struct BasicTime([u8; 16]);

impl Timestamp {
    /// Without the fraction of a second.
    pub(crate) fn basic(self) -> BasicTime {
        let at = self.at();
        let (year, month, day) = at.to_calendar_date();
        let (hour, minute, second) = at.to_hms();
        // No year has more than four digits.
        let two_of_year = |digits: i32| u8::try_from(digits % 100).unwrap_or_default();
        let parts = [
            (0, two_of_year(year / 100)),
            (2, two_of_year(year)),
            (4, month.into()),
            (6, day),
            (9, hour),
            (11, minute),
            (13, second),
        ];
        let mut text = *b"00000000T000000Z";
        for (place, number) in parts {
            text[place] += number / 10;
            text[place + 1] += number % 10;
        }
        BasicTime(text)
    }
}

impl BasicTime {
    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// `20240102`.
    pub(crate) fn day(&self) -> &str {
        self.as_str().get(..8).unwrap_or_default()
    }
}

impl fmt::Display for BasicTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use crate::Timestamp;

    #[test]
    fn all_parts_have_all_their_digits() {
        for (time, expected) in [
            ("0000-01-01T00:00:00Z", "00000101T000000Z"),
            ("0987-06-05T04:03:02Z", "09870605T040302Z"),
            ("2024-02-29T23:59:59.999999999Z", "20240229T235959Z"),
            ("9999-12-31T23:59:59Z", "99991231T235959Z"),
        ] {
            let basic = time.parse::<Timestamp>().map(Timestamp::basic);
            assert!(basic.is_ok_and(|basic| basic.to_string() == expected), "{time}");
        }
    }
}
