//! Threads with little stack.

use std::thread::Builder;

use aws_operation_tests::Problem;

/// Without optimization frames are several times as large.
const SIZE: usize = if cfg!(debug_assertions) { 2 << 20 } else { 512 << 10 };

/// Runs all of it on a small stack: the call, its runtime, and what is dropped at the end.
pub fn run<T: Send + 'static>(
    run: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let thread = Builder::new().stack_size(SIZE).spawn(run)?;
    thread.join().map_err(|_| "a panic")?
}
