//! The two ways AWS writes a moment: the basic ISO 8601 of signatures and the
//! extended one of JSON documents.

use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS_A_DAY: i64 = 86_400;

/// Whole seconds since 1970, negative before.
pub(super) fn unix_seconds(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |s| -s),
    }
}

/// Reads the form of `X-Amz-Date`, `20150830T123600Z`, as seconds since 1970.
pub(super) fn parse_basic(text: &str) -> Option<i64> {
    let digits = text.strip_suffix('Z')?;
    let (date, time) = digits.split_once('T')?;
    if date.len() != 8 || time.len() != 6 {
        return None;
    }
    let year = number(date.get(..4)?)?;
    let month = number(date.get(4..6)?).filter(|month| (1..=12).contains(month))?;
    let day = number(date.get(6..)?).filter(|day| (1..=31).contains(day))?;
    let hour = number(time.get(..2)?).filter(|hour| *hour < 24)?;
    let minute = number(time.get(2..4)?).filter(|minute| *minute < 60)?;
    let second = number(time.get(4..)?).filter(|second| *second < 60)?;
    Some(days_since_1970(year, month, day) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second)
}

fn number(digits: &str) -> Option<i64> {
    // `parse` alone would take a sign.
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// Writes `2015-08-30T12:36:00Z`.
pub(super) fn iso8601(time: SystemTime) -> String {
    let seconds = unix_seconds(time);
    let (year, month, day) = date(seconds.div_euclid(SECONDS_A_DAY));
    let second_of_day = seconds.rem_euclid(SECONDS_A_DAY);
    let (hour, minute, second) =
        (second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

// Both directions count in years that start in March, so that the leap day is
// the last of its year, and in eras of 400 years, after which dates repeat:
// http://howardhinnant.github.io/date_algorithms.html
const DAYS_AN_ERA: i64 = 146_097;
const DAYS_0000_MARCH_TO_1970: i64 = 719_468;

fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * DAYS_AN_ERA + day_of_era - DAYS_0000_MARCH_TO_1970
}

fn date(days_since_1970: i64) -> (i64, i64, i64) {
    let days = days_since_1970.saturating_add(DAYS_0000_MARCH_TO_1970);
    let era = days.div_euclid(DAYS_AN_ERA);
    let day_of_era = days.rem_euclid(DAYS_AN_ERA);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::{Duration, UNIX_EPOCH};

    use super::{iso8601, parse_basic};

    #[test]
    fn both_forms_name_the_same_moment() {
        for (basic, extended, seconds) in [
            ("19700101T000000Z", "1970-01-01T00:00:00Z", 0),
            ("20000229T235959Z", "2000-02-29T23:59:59Z", 951_868_799),
            ("20150830T123600Z", "2015-08-30T12:36:00Z", 1_440_938_160),
            ("21000301T000000Z", "2100-03-01T00:00:00Z", 4_107_542_400),
        ] {
            assert_eq!(parse_basic(basic), Some(seconds));
            let time = UNIX_EPOCH + Duration::from_secs(seconds.try_into().unwrap());
            assert_eq!(iso8601(time), extended);
        }
    }

    #[test]
    fn refuses_what_is_no_basic_timestamp() {
        for text in [
            "",
            "20150830T123600",
            "2015-08-30T12:36:00Z",
            "20151330T123600Z",
            "20150830T243600Z",
            "+2150830T123600Z",
            "201é0830T12360Z",
        ] {
            assert_eq!(parse_basic(text), None, "{text}");
        }
    }
}
