//! Writes how long a wait takes.

use crate::model::Delays;

/// The methods that set the delays, and the seconds.
pub(super) fn delays(delays: Delays) -> Vec<(&'static str, u64)> {
    match delays {
        Delays::Fixed { delay, attempts } => vec![
            ("min_delay", delay),
            ("max_delay", delay),
            ("timeout", delay.saturating_mul(attempts)),
        ],
        Delays::Growing { min, max } => {
            let min = Some(("min_delay", min)).filter(|_| min != Delays::MIN);
            let max = Some(("max_delay", max)).filter(|_| max != Delays::MAX);
            min.into_iter().chain(max).collect()
        }
    }
}

/// When it asks, in words.
pub(super) fn timing(delays: Delays) -> String {
    match delays {
        Delays::Fixed { delay, attempts } => {
            let total = time(delay.saturating_mul(attempts));
            let delay = match delay {
                1 => "second".to_owned(),
                60 => "minute".to_owned(),
                3600 => "hour".to_owned(),
                delay => time(delay),
            };
            format!("every {delay}, for up to {total}")
        }
        Delays::Growing { min, max } => {
            format!("again after {min} to {max} seconds, for up to 10 minutes")
        }
    }
}

fn time(seconds: u64) -> String {
    let units = [(seconds / 3600, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second")];
    let units = units.into_iter().filter(|(number, _)| *number > 0);
    let units = units.map(|(number, unit)| {
        let plural = if number == 1 { "" } else { "s" };
        format!("{number} {unit}{plural}")
    });
    let units: Vec<String> = units.collect();
    match &units[..] {
        [] => "0 seconds".to_owned(),
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        [one, ..] => one.clone(),
    }
}
