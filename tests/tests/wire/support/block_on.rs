//! Runs a future outside any runtime.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Polls `future` up to `polls` times with a waker that does nothing; `None` where it was not ready
/// by then.
pub fn block_on<F: Future>(future: F, polls: usize) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    (0..polls).find_map(|_| match future.as_mut().poll(&mut context) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    })
}
