//! The rate limit of the adaptive mode. It is off until the first throttling error. Then it is a
//! token bucket, whose rate falls with each throttling error and grows along a cubic curve in
//! between.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::clock::Clock;

/// The fraction of the rate that remains after a throttling error.
const BETA: f64 = 0.7;
/// How steep the curve is.
const SCALE: f64 = 0.4;
/// How much the newest measurement counts for.
const SMOOTHING: f64 = 0.8;
/// The rate is measured over buckets of half a second.
const BUCKETS_PER_SECOND: f64 = 2.0;
const MIN_RATE: f64 = 0.5;
/// How far the rate may be above what is really sent.
const HEADROOM: f64 = 2.0;
/// A wait that is too short to be slept would spin.
const MIN_WAIT: Duration = Duration::from_millis(1);

/// The rate limit of a client's calls to a service.
#[derive(Debug)]
pub(crate) struct RateLimiter(Mutex<State>);

impl RateLimiter {
    /// A limiter that lets everything through, until it is told of throttling.
    pub(crate) fn new(now: Duration) -> Self {
        Self(Mutex::new(State::new(now.as_secs_f64())))
    }

    /// Waits until another request may be sent. Nothing is held while waiting, so that a caller who
    /// gives up leaves nothing behind.
    pub(crate) async fn turn(&self, clock: &dyn Clock) {
        while let Some(wait) = self.take(clock.steady()) {
            clock.sleep(wait).await;
        }
    }

    /// Takes a token for a request, or returns how long to wait if there is none.
    fn take(&self, now: Duration) -> Option<Duration> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let seconds = state.take(now.as_secs_f64())?;
        Some(Duration::try_from_secs_f64(seconds).unwrap_or_default().max(MIN_WAIT))
    }

    /// Records the result of an attempt.
    pub(crate) fn note(&self, throttled: bool, now: Duration) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.note(throttled, now.as_secs_f64());
    }
}

/// All times are in seconds, all rates in requests a second.
#[derive(Debug)]
struct State {
    enabled: bool,
    measured: Measured,
    curve: Curve,
    bucket: Bucket,
}

impl State {
    fn new(now: f64) -> Self {
        Self {
            enabled: false,
            measured: Measured { rate: 0.0, bucket: now.floor(), count: 0.0 },
            curve: Curve { top: 0.0, reaches_top_after: 0.0, failed_at: now },
            bucket: Bucket { rate: 1.0, capacity: 1.0, tokens: 0.0, filled_at: now },
        }
    }

    fn take(&mut self, now: f64) -> Option<f64> {
        if self.enabled { self.bucket.take(now) } else { None }
    }

    fn note(&mut self, throttled: bool, now: f64) {
        let measured = self.measured.count(now);
        let rate = if throttled {
            let sent = if self.enabled { measured.min(self.bucket.rate) } else { measured };
            self.enabled = true;
            self.curve.fall(sent, now)
        } else {
            self.curve.at(now)
        };
        self.bucket.set_rate(rate.min(HEADROOM * measured), now);
    }
}

/// How fast requests are sent.
#[derive(Debug)]
struct Measured {
    rate: f64,
    /// When the bucket that is being counted began.
    bucket: f64,
    count: f64,
}

impl Measured {
    /// Counts a request, and returns the rate.
    fn count(&mut self, now: f64) -> f64 {
        let bucket = (now * BUCKETS_PER_SECOND).floor() / BUCKETS_PER_SECOND;
        self.count += 1.0;
        if bucket > self.bucket {
            let newest = self.count / (bucket - self.bucket);
            self.rate = newest * SMOOTHING + self.rate * (1.0 - SMOOTHING);
            self.count = 0.0;
            self.bucket = bucket;
        }
        self.rate
    }
}

/// The cubic curve back to the rate at which throttling began, and beyond.
#[derive(Debug)]
struct Curve {
    top: f64,
    reaches_top_after: f64,
    failed_at: f64,
}

impl Curve {
    fn at(&self, now: f64) -> f64 {
        SCALE * (now - self.failed_at - self.reaches_top_after).powi(3) + self.top
    }

    fn fall(&mut self, from: f64, now: f64) -> f64 {
        let reaches_top_after = (from * (1.0 - BETA) / SCALE).powf(1.0 / 3.0);
        *self = Self { top: from, reaches_top_after, failed_at: now };
        from * BETA
    }
}

#[derive(Debug)]
struct Bucket {
    rate: f64,
    capacity: f64,
    tokens: f64,
    filled_at: f64,
}

impl Bucket {
    /// Takes a token, or returns how long it takes until there is one.
    fn take(&mut self, now: f64) -> Option<f64> {
        self.fill(now);
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            return None;
        }
        Some((1.0 - self.tokens) / self.rate)
    }

    fn set_rate(&mut self, rate: f64, now: f64) {
        // What has come together until now came at the old rate.
        self.fill(now);
        self.rate = rate.max(MIN_RATE);
        self.capacity = rate.max(1.0);
        self.tokens = self.tokens.min(self.capacity);
    }

    fn fill(&mut self, now: f64) {
        let gained = (now - self.filled_at).max(0.0) * self.rate;
        self.tokens = (self.tokens + gained).min(self.capacity);
        self.filled_at = now;
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::Value;

    use super::*;

    type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

    /// Each line is a client's course through botocore's limiter: at each step, what it was told,
    /// and what it then knew and made the next request wait.
    #[test]
    fn rates_and_waits_are_botocores() -> Outcome {
        let fixtures =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/adaptive-rates.jsonl");
        let mut steps = 0;
        for line in std::fs::read_to_string(fixtures)?.lines() {
            let course: Value = serde_json::from_str(line)?;
            let mut state = State::new(number(&course["begins"])?);
            for (index, step) in course["steps"].as_array().ok_or("no steps")?.iter().enumerate() {
                let place = format!("{} step {index}", course["name"]);
                follow(&mut state, step).map_err(|error| format!("{place}: {error}"))?;
                steps += 1;
            }
        }
        assert!(steps > 1_000, "{steps} steps");
        Ok(())
    }

    fn follow(state: &mut State, step: &Value) -> Outcome {
        let now = number(&step["now"])?;
        match step["event"].as_str() {
            Some("send") => {
                same("wait", state.take(now).unwrap_or(0.0), &step["wait"])?;
            }
            Some(event @ ("ok" | "throttled")) => state.note(event == "throttled", now),
            event => return Err(format!("{event:?}").into()),
        }
        same("measured rate", state.measured.rate, &step["measured"])?;
        same("rate", state.bucket.rate, &step["rate"])?;
        same("capacity", state.bucket.capacity, &step["capacity"])?;
        same("tokens", state.bucket.tokens, &step["tokens"])
    }

    fn number(value: &Value) -> Outcome<f64> {
        Ok(value.as_f64().ok_or("no number")?)
    }

    fn same(what: &str, ours: f64, theirs: &Value) -> Outcome {
        let theirs = number(theirs)?;
        if (ours - theirs).abs() <= 1e-6 * theirs.abs().max(1.0) {
            return Ok(());
        }
        Err(format!("{what}: {ours}, botocore {theirs}").into())
    }

    #[test]
    fn a_clock_that_goes_back_takes_no_tokens_away() {
        let mut state = State::new(1_000.0);
        state.note(true, 1_001.0);
        assert_eq!(state.take(1_003.0), None);
        assert!(state.take(900.0).is_some_and(|wait| wait > 0.0 && wait <= 2.0));
        assert_eq!(state.take(902.0), None);
    }
}
