//! The blocking client: that it works in every thread, and ends.

mod ends;
mod own_thread;
mod pages_and_waits;
mod places;
mod streams;
mod traces;

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use aws_operation::{Client, Credentials, blocking};
use tokio::runtime::{Builder, Runtime};

use crate::support::raw_server::{RawServer, Reaction};
use crate::support::things::GetThing;

/// A server in a runtime of its own, whose thread nobody blocks.
struct Served {
    server: RawServer,
    _runtime: Runtime,
}

impl Served {
    fn reacting(react: impl Fn(usize) -> Reaction + Send + Sync + 'static) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let server = runtime.block_on(RawServer::reacting(react)).unwrap();
        Self { server, _runtime: runtime }
    }

    /// One that gives things.
    fn things() -> Self {
        Self::reacting(|_| Reaction::answer("200 OK", r#"{"name":"a thing"}"#))
    }

    fn client(&self) -> blocking::Client {
        client_at(&self.server.endpoint_url()).into()
    }
}

fn client_at(url: &str) -> Client {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(url)
        .credentials(Credentials::new("AKID", "secret"))
        .max_attempts(1)
        .build()
        .unwrap()
}

fn thing() -> GetThing {
    GetThing { id: "7".to_owned() }
}

fn check(client: &blocking::Client) {
    assert_eq!(client.send(thing()).unwrap()["name"], "a thing");
}

/// Runs a test that would wait forever if it failed, and fails instead.
fn in_time<T: Send + 'static>(test: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::spawn(move || sender.send(test()).unwrap());
    match receiver.recv_timeout(Duration::from_secs(60)) {
        Ok(output) => output,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("it has not ended"),
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            std::panic::resume_unwind(thread.join().unwrap_err())
        }
    }
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn multi_thread() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}
