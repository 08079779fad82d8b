//! The difference between a service's clock and ours.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use http::HeaderValue;

use crate::value::Timestamp;

/// Services take signatures that are up to five minutes off; as the other SDKs, we call it a wrong
/// clock a minute before that.
const TOLERATED: Duration = Duration::from_secs(4 * 60);

/// Codes that may mean a wrong clock, as the other SDKs have them. Some mean other things too, so the
/// clocks are compared.
const CODES: [&str; 6] = [
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];

/// The years 2006, when AWS began, to 2200, in seconds. A date outside this range does not come from
/// a clock, and the corrected time must be a valid date, too.
const PLAUSIBLE: std::ops::Range<i64> = 1_136_073_600..7_258_118_400;

/// A difference between two clocks, which may be of either sign.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Skew {
    Ahead(Duration),
    Behind(Duration),
}

impl Skew {
    /// What a `Date` header says of the service's clock.
    pub(crate) fn of(date: &HeaderValue, now: SystemTime) -> Option<Self> {
        let date: Timestamp = date.to_str().ok()?.parse().ok()?;
        let date = SystemTime::from(Some(date).filter(|date| PLAUSIBLE.contains(&date.secs()))?);
        Some(match date.duration_since(now) {
            Ok(ahead) => Self::Ahead(ahead),
            Err(behind) => Self::Behind(behind.duration()),
        })
    }

    /// The service's time, at this time of ours.
    pub(crate) fn apply(self, time: SystemTime) -> Option<SystemTime> {
        match self {
            Self::Ahead(by) => time.checked_add(by),
            Self::Behind(by) => time.checked_sub(by),
        }
    }

    fn is_tolerated(self) -> bool {
        let (Self::Ahead(by) | Self::Behind(by)) = self;
        by <= TOLERATED
    }
}

/// The services' clocks, by host, as far as they are another than ours.
#[derive(Debug, Default)]
pub(crate) struct Skews(Mutex<HashMap<String, Skew>>);

impl Skews {
    /// The time to sign with for a host.
    pub(crate) fn time_of(&self, host: &str, now: SystemTime) -> SystemTime {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(host).and_then(|skew| skew.apply(now)).unwrap_or(now)
    }

    /// Learns from an error whether its host refused the request for the time it was signed with; if
    /// so, the next one is signed with the host's.
    ///
    /// Other responses teach nothing: their `Date` may be a proxy's, and a clock that a service has
    /// accepted needs no correction.
    pub(crate) fn learn(
        &self,
        host: &str,
        code: &str,
        date: &HeaderValue,
        now: SystemTime,
    ) -> bool {
        let signed = self.time_of(host, now);
        let wrong = CODES.contains(&code)
            && Skew::of(date, signed).is_some_and(|skew| !skew.is_tolerated());
        let Some(skew) = Skew::of(date, now).filter(|_| wrong) else { return false };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Where the machine's own clock was put right meanwhile, nothing is left to correct.
        if skew.is_tolerated() {
            known.remove(host);
        } else {
            known.insert(host.to_owned(), skew);
        }
        true
    }
}
