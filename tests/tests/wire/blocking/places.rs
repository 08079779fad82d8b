//! The threads that a blocking call can be made in.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use aws_operation::blocking;
use tokio::task::{LocalSet, block_in_place, spawn_blocking, spawn_local};

use super::{Served, check, current_thread, in_time, multi_thread};

/// Makes a call when it is dropped, and tells how it ended.
struct CallsInDrop(blocking::Client, mpsc::Sender<bool>);

impl Drop for CallsInDrop {
    fn drop(&mut self) {
        let name = self.0.send(super::thing()).map(|thing| thing["name"] == "a thing");
        self.1.send(name.unwrap_or_default()).unwrap();
    }
}

/// Whether the call was made that `test` has made by a drop.
fn dropped(client: &blocking::Client, test: impl FnOnce(CallsInDrop)) {
    let (sender, receiver) = mpsc::channel();
    test(CallsInDrop(client.clone(), sender));
    assert!(receiver.recv_timeout(Duration::from_secs(10)).unwrap());
}

#[test]
fn a_plain_thread() {
    in_time(|| {
        let served = Served::things();
        let client = served.client();
        check(&client);
        thread::scope(|scope| _ = scope.spawn(|| check(&client)));
    });
}

#[test]
fn a_runtime_of_either_flavor() {
    in_time(|| {
        let served = Served::things();
        let client = served.client();
        for runtime in [current_thread(), multi_thread()] {
            runtime.block_on(async {
                check(&client);
                let other = client.clone();
                tokio::spawn(async move { check(&other) }).await.unwrap();
                let other = client.clone();
                spawn_blocking(move || check(&other)).await.unwrap();
                // The runtime is as it was.
                tokio::time::sleep(Duration::from_millis(1)).await;
                tokio::spawn(async {}).await.unwrap();
            });
            let _entered = runtime.enter();
            check(&client);
        }
        multi_thread().block_on(async { block_in_place(|| check(&client)) });
        let local = LocalSet::new();
        let other = client.clone();
        current_thread().block_on(local.run_until(async {
            spawn_local(async move { check(&other) }).await.unwrap();
        }));
    });
}

/// tokio has a task give way after so many of its operations, and this one cannot.
#[test]
fn a_task_that_has_no_budget_left() {
    in_time(|| {
        let served = Served::things();
        let client = served.client();
        let task = async move { (0..300).for_each(|_| check(&client)) };
        multi_thread().block_on(async { tokio::spawn(task).await.unwrap() });
    });
}

#[test]
fn sixty_four_threads() {
    in_time(|| {
        let served = Served::things();
        let client = served.client();
        thread::scope(|scope| {
            for _ in 0..64 {
                scope.spawn(|| (0..20).for_each(|_| check(&client)));
            }
        });
    });
}

#[test]
fn a_drop() {
    in_time(|| {
        let served = Served::things();
        let client = served.client();
        dropped(&client, drop);
        for runtime in [current_thread(), multi_thread()] {
            dropped(&client, |calls| runtime.block_on(async move { drop(calls) }));
            dropped(&client, |calls| {
                runtime.block_on(async { tokio::spawn(async move { drop(calls) }).await.unwrap() });
            });
            // When the runtime ends, it drops what waits.
            dropped(&client, |calls| {
                let waits = async move {
                    let _calls = calls;
                    std::future::pending::<()>().await;
                };
                drop(runtime.spawn(waits));
                drop(runtime);
            });
        }
    });
}

#[test]
fn a_drop_while_the_thread_panics() {
    in_time(|| {
        let served = Served::things();
        let client = served.client();
        let panics = |calls: CallsInDrop| {
            let panicked = catch_unwind(AssertUnwindSafe(move || {
                let _calls = calls;
                panic!("on purpose");
            }));
            assert!(panicked.is_err());
        };
        dropped(&client, panics);
        for runtime in [current_thread(), multi_thread()] {
            dropped(&client, |calls| runtime.block_on(async { panics(calls) }));
        }
    });
}

/// tokio drops a task in the middle of its own work there.
#[test]
fn a_drop_of_a_task_that_comes_too_late() {
    in_time(|| {
        let served = Served::things();
        let client = served.client();
        for runtime in [current_thread(), multi_thread()] {
            let handle = runtime.handle().clone();
            drop(runtime);
            let _entered = handle.enter();
            dropped(&client, |calls| {
                let late = tokio::spawn(async move {
                    let _calls = calls;
                    std::future::pending::<()>().await;
                });
                drop(late);
            });
        }
    });
}

thread_local! {
    static LAST: RefCell<Option<CallsInDrop>> = const { RefCell::new(None) };
}

/// tokio's own locals may be gone by then.
#[test]
fn a_drop_of_a_threads_local() {
    in_time(|| {
        let served = Served::things();
        let client = served.client();
        for has_called in [false, true] {
            dropped(&client, |calls| {
                let client = client.clone();
                let ending = thread::spawn(move || {
                    LAST.set(Some(calls));
                    if has_called {
                        current_thread().block_on(async { check(&client) });
                    }
                });
                ending.join().unwrap();
            });
        }
    });
}
