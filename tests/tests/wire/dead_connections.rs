//! Connections that die while they are idle, and those of runtimes that stand still.

use std::time::Duration;

use aws_operation::{Client, Credentials};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use crate::support::raw_server::{RawServer, Reaction};
use crate::support::things::MakeThing;

/// A client that soon finds a server silent.
fn client(server: &RawServer) -> Client {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(server.endpoint_url())
        .credentials(Credentials::new("AKID", "secret"))
        .read_timeout(Duration::from_millis(300))
        .build()
        .unwrap()
}

/// Makes so many calls at the same time; the attempts of each.
async fn calls(client: &Client, count: usize) -> Vec<u32> {
    let mut calls = JoinSet::new();
    for _ in 0..count {
        let call = client.call(MakeThing::default()).send_with_metadata();
        calls.spawn(async { call.await.unwrap().1.attempts });
    }
    calls.join_all().await
}

/// Each call has a connection of its own, since each response takes a while.
fn slowly() -> Reaction {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n".to_vec();
    Reaction::Drip(head, b"{}".to_vec(), Duration::from_millis(40))
}

#[tokio::test]
async fn idle_connections_that_die_together_cost_one_attempt() {
    for fault in [Reaction::WriteAndReset(Vec::new()), Reaction::Close, Reaction::Hang] {
        for count in [1, 3, 6, 50] {
            let reaction = fault.clone();
            let server = RawServer::reacting_by_connection(move |number, connection| {
                if number >= count && connection < count { reaction.clone() } else { slowly() }
            });
            let server = server.await.unwrap();
            let client = client(&server);
            assert_eq!(calls(&client, count).await, vec![1; count], "{fault:?}, {count}");
            assert_eq!(calls(&client, 1).await, [2], "{fault:?}, {count}");
            assert_eq!(calls(&client, count).await, vec![1; count], "{fault:?}, {count}");
        }
    }
}

#[tokio::test]
async fn calls_that_find_them_dead_at_the_same_time_have_one_attempt_more() {
    let server = RawServer::reacting_by_connection(|number, connection| {
        if number >= 20 && connection < 20 { Reaction::Close } else { slowly() }
    });
    let server = server.await.unwrap();
    let client = client(&server);
    calls(&client, 20).await;
    assert_eq!(calls(&client, 20).await, [2; 20]);
    assert_eq!(calls(&client, 20).await, [1; 20]);
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_runtime_does_not_wait_for_a_connection_of_another_one() {
    let serving = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let answer = || Reaction::answer("200 OK", "{}");
    let server = serving.block_on(RawServer::reacting(move |_| answer())).unwrap();
    let client = client(&server);
    let still = runtime();
    assert_eq!(still.block_on(calls(&client, 3)), [1; 3]);
    for _ in 0..3 {
        assert_eq!(runtime().block_on(calls(&client, 3)), [1; 3]);
    }
    assert_eq!(still.block_on(calls(&client, 3)), [1; 3]);
}
