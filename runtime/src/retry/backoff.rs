//! How long to wait before a retry.

use std::num::IntErrorKind;
use std::time::Duration;

use http::HeaderMap;

use super::by_service::transient_scale;
use crate::clock::part_of;
use crate::spec::Retry;

/// The longest wait, unless the service asks for more.
const CEILING: Duration = Duration::from_secs(20);
/// How much longer than our own wait the service may ask for.
const GRACE: Duration = Duration::from_secs(5);

/// The wait before the retry with this index (0 for the first): `jitter × min(scale × 2^index, 20 s)`,
/// a second's scale after throttling and the service's (mostly a twentieth) otherwise, and more
/// where `x-amz-retry-after` asks for it.
pub(crate) fn backoff(
    service: &str,
    retry: Retry,
    index: u32,
    jitter: f64,
    headers: Option<&HeaderMap>,
) -> Duration {
    let scale = match retry {
        Retry::Throttling => Duration::from_secs(1),
        Retry::Transient => transient_scale(service),
    };
    let longest = scale.saturating_mul(2_u32.saturating_pow(index)).min(CEILING);
    let delay = part_of(longest, jitter);
    let asked = headers.and_then(retry_after).unwrap_or_default();
    delay.max(asked.min(delay + GRACE))
}

/// Whole milliseconds. A negative value, or one that is not a number, is ignored.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("x-amz-retry-after")?.to_str().ok()?.trim();
    match text.parse() {
        Ok(milliseconds) => Some(Duration::from_millis(milliseconds)),
        Err(error) if *error.kind() == IntErrorKind::PosOverflow => {
            // botocore parses a float, and one that is too large is not a number to it.
            let is_number = text.parse().is_ok_and(f64::is_finite);
            is_number.then_some(Duration::MAX)
        }
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    /// As botocore waits before its first retry after a 503.
    #[test]
    fn the_service_is_heard_within_bounds() {
        let too_large = "9".repeat(400);
        for (asked, milliseconds) in [
            ("1500", 1_500),
            (" 1500 ", 1_500),
            ("+1500", 1_500),
            ("0", 50),
            ("-5", 50),
            ("1500.5", 50),
            ("soon", 50),
            ("", 50),
            ("999999", 5_050),
            ("99999999999999999999999", 5_050),
            (too_large.as_str(), 50),
        ] {
            let value =
                HeaderValue::from_str(asked).unwrap_or(HeaderValue::from_static("no value"));
            let mut headers = HeaderMap::new();
            headers.insert("x-amz-retry-after", value);
            let wait = backoff("Lambda", Retry::Transient, 0, 1.0, Some(&headers));
            assert_eq!(wait.as_millis(), milliseconds, "{asked:?}");
        }
    }

    #[test]
    fn waits_are_bounded_whatever_the_index() {
        for (index, seconds) in [(0, 1), (4, 16), (5, 20), (40, 20), (u32::MAX, 20)] {
            let wait = backoff("Lambda", Retry::Throttling, index, 1.0, None);
            assert_eq!(wait.as_secs(), seconds, "{index}");
        }
        assert_eq!(backoff("Lambda", Retry::Throttling, 3, 0.0, None), Duration::ZERO);
    }
}
