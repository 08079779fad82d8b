//! A timestamp as text: RFC 3339 and HTTP dates, written and read.

use aws_operation_words::TimestampFormat;
use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

use super::Timestamp;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

impl Timestamp {
    pub(crate) fn format(self, format: TimestampFormat) -> String {
        let at = self.at();
        let (year, month, day) = (at.year(), at.month(), at.day());
        let (hour, minute, second) = at.to_hms();
        let fraction = self.fraction();
        match format {
            TimestampFormat::EpochSeconds => self.epoch_seconds().to_string(),
            TimestampFormat::DateTime => {
                let month = u8::from(month);
                format!(
                    "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"
                )
            }
            TimestampFormat::HttpDate => {
                let weekday = usize::from(at.weekday().number_days_from_monday());
                let weekday = DAYS.get(weekday).copied().unwrap_or_default();
                let month =
                    MONTHS.get(usize::from(u8::from(month)) - 1).copied().unwrap_or_default();
                format!(
                    "{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT"
                )
            }
        }
    }

    pub(super) fn at(self) -> OffsetDateTime {
        // Every constructor keeps to times that can be shown.
        OffsetDateTime::from_unix_timestamp(self.secs()).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    /// `.5`, or nothing for a whole second.
    fn fraction(self) -> String {
        if self.subsec_nanos() == 0 {
            return String::new();
        }
        format!(".{:09}", self.subsec_nanos()).trim_end_matches('0').to_owned()
    }
}

/// `2024-01-02T03:04:05.678+01:00`, and what services make of it: without the colon of the offset,
/// without an offset (which is then UTC), without the time, without any separators, with a comma in the
/// seconds, with a space before the zone, with `UTC` or `GMT`.
pub(super) fn date_time(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_once(['T', 't', ' ']).unwrap_or((text, "00:00:00Z"));
    let (year, month, day) = match date.len() {
        8 => (date.get(..4)?, date.get(4..6)?, date.get(6..)?),
        _ => {
            let (year, rest) = date.split_once('-')?;
            let (month, day) = rest.split_once('-')?;
            (year, month, day)
        }
    };
    let is_zone = |c: char| c.is_ascii_alphabetic() || matches!(c, '+' | '-');
    let zone = rest.find(is_zone).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(zone);
    let offset = offset(zone)?;
    civil(digits(year, 4)?, digits(month, 2)?, digits(day, 2)?, clock.trim_end(), offset)
}

/// `+01:00`, `+0100` or `+01` in seconds; nothing and `Z` are UTC.
fn offset(zone: &str) -> Option<i32> {
    if matches!(zone, "" | "Z" | "z" | "UTC" | "GMT") {
        return Some(0);
    }
    let (sign, amount) = zone.split_at_checked(1)?;
    if !matches!(sign, "+" | "-") {
        return None;
    }
    let amount = amount.replace(':', "");
    let (hours, minutes) = amount.split_at_checked(2)?;
    let minutes = if minutes.is_empty() { 0 } else { digits(minutes, 2)? };
    let seconds = digits(hours, 2)? * 3_600 + minutes * 60;
    Some(if sign == "-" { -seconds } else { seconds })
}

/// The three forms that RFC 9110 (section 5.6.7) tells recipients to read, and what services make of them:
/// `Tue, 02 Jan 2024 03:04:05.678 GMT`, `Tuesday, 02-Jan-24 03:04:05 GMT` and `Tue Jan  2 03:04:05 2024`;
/// with one digit for the day, with another zone or none, without the day of the week.
pub(super) fn http_date(text: &str) -> Option<Timestamp> {
    let (weekday, rest) = match text.split_once(',') {
        Some((weekday, rest)) => (Some(weekday), rest),
        None => (None, text),
    };
    if weekday.is_some_and(|weekday| !is_weekday(weekday.trim())) {
        return None;
    }
    let parts: Vec<&str> = rest.split_ascii_whitespace().collect();
    let (day, name, year_text, clock, zone) = match parts[..] {
        [first, name, day, clock, year] if weekday.is_none() && is_weekday(first) => {
            (day, name, year, clock, "")
        }
        [date, clock, ref zone @ ..] if date.contains('-') => {
            let (day, rest) = date.split_once('-')?;
            let (name, year) = rest.split_once('-')?;
            (day, name, year, clock, one(zone)?)
        }
        [day, name, year, clock, ref zone @ ..] => (day, name, year, clock, one(zone)?),
        _ => return None,
    };
    let offset = offset(zone)?;
    let month = MONTHS.iter().position(|known| known.eq_ignore_ascii_case(name))?;
    let day = digits(day, 2).or_else(|| digits(day, 1))?;
    civil(year(year_text)?, i32::try_from(month + 1).ok()?, day, clock, offset)
}

/// At most one zone, which is UTC if there is none.
fn one<'a>(zone: &[&'a str]) -> Option<&'a str> {
    match zone {
        [] => Some(""),
        [zone] => Some(zone),
        _ => None,
    }
}

fn is_weekday(name: &str) -> bool {
    let full = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    DAYS.iter().chain(&full).any(|known| known.eq_ignore_ascii_case(name))
}

