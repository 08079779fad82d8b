//! Room in memory for values that are read.
//!
//! The sender decides what a response becomes: two bytes of JSON, `{}`, may be a structure of hundreds of
//! bytes in a list. So what reads values first takes room for them, from what the client allows a response
//! ([`within`]). A response is read on one thread from beginning to end, so the room is the thread's.

use std::cell::Cell;

/// What an allocation takes beside its bytes.
pub(crate) const ALLOCATION: usize = 16;

// Two, since every string takes from one of them, and few ask for the other.
thread_local! {
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
    static LIMIT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// There is no room left.
#[derive(Debug)]
pub(crate) struct Full;

impl Full {
    /// How many bytes there were.
    pub(crate) fn limit(&self) -> usize {
        LIMIT.get()
    }
}

/// Puts back the room of before.
struct Restored {
    left: usize,
    limit: usize,
}

impl Drop for Restored {
    fn drop(&mut self) {
        LEFT.set(self.left);
        LIMIT.set(self.limit);
    }
}

/// Runs what reads a response with room for `limit` bytes. The texts of a response are no longer than the
/// response itself, so it is best taken whole at the beginning, and not text by text.
pub(crate) fn within<R>(limit: usize, read: impl FnOnce() -> R) -> R {
    let _restored = Restored { left: LEFT.replace(limit), limit: LIMIT.replace(limit) };
    read()
}

/// What the response that is being read has room for.
pub(crate) fn limit() -> usize {
    LIMIT.get()
}

/// Runs what reads a value. If that fails, what it took is free again.
pub(crate) fn freed_on_failure<T, E>(read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let before = LEFT.get();
    let read = read();
    if read.is_err() {
        LEFT.set(before);
    }
    read
}

/// Takes room for so many bytes.
#[inline]
pub(crate) fn take(bytes: usize) -> Result<(), Full> {
    match LEFT.get().checked_sub(bytes) {
        Some(left) => {
            LEFT.set(left);
            Ok(())
        }
        None => Err(Full),
    }
}

/// Takes room for another item of a list, which grows by doubling. Most items have an allocation of their
/// own.
#[inline]
pub(crate) fn take_item<T>(items: &Vec<T>) -> Result<(), Full> {
    let capacity = items.capacity();
    if items.len() < capacity {
        return Ok(());
    }
    take(capacity.max(4).saturating_mul(size_of::<T>() + ALLOCATION))
}

/// Takes room for another entry of a map: a key of so many bytes, and a value. A map is half empty, or a
/// tree of as much.
pub(crate) fn take_entry<V>(key: usize) -> Result<(), Full> {
    take(2 * size_of::<(String, V)>() + key + ALLOCATION)
}

/// Takes room for what serde makes of a JSON text: for each item and member at most two nodes of a
/// `serde_json::Value`, and its strings.
pub(crate) fn take_json(text: &str) -> Result<(), Full> {
    let nodes = text.bytes().filter(|byte| matches!(byte, b'[' | b'{' | b',' | b':')).count();
    take(nodes.saturating_mul(2 * size_of::<serde_json::Value>()).saturating_add(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_taken_until_there_is_none() {
        within(100, || {
            assert!(take(60).is_ok());
            assert_eq!(take(60).map_err(|full| full.limit()), Err(100));
            assert!(take(40).is_ok() && take(1).is_err());
        });
        assert!(take(usize::MAX / 2).is_ok());
    }

    #[test]
    fn what_fails_leaves_the_room_that_it_took() {
        within(100, || {
            let failed = freed_on_failure(|| take(90).and_then(|()| take(90)));
            assert!(failed.is_err() && take(90).is_ok());
            assert!(freed_on_failure(|| take(5)).is_ok() && take(6).is_err());
        });
    }

    #[test]
    fn a_list_takes_what_it_grows_by() {
        within(1_000, || {
            let mut items: Vec<u64> = Vec::new();
            while take_item(&items).is_ok() {
                items.push(0);
            }
            // 4, 8, 16, 32: the next 32 would not fit.
            assert_eq!(items.len(), 32);
        });
    }
}
