//! Calls that are given up, at any point, leave nothing behind.

use std::time::Duration;

use crate::support::client_of::client_of;
use crate::support::dice::Dice;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::MakeThing;
use aws_operation::Client;
use aws_operation::retry::RetryMode;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// Gives a call up after a while, if it is not over by then.
async fn give_up(client: &Client, after: Duration) -> bool {
    timeout(after, client.send(MakeThing::default())).await.is_err()
}

/// How many retries the quota has left, by using it up on a service that is down.
async fn retries_left(client: &Client) -> u32 {
    let mut retries = 0;
    loop {
        let error = client.send(MakeThing::default()).await.unwrap_err();
        retries += error.attempts() - 1;
        if error.is_retry_quota_reached() {
            return retries;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_was_waited_for_and_never_sent_is_not_paid_for() {
    let clock = PausedClock::with_jitter(1.0);
    let transport = ScriptedTransport::new(|_, _| Reply::status(500));
    let client = client_of(&transport, &clock).build().unwrap();
    let mut dice = Dice::new(1);
    for _ in 0..1_000 {
        // The first wait is 50 ms.
        assert!(give_up(&client, Duration::from_millis(dice.below(50))).await);
    }
    assert_eq!(transport.count(), 1_000);
    assert_eq!(retries_left(&client).await, 35, "500 / 14");
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_was_sent_is_paid_for() {
    let clock = PausedClock::with_jitter(1.0);
    let transport = ScriptedTransport::new(|number, _| match number {
        1 => Reply::status(500).after(Duration::from_secs(9)),
        _ => Reply::status(500),
    });
    let client = client_of(&transport, &clock).build().unwrap();
    assert!(give_up(&client, Duration::from_secs(1)).await);
    assert_eq!(transport.count(), 2);
    assert_eq!(retries_left(&client).await, 34, "(500 - 14) / 14");
}

#[tokio::test(start_paused = true)]
async fn calls_dropped_at_random_leave_the_client_as_it_was() {
    for mode in [RetryMode::Standard, RetryMode::Adaptive] {
        let clock = PausedClock::with_jitter(1.0);
        let transport = ScriptedTransport::new(|number, _| {
            let reply = match number % 7 {
                0 | 3 => Reply::status(200),
                1 => Reply::broken(),
                2 | 6 => Reply::error(400, "ThrottlingException"),
                _ => Reply::status(503),
            };
            reply.after(Duration::from_millis(number as u64 % 40))
        });
        let client = client_of(&transport, &clock).retry_mode(mode).build().unwrap();
        let (mut dice, mut calls) = (Dice::new(2), JoinSet::new());
        for _ in 0..2_000 {
            let (client, after) = (client.clone(), dice.below(400));
            calls.spawn(async move { give_up(&client, Duration::from_millis(after)).await });
        }
        let mut dropped = 0;
        while let Some(call) = calls.join_next().await {
            dropped += u32::from(call.unwrap());
        }
        assert!(dropped > 100, "{dropped}");
        // Whoever comes after them is served: at least 0.5 requests a second get through.
        for _ in 0..20 {
            let begun = clock.elapsed();
            let _ = client.send(MakeThing::default()).await;
            assert!(clock.elapsed() - begun < Duration::from_secs(15), "{mode:?}");
        }
    }
}
