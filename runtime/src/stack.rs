//! Room on the stack for nested values.
//!
//! The sender decides how deeply a document is nested. A type can contain itself only in a box, a
//! list or a map. So these first check whether the stack has room for another level, and continue on
//! a new piece of stack if it does not. [`levels`] limits the depth.

use std::cell::Cell;

/// How many levels of a document are read at most.
///
/// botocore stops before: Python's limit of recursion is 1,000, and each level takes at least one.
const MOST_LEVELS: usize = 1_000;

/// What a level takes of the caller's stack.
///
/// What is read is dropped, compared and shown there, by code that cannot ask for more. `Debug` takes
/// most: of a structure of thirty members 1.1 KB without optimization, and 0.9 KB with it.
const LEVEL: usize = 1_536;

/// What two rounds need between them, beside what is in proportion to the values: more without
/// optimization, when nothing is inlined.
///
/// A round that fails drops what it has read. That takes the most for a map in itself: 700 bytes a level
/// without optimization, and 180 with it. Beside that, of all shapes of botocore 1.44.5 that can hold
/// themselves, WAFv2's `Statement`, of 3.8 KB, needs most: 90 KB, and 20 KB with optimization.
const ROUND: usize = if cfg!(debug_assertions) { 1024 * 1024 } else { 256 * 1024 };
/// How many copies of a value may be on the stack while it is passed on.
const COPIES: usize = if cfg!(debug_assertions) { 64 } else { 16 };
/// A new piece of stack.
const PIECE: usize = 2 * 1024 * 1024;

thread_local! {
    /// What the caller's stack has left, if another is in use.
    static CALLER: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Runs what reads or writes values of the type `T` with room on the stack for them.
pub(crate) fn deeper<T, R>(run: impl FnOnce() -> R) -> R {
    let room = ROUND + COPIES * size_of::<T>();
    stacker::maybe_grow(room, PIECE.max(2 * room), run)
}

/// Runs a part of a call with room on the stack for a round, and for what leads to it.
pub(crate) fn with_room<R>(run: impl FnOnce() -> R) -> R {
    match stacker::remaining_stack() {
        Some(left) if left < ROUND + ROUND / 4 => {
            let caller = CALLER.get();
            CALLER.set(caller.or(Some(left)));
            let _restored = Restored(caller);
            stacker::grow(PIECE, run)
        }
        _ => run(),
    }
}

/// How many levels of a document are read: fewer if the caller's stack is small.
pub(crate) fn levels() -> usize {
    let left = CALLER.get().or_else(stacker::remaining_stack);
    left.map_or(MOST_LEVELS, |left| MOST_LEVELS.min(left / LEVEL))
}

/// Puts back what was known of the caller's stack.
struct Restored(Option<usize>);

impl Drop for Restored {
    fn drop(&mut self) {
        CALLER.set(self.0);
    }
}
