//! Calls whose server does not answer, whose client is dropped, or whose thread cannot start.

use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use aws_operation::{ErrorKind, blocking};

use super::{Served, check, client_at, current_thread, in_time, thing};
use crate::support::raw_server::{RawServer, Reaction};

/// The thread of the server is the one that waits.
#[test]
fn a_server_that_the_call_itself_blocks_ends_it_by_a_timeout() {
    in_time(|| {
        let limit = Duration::from_millis(50);
        current_thread().block_on(async {
            let server = RawServer::start(vec![Reaction::answer("200 OK", "{}")]).await.unwrap();
            let client = blocking::Client::new(client_at(&server.endpoint_url()));
            let call = || client.call(thing());
            for call in
                [call().read_timeout(limit), call().timeout(limit), call().attempt_timeout(limit)]
            {
                let error = call.send().unwrap_err();
                assert!(error.is_timeout(), "{error}");
            }
        });
    });
}

#[test]
fn a_call_goes_on_when_its_client_is_dropped() {
    in_time(|| {
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n".to_vec();
        let slow =
            Reaction::Drip(head, br#"{"name":"a thing"}"#.to_vec(), Duration::from_millis(3));
        let served = Served::reacting(move |_| slow.clone());
        let (sender, begun) = mpsc::channel();
        let call = served.client().call(thing());
        let calling = thread::spawn(move || {
            sender.send(()).unwrap();
            call.send()
        });
        begun.recv().unwrap();
        assert_eq!(calling.join().unwrap().unwrap()["name"], "a thing");
        let client = served.client();
        let threads: Vec<_> = (0..8)
            .map(|_| {
                let client = client.clone();
                thread::spawn(move || client.send(thing()))
            })
            .collect();
        drop(client);
        for thread in threads {
            assert_eq!(thread.join().unwrap().unwrap()["name"], "a thing");
        }
    });
}

/// Asks for a stack that no machine has.
const NO_THREAD: &str = "AWS_OPERATION_NO_THREAD";

#[test]
fn a_thread_that_cannot_start_is_an_error() {
    let name = "blocking::ends::a_thread_that_cannot_start_is_an_error";
    if std::env::var_os(NO_THREAD).is_some() {
        // Here the harness has one thread, which is the process's own.
        let client = blocking::Client::new(client_at("http://127.0.0.1:9"));
        let refused = || {
            let error = client.send(thing()).unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::NotSent, 0));
            let problem = "GetThing was not sent: a thread for blocking calls cannot be started: ";
            assert!(error.to_string().starts_with(problem), "{error}");
            let error = client.call(thing()).preview().unwrap_err();
            assert!(error.to_string().starts_with(problem), "{error}");
            let error = client.file("Cargo.toml").unwrap_err().to_string();
            let problem = "a thread for blocking calls cannot be started: ";
            assert!(error.starts_with(problem), "{error}");
        };
        refused();
        current_thread().block_on(async { refused() });
        return;
    }
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args([name, "--exact", "--test-threads=1"]).env(NO_THREAD, "1");
    let ended = again.env("RUST_MIN_STACK", (1_u64 << 60).to_string()).output().unwrap();
    let said = String::from_utf8_lossy(&ended.stdout);
    assert!(ended.status.success() && said.contains("1 passed"), "{said}");
}

/// A thread that has ended takes nothing with it.
#[test]
fn clients_come_and_go() {
    in_time(|| {
        let served = Served::things();
        let client = client_at(&served.server.endpoint_url());
        for _ in 0..50 {
            check(&blocking::Client::new(client.clone()));
        }
    });
}
