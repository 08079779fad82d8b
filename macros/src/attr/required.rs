//! The key `required` of an operation or a structure: the name of the struct of its required members.

use proc_macro2::{Ident, TokenStream};

use super::entry::{Entry, entries};
use super::key::{self, Key};
use super::slot::Slot;
use crate::mistakes::Mistakes;

/// The key among `arguments`. Its mistakes were reported by the first reading.
pub(crate) fn required(arguments: TokenStream) -> Slot<Ident> {
    let unheard = &mut Mistakes::default();
    let mut slot = Slot::default();
    for entry in entries(arguments, unheard) {
        if entry.key == key::REQUIRED.name {
            slot.fill(&entry, &key::REQUIRED, unheard, name);
        }
    }
    slot
}

/// The value of the key.
pub(super) fn name(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Ident> {
    entry.value(key, "a name", mistakes)
}
