//! A place for the value of one key, which reports its own duplicates.

use proc_macro2::Ident;

use super::entry::Entry;
use super::key::Key;
use crate::mistakes::Mistakes;

/// The value of a key that may be given once.
///
/// A key whose value was no good counts as given, so that nothing else calls it missing.
pub(crate) struct Slot<T> {
    key: Option<Ident>,
    value: Option<T>,
    unfinished: bool,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { key: None, value: None, unfinished: false }
    }
}

impl<T> Slot<T> {
    /// Reads the slot's value from `entry` by `read`.
    pub(crate) fn fill(
        &mut self,
        entry: &Entry,
        key: &Key,
        mistakes: &mut Mistakes,
        read: impl FnOnce(&Entry, &Key, &mut Mistakes) -> Option<T>,
    ) {
        let value = read(entry, key, mistakes);
        self.put(&entry.key, key, value, mistakes);
        self.unfinished |= entry.is_unfinished();
    }

    /// As [`Slot::fill`], of a value that was read already.
    pub(crate) fn put(
        &mut self,
        given: &Ident,
        key: &Key,
        value: Option<T>,
        mistakes: &mut Mistakes,
    ) {
        if self.key.is_some() {
            mistakes.at(given, format!("duplicate key `{}`", key.name), "remove this one");
            return;
        }
        self.key = Some(given.clone());
        self.value = value;
    }

    /// Whether the key's value is still to be typed.
    pub(crate) fn is_unfinished(&self) -> bool {
        self.unfinished && self.value.is_none()
    }

    /// Whether the key was written, with a good value or not.
    pub(crate) fn is_given(&self) -> bool {
        self.key.is_some()
    }

    /// The key as it was written.
    pub(crate) fn key(&self) -> Option<&Ident> {
        self.key.as_ref()
    }

    /// The value, if the key was given a good one.
    pub(crate) fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }
}
