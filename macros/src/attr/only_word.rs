//! Keys with one word in their parentheses.

use proc_macro2::Ident;

use super::entry::Entry;
use super::key::{self, Key};
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;

/// The one word that may stand in `retries(…)`.
pub(super) fn retries_off(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<()> {
    only_word(entry, key, &key::OFF, mistakes).map(|_| ())
}

/// The one word that may stand in `compression(…)`.
pub(super) fn compression(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Ident> {
    only_word(entry, key, &key::GZIP, mistakes)
}

/// The word in the parentheses of a key, if it is the one that may stand there.
fn only_word(entry: &Entry, key: &Key, only: &Key, mistakes: &mut Mistakes) -> Option<Ident> {
    let inner = entry.list(key, mistakes)?;
    let mut found = None;
    for word in &inner {
        match word.key == only.name {
            true => found = word.flag(only, mistakes).map(|()| word.key.clone()),
            false => unknown(word, Place::Item, &[only], mistakes),
        }
    }
    if inner.is_empty() {
        mistakes.at(&entry.key, format!("`{}` is empty", key.name), key.write());
    }
    found
}
