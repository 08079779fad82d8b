//! The key `required` of an operation or a structure: the name of the struct of its required members.

use proc_macro2::Ident;

use super::entry::Entry;
use super::key::Key;
use crate::mistakes::Mistakes;

/// The value of the key.
pub(super) fn name(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Ident> {
    entry.value(key, "a name", mistakes)
}
