//! The adaptive mode: a client that sends no faster than the service has shown that it takes.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::client_of::client_of;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::MakeThing;
use aws_operation::retry::RetryMode;
use tokio::task::JoinSet;

/// What came of a minute of eager callers.
#[derive(Debug)]
struct Course {
    sent: usize,
    throttled: usize,
}

/// Ten callers, as fast as they can, for a minute of simulated time, to a service that takes ten
/// requests in each second.
async fn course(mode: RetryMode) -> Course {
    let clock = PausedClock::with_jitter(0.5);
    let throttled = Arc::new(Mutex::new(0));
    let (count, service_clock) = (Arc::clone(&throttled), clock.clone());
    let window = Mutex::new((0, 0));
    let transport = ScriptedTransport::new(move |_, _| {
        let second = service_clock.elapsed().as_secs();
        let mut window = window.lock().unwrap();
        if window.0 != second {
            *window = (second, 0);
        }
        window.1 += 1;
        let reply = if window.1 <= 10 {
            Reply::status(200)
        } else {
            *count.lock().unwrap() += 1;
            Reply::error(400, "ThrottlingException")
        };
        reply.after(Duration::from_millis(20))
    });
    let client = client_of(&transport, &clock).retry_mode(mode).build().unwrap();
    let mut callers = JoinSet::new();
    for _ in 0..10 {
        let (client, clock) = (client.clone(), clock.clone());
        callers.spawn(async move {
            while clock.elapsed() < Duration::from_secs(60) {
                let _ = client.send(MakeThing::default()).await;
            }
        });
    }
    while let Some(caller) = callers.join_next().await {
        caller.unwrap();
    }
    let throttled = *throttled.lock().unwrap();
    Course { sent: transport.count(), throttled }
}

#[tokio::test(start_paused = true)]
async fn it_finds_the_rate_that_the_service_takes() {
    let standard = course(RetryMode::Standard).await;
    let adaptive = course(RetryMode::Adaptive).await;
    // Of 600 that the service takes in that time, the client gets most and asks for few more.
    assert!(adaptive.sent - adaptive.throttled > 350, "{adaptive:?}");
    assert!(adaptive.throttled * 4 < adaptive.sent, "{adaptive:?}");
    assert!(standard.throttled > 10 * adaptive.throttled, "{standard:?} {adaptive:?}");
}

#[tokio::test(start_paused = true)]
async fn nothing_waits_before_the_first_throttling() {
    let clock = PausedClock::with_jitter(1.0);
    let transport = ScriptedTransport::new(|_, _| Reply::status(200));
    let client = client_of(&transport, &clock).retry_mode(RetryMode::Adaptive).build().unwrap();
    for _ in 0..1_000 {
        client.send(MakeThing::default()).await.unwrap();
    }
    assert_eq!(clock.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_its_turn_counts_as_the_calls_time() {
    let clock = PausedClock::with_jitter(1.0);
    let transport = ScriptedTransport::new(|number, _| {
        if number == 0 { Reply::error(400, "SlowDown") } else { Reply::status(200) }
    });
    let client = client_of(&transport, &clock).retry_mode(RetryMode::Adaptive).build().unwrap();
    let limit = Duration::from_millis(100);
    let call = client.call(MakeThing::default()).timeout(limit);
    assert!(call.send().await.unwrap_err().is_timeout());
    assert_eq!(clock.elapsed(), limit);
    client.send(MakeThing::default()).await.unwrap();
}
