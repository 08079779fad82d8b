//! Room on the stack for nested values.
//!
//! The sender decides how deeply a document is nested. A type can contain itself only in a box, a
//! list or a map. So these first check whether the stack has room for another level, and continue on
//! a new piece of stack if it does not. [`MOST_LEVELS`] limits the depth.

/// How many levels of a document are read.
///
/// What is read has to be dropped too, on whatever stack its owner has. botocore stops before: Python's
/// limit of recursion is 1,000, and each level takes at least one.
pub(crate) const MOST_LEVELS: usize = 1_000;

/// What two rounds need between them, beside what is in proportion to the values: more without
/// optimization, when nothing is inlined.
///
/// Of all shapes of botocore 1.44.5 that can hold themselves, WAFv2's `Statement`, of 3.8 KB, needs most
/// of the room that it gets by this: a third, and without optimization a quarter.
const ROUND: usize = if cfg!(debug_assertions) { 256 * 1024 } else { 64 * 1024 };
/// How many copies of a value may be on the stack while it is passed on.
const COPIES: usize = if cfg!(debug_assertions) { 64 } else { 16 };
/// A new piece of stack.
const PIECE: usize = 2 * 1024 * 1024;

/// Runs what reads or writes values of the type `T` with room on the stack for them.
pub(crate) fn deeper<T, R>(run: impl FnOnce() -> R) -> R {
    let room = ROUND + COPIES * size_of::<T>();
    stacker::maybe_grow(room, PIECE.max(2 * room), run)
}
