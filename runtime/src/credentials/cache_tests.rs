//! The cache, with a source that waits to be let go and a clock that is set.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::Cache;
use crate::boxed_future::BoxFuture;
use crate::clock::Clock;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};

type Given = Result<Credentials, CredentialsError>;

/// Gives what it is told to, one answer for each permit.
#[derive(Debug)]
struct Source {
    answers: Mutex<Vec<Given>>,
    gate: Semaphore,
    asked: AtomicUsize,
}

impl Source {
    /// Gives these, the first one first, and then errors.
    fn new<const N: usize>(answers: [Given; N], open: usize) -> Arc<Self> {
        let answers = Mutex::new(answers.into_iter().rev().collect());
        Arc::new(Self { answers, gate: Semaphore::new(open), asked: AtomicUsize::new(0) })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> BoxFuture<'_, Given> {
        Box::pin(async {
            self.asked.fetch_add(1, Ordering::SeqCst);
            if let Ok(permit) = self.gate.acquire().await {
                permit.forget();
            }
            let next = self.answers.lock().unwrap_or_else(PoisonError::into_inner).pop();
            next.unwrap_or_else(|| Err(CredentialsError::new("no more")))
        })
    }
}

#[derive(Debug, Default)]
struct SetClock(Mutex<u64>);

impl SetClock {
    fn set(&self, minutes: u64) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = minutes;
    }
}

