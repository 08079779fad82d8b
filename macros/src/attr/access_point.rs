//! The key `access_point(…)` of a service.

use proc_macro2::Ident;
use syn::LitStr;

use super::entry::Entry;
use super::key::{self, Key};
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;

/// What `access_point(…)` was given.
pub(crate) struct AccessPointKeys {
    /// The key itself.
    pub(crate) key: Ident,
    pub(crate) arn: Slot<LitStr>,
    pub(crate) endpoint: Slot<LitStr>,
    /// A word is wrong or still being typed: it may be whatever is missing.
    pub(crate) unfinished: bool,
}

impl AccessPointKeys {
    pub(super) fn read(entry: &Entry, mistakes: &mut Mistakes) -> Option<Self> {
        const KEYS: &[&Key] = &[&key::ARN, &key::ENDPOINT_OF_ACCESS_POINT];
        let before = mistakes.count();
        let entries = entry.list(&key::ACCESS_POINT, mistakes)?;
        let (mut arn, mut endpoint) = (Slot::default(), Slot::default());
        for entry in entries {
            match entry.key.to_string().as_str() {
                "arn" => arn.fill(&entry, &key::ARN, mistakes, Entry::string),
                "endpoint" => {
                    endpoint.fill(&entry, &key::ENDPOINT_OF_ACCESS_POINT, mistakes, Entry::url)
                }
                _ => unknown(&entry, Place::Item, KEYS, mistakes),
            }
        }
        let unfinished = mistakes.count() > before;
        Some(Self { key: entry.key.clone(), arn, endpoint, unfinished })
    }
}
