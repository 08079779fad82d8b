//! Many tasks on one client, to a server with faults: nothing is lost, nothing piles up.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::support::dice::Dice;
use crate::support::eager_clock::EagerClock;
use crate::support::raw_server::{RawServer, Reaction};
use crate::support::things::MakeThing;
use aws_operation::{Client, Credentials};
use tokio::task::JoinSet;
use tokio::time::{interval, timeout};

const TASKS: u64 = 64;
/// No call takes longer: three attempts, each cut off after this much.
const ATTEMPT: Duration = Duration::from_millis(500);

/// Mostly well; in a tenth of the cases, every kind of fault.
fn react(number: usize) -> Reaction {
    match Dice::new(number as u64).below(70) {
        0 => Reaction::Close,
        1 => Reaction::answer("503 Service Unavailable", ""),
        2 => Reaction::answer("429 Too Many Requests", ""),
        3 => Reaction::WriteAndReset(b"HTTP/1.1 200 OK\r\nContent-Le".into()),
        4 => Reaction::WriteAndClose(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".into()),
        5 => Reaction::answer("200 OK", "{"),
        6 if number.is_multiple_of(20) => Reaction::Hang,
        _ => Reaction::answer("200 OK", r#"{"id":"1"}"#),
    }
}

/// Calls for that long; how many succeeded, how many failed.
async fn run(lasting: Duration, mut each_second: impl FnMut(u64)) -> (usize, usize) {
    let server = RawServer::reacting(react).await.unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(server.endpoint_url())
        .credentials(Credentials::new("AKID", "secret"))
        .clock(EagerClock)
        .attempt_timeout(ATTEMPT)
        .build()
        .unwrap();
    let counts = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
    let begun = Instant::now();
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let (client, counts) = (client.clone(), Arc::clone(&counts));
        tasks.spawn(async move {
            let mut dice = Dice::new(task);
            while begun.elapsed() < lasting {
                let call = client.send(MakeThing::default());
                // Some give up.
                let limit = if dice.below(50) == 0 { ATTEMPT / 100 } else { 10 * ATTEMPT };
                match timeout(limit, call).await {
                    Ok(Ok(_)) => counts.0.fetch_add(1, Ordering::Relaxed),
                    Ok(Err(_)) => counts.1.fetch_add(1, Ordering::Relaxed),
                    Err(_) => {
                        assert!(limit < ATTEMPT, "a call was never woken");
                        0
                    }
                };
            }
        });
    }
    // Late ticks are made up for: a hundred are a second.
    let mut ticks = interval(Duration::from_millis(10));
    for second in 1..=lasting.as_secs() {
        // What the server keeps of the requests is not the client's memory.
        for _ in 0..100 {
            ticks.tick().await;
            server.forget();
        }
        each_second(second);
    }
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    (counts.0.load(Ordering::Relaxed), counts.1.load(Ordering::Relaxed))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_tasks_get_through_the_faults() {
    let (succeeded, failed) = run(Duration::from_secs(2), |_| ()).await;
    assert!(succeeded > 500 && failed < succeeded / 5, "{succeeded} and {failed}");
}

/// For the figures in `docs/reliability.md`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes a minute, and reads the process's memory as Linux shows it"]
async fn a_minute_of_load_leaves_memory_as_it_was() {
    let mut memory = Vec::new();
    let (succeeded, failed) = run(Duration::from_secs(60), |_| memory.push(resident_kib())).await;
    let mean = |range: std::ops::Range<usize>| {
        let part = memory.get(range).unwrap();
        part.iter().sum::<usize>() / part.len()
    };
    // The tenth to the fifteenth second, and the last ten.
    let (early, late) = (mean(10..15), mean(50..60));
    println!(
        "{succeeded} succeeded, {failed} failed; {early} KiB after 10 s, {late} KiB at the end"
    );
    assert!(late * 100 <= early * 105, "{memory:?}");
}

fn resident_kib() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
