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
/// without an offset (which is then UTC), without the time, without any separators.
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
    let zone = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(zone);
    let offset = offset(zone)?;
    civil(digits(year, 4)?, digits(month, 2)?, digits(day, 2)?, clock, offset)
}

/// `+01:00` or `+0100` in seconds; nothing and `Z` are UTC.
fn offset(zone: &str) -> Option<i32> {
    if matches!(zone, "" | "Z" | "z") {
        return Some(0);
    }
    let (sign, amount) = zone.split_at(1);
    if !matches!(sign, "+" | "-") {
        return None;
    }
    let amount = amount.replace(':', "");
    let seconds = digits(amount.get(..2)?, 2)? * 3_600 + digits(amount.get(2..)?, 2)? * 60;
    Some(if sign == "-" { -seconds } else { seconds })
}

/// `Tue, 02 Jan 2024 03:04:05.678 GMT`
pub(super) fn http_date(text: &str) -> Option<Timestamp> {
    let (_, rest) = text.split_once(", ")?;
    let mut parts = rest.split(' ');
    let day = digits(parts.next()?, 2)?;
    let month = parts.next()?;
    let month = MONTHS.iter().position(|known| *known == month)?;
    let year = digits(parts.next()?, 4)?;
    let clock = parts.next()?;
    let gmt = matches!((parts.next(), parts.next()), (Some("GMT" | "UTC"), None));
    gmt.then(|| civil(year, i32::try_from(month + 1).ok()?, day, clock, 0))?
}

/// A calendar date with `03:04:05.678`, `offset` seconds ahead of UTC.
fn civil(year: i32, month: i32, day: i32, clock: &str, offset: i32) -> Option<Timestamp> {
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let whole = whole.replace(':', "");
    let hour = digits(whole.get(..2)?, 2)?;
    let minute = digits(whole.get(2..4)?, 2)?;
    let second = digits(whole.get(4..)?, 2)?;
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
