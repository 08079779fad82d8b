//! The delays.

use std::time::Duration;

use super::delays::Delays;

fn delays(min: u64, max: u64, timeout: u64) -> Delays {
    let seconds = Duration::from_secs;
    Delays { min: seconds(min), max: seconds(max), timeout: seconds(timeout) }
}

/// All delays of a wait whose attempts take no time.
fn all(delays: Delays, jitter: f64) -> Vec<u64> {
    let (mut elapsed, mut all) = (Duration::ZERO, Vec::new());
    while let Some(delay) = delays.after(all.len() as u32 + 1, elapsed, jitter) {
        elapsed += delay;
        all.push(delay.as_secs());
        assert!(all.len() < 1_000 && elapsed < delays.timeout);
    }
    all
}

#[test]
fn delays_are_smithys() {
    // The longest: they double up to the limit, and the last attempt is made when the time is nearly over.
    assert_eq!(all(delays(2, 10, 60), 1.0), [2, 4, 8, 10, 10, 10, 10, 4]);
    assert_eq!(all(delays(2, 120, 600), 1.0), [2, 4, 8, 16, 32, 64, 120, 120, 120, 112]);
    // The shortest.
    assert_eq!(all(delays(2, 10, 9), 0.0), [2, 2, 2, 1]);
    // botocore's: as many attempts as fit, all as far apart.
    for attempts in 1..20 {
        let fixed = all(delays(15, 15, 15 * attempts), 0.5);
        assert_eq!(fixed, vec![15; attempts as usize - 1], "{attempts}");
    }
}

#[test]
fn odd_delays_do_not_fail() {
    for (delays, count) in [
        (delays(0, 0, 0), 0),
        (delays(5, 1, 12), 2),
        (delays(u64::MAX, u64::MAX, u64::MAX), 0),
        (delays(60, 60, 30), 0),
    ] {
        assert_eq!(all(delays, 1.0).len(), count, "{delays:?}");
    }
    let longest = delays(1, u64::MAX, u64::MAX);
    assert_eq!(
        longest.after(u32::MAX, Duration::ZERO, 1.0),
        Some(Duration::from_secs(u64::from(u32::MAX)))
    );
    assert!(longest.after(1, Duration::ZERO, f64::NAN).is_some());
}
