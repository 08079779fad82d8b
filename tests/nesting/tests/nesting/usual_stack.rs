//! Threads with the stack that std gives them, on which all levels are read.

use std::thread::Builder;

use aws_operation_tests::Problem;

/// What std gives a thread, whatever the environment says.
const SIZE: usize = 2 << 20;

/// Runs all of it on such a stack: the call, its runtime, and what is dropped at the end.
pub fn run<T: Send + 'static>(
    run: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let thread = Builder::new().stack_size(SIZE).spawn(run)?;
    thread.join().map_err(|_| "a panic")?
}
