//! Calls with a token are applied once, whatever becomes of their answers.
//!
//! A tenth of the connections are cut after the local studio has applied the change, before any byte
//! of its answer. Each task owns an image, whose changes the studio counts.

use std::sync::Arc;
use std::time::Instant;

use crate::support::dice::Dice;
use crate::support::eager_clock::EagerClock;
use aws_operation::{Client, Credentials};
use aws_operation_examples::local_studio::{Fault, LocalStudio};
use aws_operation_examples::nimble::{UpdateStreamingImage, UpdateStreamingImageRequired};
use tokio::task::JoinSet;

/// How many tasks call at once.
const TASKS: usize = 16;

/// What became of a run's calls.
#[derive(Debug, Default)]
struct Tally {
    ok: usize,
    ok_after_retries: usize,
    /// The caller got an error, and the change was applied.
    failed_applied: usize,
    failed_not_applied: usize,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.ok += other.ok;
        self.ok_after_retries += other.ok_after_retries;
        self.failed_applied += other.failed_applied;
        self.failed_not_applied += other.failed_not_applied;
    }
}

fn client(studio: &LocalStudio) -> Client {
    let keys = studio.credentials();
    Client::builder()
        .region(studio.region())
        .endpoint_url(studio.endpoint_url())
        .credentials(Credentials::new(keys.access_key_id, keys.secret_access_key))
        .clock(EagerClock)
        .build()
        .unwrap()
}

fn update(studio: &LocalStudio, image: &str, call: usize) -> UpdateStreamingImage {
    UpdateStreamingImage {
        name: Some(format!("name {call}")),
        ..UpdateStreamingImageRequired {
            studio_id: studio.studio_id().to_owned(),
            streaming_image_id: image.to_owned(),
        }
        .into()
    }
}

/// One call, and what is known of it.
async fn call(client: &Client, studio: &LocalStudio, image: &str, number: usize) -> Tally {
    let before = studio.changes(image);
    let applied = || studio.changes(image) - before;
    match client.call(update(studio, image, number)).send_with_metadata().await {
        Ok((_, metadata)) => {
            assert_eq!(applied(), 1, "{image} {number}: an Ok");
            Tally {
                ok: 1,
                ok_after_retries: usize::from(metadata.attempts > 1),
                ..Tally::default()
            }
        }
        Err(error) => {
            let then = applied();
            assert!(then <= 1, "{image} {number}: an error, applied {then} times");
            let mut again = update(studio, image, number);
            again.client_token = error.idempotency_token().map(str::to_owned);
            // Until one gets through.
            while client.send(again.clone()).await.is_err() {}
            assert_eq!(applied(), 1, "{image} {number}: sent again with its token");
            Tally { failed_applied: then, failed_not_applied: 1 - then, ..Tally::default() }
        }
    }
}

async fn run(calls: usize) -> Tally {
    let studio = Arc::new(LocalStudio::start().await.unwrap());
    let client = client(&studio);
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let (studio, client, image) =
            (Arc::clone(&studio), client.clone(), format!("image-{task}"));
        assert!(studio.add_image(&image, "first"));
        tasks.spawn(async move {
            let (mut dice, mut tally) = (Dice::new(task as u64), Tally::default());
            for number in 0..calls / TASKS {
                match dice.below(1_000) {
                    0..100 => studio.fail_next(1, Fault::DropAfterApply),
                    // Bad weather: whoever calls now, and again, is cut off.
                    100..102 => studio.fail_next(3 * TASKS, Fault::DropAfterApply),
                    102..104 => studio.fail_next(3 * TASKS, Fault::Unavailable),
                    _ => {}
                }
                tally.add(&call(&client, &studio, &image, number).await);
            }
            tally
        });
    }
    let mut all = Tally::default();
    while let Some(tally) = tasks.join_next().await {
        all.add(&tally.unwrap());
    }
    all
}

#[tokio::test]
async fn a_call_that_is_cut_off_each_time_was_applied_once() {
    let studio = LocalStudio::start().await.unwrap();
    assert!(studio.add_image("image", "first"));
    let client = client(&studio);
    studio.fail_next(3, Fault::DropAfterApply);
    let tally = call(&client, &studio, "image", 0).await;
    assert_eq!(tally.failed_applied, 1);
    studio.fail_next(3, Fault::Unavailable);
    let tally = call(&client, &studio, "image", 1).await;
    assert_eq!(tally.failed_not_applied, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_calls_are_applied_once_each() {
    let tally = run(2_000).await;
    assert!(tally.ok > 1_500 && tally.ok_after_retries > 50, "{tally:?}");
}

/// For the figure in `docs/reliability.md`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes"]
async fn a_hundred_thousand_calls_are_applied_once_each() {
    let begun = Instant::now();
    let tally = run(100_000).await;
    assert!(tally.ok > 75_000, "{tally:?}");
    println!("{tally:?} in {:.0?}", begun.elapsed());
}