/// A year of two digits is from 1970 to 2069, which is POSIX's range, moved by one year.
fn year(text: &str) -> Option<i32> {
    let short = || digits(text, 2).map(|year| if year < 70 { 2000 + year } else { 1900 + year });
    digits(text, 4).or_else(short)
}

/// A calendar date with `03:04:05.678`, `03:04:05,678` or `03:04`, `offset` seconds ahead of UTC.
fn civil(year: i32, month: i32, day: i32, clock: &str, offset: i32) -> Option<Timestamp> {
    let (whole, fraction) = clock.split_once(['.', ',']).unwrap_or((clock, ""));
    let whole = whole.replace(':', "");
    let hour = digits(whole.get(..2)?, 2)?;
    let minute = digits(whole.get(2..4)?, 2)?;
    let second = match whole.get(4..)? {
        "" if fraction.is_empty() => 0,
        second => digits(second, 2)?,
    };
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let date = Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()?;
    let [hour, minute, second] =
        [hour, minute, second].map(|part| u8::try_from(part).unwrap_or(u8::MAX));
    // A leap second is the last second of its minute, as most clocks have it.
    let time = Time::from_hms(hour, minute, if second == 60 { 59 } else { second }).ok()?;
    let offset = UtcOffset::from_whole_seconds(offset).ok()?;
    let at = date.with_time(time).assume_offset(offset);
    Timestamp::new(at.unix_timestamp(), nanos(fraction)?)
}

/// Digits after the point; what is finer than a nanosecond is cut.
fn nanos(fraction: &str) -> Option<u32> {
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let nine: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    nine.parse().ok()
}

fn digits(text: &str, count: usize) -> Option<i32> {
    let good = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    good.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{date_time, http_date};

    #[test]
    fn every_spelling_of_a_date_is_read() {
        let at = 1_717_556_645; // 2024-06-05T03:04:05Z
        for text in [
            "Wed, 05 Jun 2024 03:04:05 GMT",
            "Wed, 5 Jun 2024 03:04:05 GMT",
            "Wed, 05 Jun 2024 03:04:05 +0000",
            "Wed, 05 Jun 2024 04:04:05 +0100",
            "Wed, 05 Jun 2024 03:04:05 UTC",
            "Wed, 05 Jun 2024 03:04:05 Z",
            "Wed, 05 Jun 2024 03:04:05",
            "Wed,05 Jun 2024 03:04:05 GMT",
            "wed, 05 jun 2024 03:04:05 GMT",
            "Wednesday, 05-Jun-24 03:04:05 GMT",
            "Wed, 05-Jun-2024 03:04:05 GMT",
            "Wed Jun  5 03:04:05 2024",
            "Wed Jun 05 03:04:05 2024",
            "05 Jun 2024 03:04:05 GMT",
        ] {
            assert_eq!(http_date(text).map(|read| read.secs()), Some(at), "{text}");
        }
        let minute = at - 5;
        assert_eq!(http_date("Wed, 05 Jun 2024 03:04 GMT").map(|read| read.secs()), Some(minute));
        assert_eq!(date_time("2024-06-05T03:04Z").map(|read| read.secs()), Some(minute));
        for text in [
            "2024-06-05T04:04:05+01",
            "2024-06-05T04:04:05+0100",
            "2024-06-05T02:04:05-01:00",
            "20240605T030405Z",
            "2024-06-05 03:04:05",
            "2024-06-05T03:04:05,0Z",
            "2024-06-05T03:04:05 Z",
            "2024-06-05 04:04:05 +01:00",
            "2024-06-05T03:04:05UTC",
            "2024-06-05 03:04:05 GMT",
        ] {
            assert_eq!(date_time(text).map(|read| read.secs()), Some(at), "{text}");
        }
        let of_1994 = http_date("Sunday, 06-Nov-94 08:49:37 GMT").map(|read| read.secs());
        assert_eq!(of_1994, Some(784_111_777));
    }

    #[test]
    fn what_is_not_a_date_is_not_read() {
        for text in [
            "",
            "Wed",
            "Wed,",
            "Wed, 05 Jun 2024",
            "Wed, 05 Jun 2024 03:04:05 GMT GMT",
            "Wed, 05 Jun 2024 03:04:05 PST",
            "Wed, 05 Xyz 2024 03:04:05 GMT",
            "Mittwoch, 05 Jun 2024 03:04:05 GMT",
            "Wed, 31 Jun 2024 03:04:05 GMT",
            "Wed, 005 Jun 2024 03:04:05 GMT",
            "Wed, 05 Jun 024 03:04:05 GMT",
            "Wed, 05 Jun 2024 3:4:5 GMT",
            "Wed Jun 5 03:04:05 2024 GMT",
            "05-Jun 03:04:05",
        ] {
            assert_eq!(http_date(text), None, "{text}");
        }
        for text in [
            "2024-06-05T03Z",
            "2024-06-05T03:04.5Z",
            "2024-06-05T03:04:05+1",
            "2024-06-05T03:04:05 PST",
            "2024-06-05T03:04:05,Z5",
            "2024-06-05T03:04:05\u{e9}",
        ] {
            assert_eq!(date_time(text), None, "{text}");
        }
    }
}
