//! The thread that does the work of blocking calls.
//!
//! The caller's thread hands a future over and waits on a condition variable, so it does not matter whether it belongs
//! to a tokio runtime. It neither enters nor drops a runtime: tokio panics if a runtime is dropped in another one, so
//! the thread that has the runtime drops it.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::io;
use std::panic::{catch_unwind, resume_unwind};
use std::pin::{Pin, pin};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, JoinHandle};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::oneshot;
use tokio::task::unconstrained;
use tracing::instrument::WithSubscriber;
use tracing::{Instrument, Span};

use crate::not_sent::NotSent;
use crate::stack::with_room;

thread_local! {
    /// Whether this thread is one that works for others, and so must not wait for one.
    static WORKS: Cell<bool> = const { Cell::new(false) };
}

/// A thread with a runtime, which starts when it is first needed. Clones share it, and it ends with the last.
#[derive(Debug, Clone, Default)]
pub(super) struct Worker(Arc<Mutex<Option<Running>>>);

#[derive(Debug)]
struct Running {
    /// A process that was forked from this one has a copy of this, and no such thread.
    process: u32,
    thread: JoinHandle<()>,
    runtime: Handle,
    /// The thread ends when this is dropped.
    _stop: oneshot::Sender<()>,
}

impl Worker {
    /// Runs a future on the thread, and waits for its output. If the future panics, so does the caller.
    pub(super) fn run<F>(&self, mut future: F) -> Result<F::Output, NotSent>
    where
        F: Future<Output: Send + 'static> + Send + Unpin + 'static,
    {
        let runtime = self.runtime()?;
        // The thread's stack is as small as the environment says (`RUST_MIN_STACK`).
        let future = poll_fn(move |context| with_room(|| Pin::new(&mut future).poll(context)));
        // Its spans belong into the caller's, and go where the caller's go.
        let future = future.instrument(Span::current()).with_current_subscriber();
        // The caller may be a task that tokio wants to give way, which it cannot.
        match wait(unconstrained(runtime.spawn(future))) {
            Ok(output) => Ok(output),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                Err(error) => Err(NotSent::because("the thread of blocking calls ended", error)),
            },
        }
    }

    /// As [`Worker::run`], of a future that borrows. A thread of its own polls it, which costs more.
    pub(super) fn run_borrowed<F>(&self, future: F) -> Result<F::Output, NotSent>
    where
        F: Future<Output: Send> + Send,
    {
        let runtime = self.runtime()?;
        let future = future.instrument(Span::current()).with_current_subscriber();
        thread::scope(|scope| {
            let thread = named().spawn_scoped(scope, || {
                WORKS.set(true);
                runtime.block_on(future)
            });
            thread.map_err(not_started)?.join().map_err(|panic| resume_unwind(panic))
        })
    }

    /// The thread's runtime. It is the thread of this process, and it is running.
    fn runtime(&self) -> Result<Handle, NotSent> {
        if WORKS.try_with(Cell::get).unwrap_or_default() {
            let reason = "a blocking call inside the work of another one would wait for itself: use the async \
                `Client` there, or `tokio::task::spawn_blocking`";
            return Err(NotSent::new(reason));
        }
        let mut running = self.lock();
        let is_here = |running: &&Running| {
            running.process == std::process::id() && !running.thread.is_finished()
        };
        if let Some(running) = running.as_ref().filter(is_here) {
            return Ok(running.runtime.clone());
        }
        let started = start().map_err(not_started)?;
        Ok(running.insert(started).runtime.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Option<Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn named() -> thread::Builder {
    thread::Builder::new().name("aws-operation".to_owned())
}

fn not_started(error: io::Error) -> NotSent {
    NotSent::because("a thread for blocking calls cannot be started", error)
}

fn start() -> io::Result<Running> {
    // tokio panics if there are too many open files for what it needs to hear of signals.
    let built = catch_unwind(|| Builder::new_current_thread().enable_all().build());
    let runtime =
        built.unwrap_or_else(|_| Err(io::Error::other("tokio cannot start a runtime")))?;
    let handle = runtime.handle().clone();
    let (stop, stopped) = oneshot::channel();
    // Kept here until the thread takes it: if there is no thread, this must not just drop it.
    let runtime = Arc::new(Mutex::new(Some(runtime)));
    let taken = Arc::clone(&runtime);
    let thread = named().spawn(move || {
        WORKS.set(true);
        let Some(runtime) = take(&taken) else { return };
        // Either way `_stop` is gone.
        let _ = runtime.block_on(stopped);
        // Does not wait for names that are being resolved.
        runtime.shutdown_background();
    });
    match thread {
        Ok(thread) => {
            Ok(Running { process: std::process::id(), thread, runtime: handle, _stop: stop })
        }
        Err(error) => {
            if let Some(runtime) = take(&runtime) {
                runtime.shutdown_background();
            }
            Err(error)
        }
    }
}

fn take(runtime: &Mutex<Option<Runtime>>) -> Option<Runtime> {
    runtime.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Waits for a future that others drive.
fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let signal = Arc::new(Signal::default());
    let waker = Waker::from(Arc::clone(&signal));
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return output;
        }
        signal.wait();
    }
}

/// Wakes a thread. Unlike `thread::park`, it works while the thread's locals are dropped.
#[derive(Default)]
struct Signal {
    is_given: Mutex<bool>,
    given: Condvar,
}

impl Signal {
    fn wait(&self) {
        let is_given = self.is_given.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.given.wait_while(is_given, |is_given| !*is_given);
        *waited.unwrap_or_else(PoisonError::into_inner) = false;
    }
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        *self.is_given.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.given.notify_one();
    }
}