impl Clock for SetClock {
    fn now(&self) -> SystemTime {
        at(*self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }

    fn jitter(&self) -> f64 {
        0.5
    }
}

fn at(minutes: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(60 * minutes)
}

fn until(key: &str, minutes: u64) -> Given {
    Ok(Credentials::new(key, "secret").with_expiry(at(minutes)))
}

fn failure() -> Given {
    Err(CredentialsError::new("down"))
}

fn cache(source: &Arc<Source>) -> (Arc<Cache<dyn ProvideCredentials>>, Arc<SetClock>) {
    let clock = Arc::new(SetClock::default());
    let source: Arc<dyn ProvideCredentials> = source.clone();
    (Arc::new(Cache::new(source, clock.clone())), clock)
}

async fn key(cache: &Cache<dyn ProvideCredentials>) -> Result<String, String> {
    let given = cache.credentials().await;
    given.map(|given| given.access_key_id().to_owned()).map_err(|error| error.to_string())
}

/// Lets every task go as far as it can.
async fn settle() {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}

fn is(expected: &str) -> Result<String, String> {
    Ok(expected.to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_who_ask_at_once_ask_one_question() {
    let source = Source::new([until("A", 60)], 0);
    let (cache, _) = cache(&source);
    let mut asking = JoinSet::new();
    for _ in 0..1_000 {
        let cache = Arc::clone(&cache);
        asking.spawn(async move { key(&cache).await });
    }
    while source.asked() == 0 {
        tokio::task::yield_now().await;
    }
    source.gate.add_permits(1_000);
    let keys = asking.join_all().await;
    assert!(keys.iter().all(|key| *key == is("A")), "{keys:?}");
    assert_eq!(source.asked(), 1);
}

#[tokio::test]
async fn who_goes_away_takes_nothing_along() {
    let source = Source::new([until("A", 60)], 0);
    let (cache, _) = cache(&source);
    let first = tokio::spawn({
        let cache = Arc::clone(&cache);
        async move { key(&cache).await }
    });
    let second = tokio::spawn({
        let cache = Arc::clone(&cache);
        async move { key(&cache).await }
    });
    settle().await;
    // The one who put the question is gone before the answer.
    first.abort();
    settle().await;
    source.gate.add_permits(1);
    assert_eq!(second.await.unwrap_or_else(|error| Err(error.to_string())), is("A"));
    assert_eq!(source.asked(), 1);
}

#[tokio::test]
async fn when_all_have_gone_the_answer_is_kept_for_who_comes_next() {
    let source = Source::new([until("A", 60)], 0);
    let (cache, _) = cache(&source);
    let alone = tokio::spawn({
        let cache = Arc::clone(&cache);
        async move { key(&cache).await }
    });
    settle().await;
    alone.abort();
    source.gate.add_permits(1);
    settle().await;
    assert_eq!(key(&cache).await, is("A"));
    assert_eq!(source.asked(), 1);
}

#[tokio::test]
async fn others_are_asked_for_behind_the_back_of_a_call_and_waited_for_near_the_end() {
    let source = Source::new([until("A", 60), until("B", 120), until("C", 180)], 1);
    let (cache, clock) = cache(&source);
    assert_eq!(key(&cache).await, is("A"));
    // 15 minutes before the end, and 2 by lot.
    clock.set(46);
    assert_eq!((key(&cache).await, source.asked()), (is("A"), 1));
    clock.set(47);
    // The source does not answer yet, and nobody waits for it.
    for _ in 0..3 {
        assert_eq!(key(&cache).await, is("A"));
        settle().await;
    }
    assert_eq!(source.asked(), 2);
    source.gate.add_permits(1);
    settle().await;
    assert_eq!(key(&cache).await, is("B"));
    // 10 minutes before the end they are waited for.
    clock.set(110);
    let waiting = tokio::spawn({
        let cache = Arc::clone(&cache);
        async move { key(&cache).await }
    });
    settle().await;
    assert!(!waiting.is_finished());
    source.gate.add_permits(1);
    assert_eq!(waiting.await.unwrap_or_else(|error| Err(error.to_string())), is("C"));
}

#[tokio::test]
async fn a_source_that_fails_is_left_alone_for_a_while() {
    let source = Source::new([until("A", 60), failure(), failure(), until("B", 120)], 9);
    let (cache, clock) = cache(&source);
    assert_eq!(key(&cache).await, is("A"));
    clock.set(55);
    assert_eq!((key(&cache).await, source.asked()), (is("A"), 2));
    // Within the pause of 45 seconds.
    assert_eq!((key(&cache).await, source.asked()), (is("A"), 2));
    clock.set(56);
    assert_eq!((key(&cache).await, source.asked()), (is("A"), 3));
    // At their end there is no pause.
    clock.set(60);
    assert_eq!((key(&cache).await, source.asked()), (is("B"), 4));
}

#[tokio::test]
async fn a_failure_without_credentials_is_told_and_not_kept() {
    let source = Source::new([failure(), until("A", 60)], 9);
    let (cache, _) = cache(&source);
    assert_eq!(key(&cache).await, Err("down".to_owned()));
    assert_eq!(key(&cache).await, is("A"));
}

#[tokio::test]
async fn credentials_without_an_end_are_kept_for_ever() {
    let source = Source::new([Ok(Credentials::new("A", "secret"))], 9);
    let (cache, clock) = cache(&source);
    for minutes in [0, 1, 1 << 30] {
        clock.set(minutes);
        assert_eq!((key(&cache).await, source.asked()), (is("A"), 1));
    }
}

#[tokio::test]
async fn short_lived_ones_are_not_asked_for_at_every_call() {
    let source = Source::new([until("A", 12), until("B", 24)], 9);
    let (cache, clock) = cache(&source);
    for minutes in [0, 3, 6] {
        clock.set(minutes);
        assert_eq!((key(&cache).await, source.asked()), (is("A"), 1), "{minutes}");
    }
    clock.set(9);
    assert_eq!((key(&cache).await, source.asked()), (is("B"), 2));
}

fn runtime() -> Runtime {
    Builder::new_current_thread().build().unwrap_or_else(|error| unreachable!("{error}"))
}

#[test]
fn a_question_that_broke_off_with_its_runtime_is_put_again() {
    let source = Source::new([until("A", 60)], 0);
    let (cache, _) = cache(&source);
    let first = runtime();
    first.block_on(async {
        let cache = Arc::clone(&cache);
        tokio::spawn(async move { key(&cache).await });
        settle().await;
    });
    assert_eq!(source.asked(), 1);
    drop(first);
    source.gate.add_permits(1);
    assert_eq!(runtime().block_on(key(&cache)), is("A"));
    assert_eq!(source.asked(), 2);
}

/// Puts the question in a runtime, which then stands still.
fn stuck(cache: &Arc<Cache<dyn ProvideCredentials>>) -> Runtime {
    let stuck = runtime();
    stuck.block_on(async {
        let cache = Arc::clone(cache);
        tokio::spawn(async move { key(&cache).await });
        settle().await;
    });
    stuck
}

#[test]
fn a_runtime_that_stands_still_holds_nobody_up() {
    let source = Source::new([until("A", 60), until("B", 120)], 0);
    let (cache, clock) = cache(&source);
    let first = stuck(&cache);
    let second = stuck(&cache);
    assert_eq!(source.asked(), 2);
    source.gate.add_permits(9);
    assert_eq!(runtime().block_on(key(&cache)), is("A"));
    assert_eq!(source.asked(), 3);
    // What they come with later is as old as their question.
    for late in [first, second] {
        late.block_on(settle());
    }
    assert_eq!((runtime().block_on(key(&cache)), source.asked()), (is("A"), 3));
    clock.set(61);
    assert!(runtime().block_on(key(&cache)).is_err());
}

#[test]
fn a_renewal_in_a_runtime_that_stands_still_holds_nobody_up() {
    let source = Source::new([until("A", 60), until("B", 120), until("C", 180)], 1);
    let (cache, clock) = cache(&source);
    assert_eq!(runtime().block_on(key(&cache)), is("A"));
    clock.set(47);
    let stuck = stuck(&cache);
    assert_eq!(source.asked(), 2);
    // They are valid, so nobody waits.
    assert_eq!(runtime().block_on(key(&cache)), is("A"));
    assert_eq!(source.asked(), 2);
    // Near their end, each runtime asks for itself.
    clock.set(55);
    source.gate.add_permits(9);
    assert_eq!(runtime().block_on(key(&cache)), is("B"));
    assert_eq!(source.asked(), 3);
    drop(stuck);
}

#[test]
fn each_runtime_asks_once() {
    let source = Source::new([until("A", 60)], 0);
    let (cache, _) = cache(&source);
    let stuck = stuck(&cache);
    let asking = stuck.block_on(async {
        let mut asking = JoinSet::new();
        for _ in 0..9 {
            let cache = Arc::clone(&cache);
            asking.spawn(async move { key(&cache).await });
        }
        settle().await;
        source.gate.add_permits(9);
        asking.join_all().await
    });
    assert!(asking.iter().all(|key| *key == is("A")), "{asking:?}");
    assert_eq!(source.asked(), 1);
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let source = Source::new([until("A", 60)], 1);
    let (cache, _) = cache(&source);
    let asked = std::pin::pin!(key(&cache));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let polled = Future::poll(asked, &mut context);
    let expected = Err("their source needs a tokio runtime, and there is none".to_owned());
    assert_eq!(polled, std::task::Poll::Ready(expected));
}

#[derive(Debug)]
struct Panics;

impl ProvideCredentials for Panics {
    fn credentials(&self) -> BoxFuture<'_, Given> {
        Box::pin(async { unreachable!("a source of a user's") })
    }
}

#[tokio::test]
async fn a_source_that_panics_is_an_error_of_each_who_asks() {
    let source: Arc<dyn ProvideCredentials> = Arc::new(Panics);
    let cache = Cache::new(source, Arc::new(SetClock::default()));
    assert_eq!(key(&cache).await, Err("the task that asks their source was cancelled".to_owned()));
}
