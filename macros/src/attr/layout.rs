//! The keys of a member that say how it stands in XML and in forms.

use syn::{Ident, LitStr};

use super::entry::Entry;
use super::key::{self, Key};
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;

/// What a member, or what `each(…)` of it, was given.
#[derive(Default)]
pub(crate) struct LayoutKeys {
    pub(crate) flattened: Slot<()>,
    pub(crate) xml_attribute: Slot<()>,
    pub(crate) xml_namespace: Slot<NamespaceKeys>,
    pub(crate) member_name: Slot<LitStr>,
    pub(crate) key_name: Slot<LitStr>,
    pub(crate) value_name: Slot<LitStr>,
    pub(crate) query_name: Slot<LitStr>,
    pub(crate) url_encoded: Slot<()>,
}

/// What `xml_namespace` was given.
pub(crate) struct NamespaceKeys {
    pub(crate) prefix: Option<LitStr>,
    pub(crate) uri: LitStr,
}

impl LayoutKeys {
    /// Reads an entry, if its key is one of these.
    pub(super) fn read(&mut self, entry: &Entry, mistakes: &mut Mistakes) -> bool {
        match entry.key.to_string().as_str() {
            "flattened" => self.flattened.fill(entry, &key::FLATTENED, mistakes, Entry::flag),
            "xml_attribute" => {
                self.xml_attribute.fill(entry, &key::XML_ATTRIBUTE, mistakes, Entry::flag)
            }
            "xml_namespace" => {
                self.xml_namespace.fill(entry, &key::XML_NAMESPACE, mistakes, namespace)
            }
            "member_name" => {
                self.member_name.fill(entry, &key::MEMBER_NAME, mistakes, Entry::xml_name)
            }
            "key_name" => self.key_name.fill(entry, &key::KEY_NAME, mistakes, Entry::xml_name),
            "value_name" => {
                self.value_name.fill(entry, &key::VALUE_NAME, mistakes, Entry::xml_name)
            }
            "query_name" => {
                self.query_name.fill(entry, &key::QUERY_NAME, mistakes, Entry::member_name)
            }
            "url_encoded" => self.url_encoded.fill(entry, &key::URL_ENCODED, mistakes, Entry::flag),
            _ => return false,
        }
        true
    }

    /// The first of them that was written, of those that only documents have.
    pub(crate) fn key(&self) -> Option<&Ident> {
        let names = [&self.member_name, &self.key_name, &self.value_name, &self.query_name];
        let flags = [&self.flattened, &self.xml_attribute].into_iter().find_map(Slot::key);
        let flags = flags.or_else(|| self.xml_namespace.key());
        flags.or_else(|| names.into_iter().find_map(Slot::key))
    }
}

/// `"https://.."`, or `(prefix = "xsi", uri = "https://..")`.
pub(super) fn namespace(
    entry: &Entry,
    key: &Key,
    mistakes: &mut Mistakes,
) -> Option<NamespaceKeys> {
    if !entry.is_list() {
        let uri = entry.name(key, mistakes)?;
        return Some(NamespaceKeys { prefix: None, uri });
    }
    let before = mistakes.count();
    let (mut prefix, mut uri) = (Slot::default(), Slot::default());
    for entry in entry.list(key, mistakes)? {
        match entry.key.to_string().as_str() {
            "prefix" => prefix.fill(&entry, &key::PREFIX, mistakes, Entry::xml_prefix),
            "uri" => uri.fill(&entry, &key::URI, mistakes, Entry::name),
            _ => unknown(&entry, Place::Item, &[&key::PREFIX, &key::URI], mistakes),
        }
    }
    if mistakes.count() == before && !uri.is_given() {
        mistakes.at(&entry.key, "`xml_namespace` needs `uri`", key.write());
    }
    Some(NamespaceKeys { prefix: prefix.get().cloned(), uri: uri.get()?.clone() })
}
