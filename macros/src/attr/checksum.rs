//! The key `checksum(…)` of an operation.

use proc_macro2::Ident;

use super::entry::Entry;
use super::key::{self, Key};
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;

/// What `checksum(…)` was given.
pub(crate) struct ChecksumKeys {
    pub(crate) required: Slot<()>,
    /// The field of the member.
    pub(crate) request_algorithm: Slot<Ident>,
    /// The same.
    pub(crate) request_validation_mode: Slot<Ident>,
    pub(crate) response_algorithms: Slot<Vec<Ident>>,
}

impl ChecksumKeys {
    pub(super) fn read(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Self> {
        const KEYS: &[&Key] = &[
            &key::REQUIRED_CHECKSUM,
            &key::REQUEST_ALGORITHM,
            &key::REQUEST_VALIDATION_MODE,
            &key::RESPONSE_ALGORITHMS,
        ];
        let before = mistakes.count();
        let entries = entry.list(key, mistakes)?;
        if entries.is_empty() && mistakes.count() == before {
            mistakes.at(&entry.key, "`checksum` needs a key in its parentheses", key.write());
        }
        let mut read = Self {
            required: Slot::default(),
            request_algorithm: Slot::default(),
            request_validation_mode: Slot::default(),
            response_algorithms: Slot::default(),
        };
        for entry in entries {
            match entry.key.to_string().as_str() {
                "required" => {
                    read.required.fill(&entry, &key::REQUIRED_CHECKSUM, mistakes, Entry::flag)
                }
                "request_algorithm" => {
                    read.request_algorithm.fill(&entry, &key::REQUEST_ALGORITHM, mistakes, field)
                }
                "request_validation_mode" => read.request_validation_mode.fill(
                    &entry,
                    &key::REQUEST_VALIDATION_MODE,
                    mistakes,
                    field,
                ),
                "response_algorithms" => read.response_algorithms.fill(
                    &entry,
                    &key::RESPONSE_ALGORITHMS,
                    mistakes,
                    words,
                ),
                _ => unknown(&entry, Place::Item, KEYS, mistakes),
            }
        }
        Some(read)
    }
}

fn field(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Ident> {
    entry.value(key, "the name of a field", mistakes)
}

/// The words in the parentheses of `key(…)`.
fn words(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Vec<Ident>> {
    let before = mistakes.count();
    let entries = entry.list(key, mistakes)?;
    if entries.is_empty() && mistakes.count() == before {
        mistakes.at(&entry.key, format!("`{}` is empty", key.name), key.write());
    }
    let words = entries.into_iter().filter(|entry| entry.is_bare(mistakes));
    Some(words.map(|entry| entry.key).collect())
}
