//! Many calls in simulated time: the quota's arithmetic, and what a service that is down gets to see.

use std::sync::{Arc, Mutex};

use crate::support::client_of::client_of;
use crate::support::dice::Dice;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::MakeThing;

/// The quota as `RETRIES.md` describes it, written a second time.
struct Model {
    left: u32,
}

impl Model {
    /// How many attempts a call makes whose attempts end with these statuses; and whether the quota
    /// ended it.
    fn call(&mut self, statuses: &[u16; 3]) -> (u32, bool) {
        let mut paid = None;
        for (number, status) in (1..).zip(statuses) {
            let cost = match status {
                200 => {
                    self.left = (self.left + paid.unwrap_or(1)).min(500);
                    return (number, false);
                }
                429 => 5,
                500 => 14,
                _ => return (number, false),
            };
            if number == 3 {
                break;
            }
            if self.left < cost {
                return (number, true);
            }
            self.left -= cost;
            paid = Some(cost);
        }
        (3, false)
    }
}

/// One end of an attempt, where `bad` of 100 are none.
fn status(dice: &mut Dice, bad: u64) -> u16 {
    match dice.below(100) {
        drawn if drawn >= bad => 200,
        drawn if drawn % 4 < 2 => 500,
        drawn if drawn % 4 == 2 => 429,
        _ => 400,
    }
}

#[tokio::test(start_paused = true)]
async fn the_quota_is_counted_as_written_down() {
    let coming = Arc::new(Mutex::new([200; 3]));
    let script = Arc::clone(&coming);
    let transport = ScriptedTransport::new(move |_, request| {
        let told = request.headers()["amz-sdk-request"].to_str().unwrap();
        let number = told.split("attempt=").nth(1).and_then(|rest| rest.get(..1)).unwrap();
        Reply::status(script.lock().unwrap()[number.parse::<usize>().unwrap() - 1])
    });
    let client = client_of(&transport, &PausedClock::with_jitter(1.0)).build().unwrap();
    let (mut model, mut dice) = (Model { left: 500 }, Dice::new(7));
    let mut ended_by_quota = 0;
    for call in 0..20_000_u32 {
        // Good times and bad times, so that the quota is used up and fills again.
        let bad = if call / 500 % 2 == 0 { 60 } else { 5 };
        let statuses = [(); 3].map(|()| status(&mut dice, bad));
        *coming.lock().unwrap() = statuses;
        let expected = model.call(&statuses);
        let made = match client.call(MakeThing::default()).send_with_metadata().await {
            Ok((_, metadata)) => (metadata.attempts, false),
            Err(error) => (error.attempts(), error.is_retry_quota_reached()),
        };
        assert_eq!(made, expected, "call {call}: {statuses:?}, {} left", model.left);
        ended_by_quota += u32::from(made.1);
    }
    assert!(ended_by_quota > 1_000, "{ended_by_quota}");
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_down_is_not_hammered() {
    let transport = ScriptedTransport::new(|number, _| match number % 3 {
        0 => Reply::broken(),
        1 => Reply::status(503),
        _ => Reply::status(429),
    });
    let clock = PausedClock::with_jitter(0.5);
    let client = client_of(&transport, &clock).build().unwrap();
    let call = |client: aws_operation::Client| async move {
        client.send(MakeThing::default()).await.unwrap_err().is_retry_quota_reached()
    };
    while !call(client.clone()).await {}
    let (spent_after, calls) = (transport.count(), 10_000);
    for _ in 0..calls {
        call(client.clone()).await;
    }
    let a_call = (transport.count() - spent_after) as f64 / f64::from(calls);
    assert!(a_call < 1.1, "{a_call} requests a call");
}
