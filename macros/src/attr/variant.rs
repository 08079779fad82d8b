//! The keys of `#[aws(…)]` on a variant.

use syn::{Attribute, LitInt, LitStr};

use super::entry::Entry;
use super::key::{self, Key};
use super::member::aws;
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;

/// What `#[aws(…)]` on a variant of an `#[aws_error]` was given.
#[derive(Default)]
pub(crate) struct ErrorVariantKeys {
    pub(crate) code: Slot<LitStr>,
    pub(crate) status: Slot<LitInt>,
    /// `retryable`, and whether as throttling.
    pub(crate) retryable: Slot<bool>,
}

impl ErrorVariantKeys {
    pub(crate) fn read(attributes: &[Attribute], mistakes: &mut Mistakes) -> Self {
        let mut read = Self::default();
        const KEYS: &[&Key] = &[&key::CODE, &key::STATUS, &key::RETRYABLE];
        for entry in aws(attributes, KEYS, mistakes) {
            match entry.key.to_string().as_str() {
                name @ ("name" | "rename") => {
                    let message = format!("`{name}` is not allowed on an error variant");
                    let help = "write `code = \"..\"`: the code on the wire";
                    mistakes.at(&entry.key, message, help);
                }
                "code" => read.code.fill(&entry, &key::CODE, mistakes, Entry::name),
                "status" => read.status.fill(&entry, &key::STATUS, mistakes, Entry::integer),
                "retryable" => read.retryable.fill(
                    &entry,
                    &key::RETRYABLE,
                    mistakes,
                    |entry, key, mistakes| {
                        let inner = entry.optional_list(key, mistakes)?;
                        let mut throttling = false;
                        for word in &inner {
                            if word.key == key::THROTTLING.name {
                                throttling = word.flag(&key::THROTTLING, mistakes).is_some();
                            } else {
                                unknown(word, Place::Item, &[&key::THROTTLING], mistakes);
                            }
                        }
                        Some(throttling)
                    },
                ),
                _ => unknown(&entry, Place::Item, KEYS, mistakes),
            }
        }
        read
    }
}

/// What `#[aws(…)]` on a variant of an `#[aws_shape]` was given.
#[derive(Default)]
pub(crate) struct ShapeVariantKeys {
    pub(crate) name: Slot<LitStr>,
}

impl ShapeVariantKeys {
    pub(crate) fn read(attributes: &[Attribute], mistakes: &mut Mistakes) -> Self {
        let mut read = Self::default();
        for entry in aws(attributes, &[&key::NAME], mistakes) {
            match entry.key.to_string().as_str() {
                "name" => read.name.fill(&entry, &key::NAME, mistakes, Entry::name),
                _ => unknown(&entry, Place::Item, &[&key::NAME], mistakes),
            }
        }
        read
    }
}
