//! The key `endpoint_variant(…)` of a service.

use proc_macro2::Ident;
use syn::LitStr;

use super::entry::Entry;
use super::key::{self, Key};
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;

/// What `endpoint_variant(…)` was given.
pub(crate) struct EndpointVariantKeys {
    /// The key itself.
    pub(crate) key: Ident,
    pub(crate) fips: Slot<()>,
    pub(crate) dual_stack: Slot<()>,
    pub(crate) partition: Slot<LitStr>,
    pub(crate) client_region: Slot<LitStr>,
    pub(crate) endpoint: Slot<LitStr>,
    pub(crate) region: Slot<LitStr>,
    pub(crate) unavailable: Slot<LitStr>,
    /// A word is wrong or still being typed: it may be whatever is missing.
    pub(crate) unfinished: bool,
}

impl EndpointVariantKeys {
    pub(super) fn read(entry: &Entry, mistakes: &mut Mistakes) -> Option<Self> {
        const KEYS: &[&Key] = &[
            &key::FIPS,
            &key::DUAL_STACK,
            &key::PARTITION,
            &key::CLIENT_REGION,
            &key::ENDPOINT_OF_VARIANT,
            &key::REGION,
            &key::UNAVAILABLE,
        ];
        let before = mistakes.count();
        let entries = entry.list(&key::ENDPOINT_VARIANT, mistakes)?;
        let mut read = Self {
            key: entry.key.clone(),
            fips: Slot::default(),
            dual_stack: Slot::default(),
            partition: Slot::default(),
            client_region: Slot::default(),
            endpoint: Slot::default(),
            region: Slot::default(),
            unavailable: Slot::default(),
            unfinished: mistakes.count() > before,
        };
        for entry in entries {
            match entry.key.to_string().as_str() {
                "fips" => read.fips.fill(&entry, &key::FIPS, mistakes, Entry::flag),
                "dual_stack" => {
                    read.dual_stack.fill(&entry, &key::DUAL_STACK, mistakes, Entry::flag)
                }
                "partition" => {
                    read.partition.fill(&entry, &key::PARTITION, mistakes, Entry::string)
                }
                "client_region" => {
                    read.client_region.fill(&entry, &key::CLIENT_REGION, mistakes, Entry::name)
                }
                "endpoint" => {
                    read.endpoint.fill(&entry, &key::ENDPOINT_OF_VARIANT, mistakes, Entry::url)
                }
                "region" => read.region.fill(&entry, &key::REGION, mistakes, Entry::name),
                "unavailable" => {
                    read.unavailable.fill(&entry, &key::UNAVAILABLE, mistakes, Entry::name)
                }
                // As the endpoint rules of AWS's models call the reason.
                "error" => {
                    read.unfinished = true;
                    mistakes.at(&entry.key, "unknown key `error`", "write `unavailable = \"..\"`");
                }
                _ => {
                    read.unfinished = true;
                    unknown(&entry, Place::Item, KEYS, mistakes);
                }
            }
        }
        Some(read)
    }
}
