//! Lowers the keys of XML and of forms.

use syn::LitStr;

use crate::attr::{EachKeys, LayoutKeys, MemberKeys, NamespaceKeys, Slot, check_xml_name};
use crate::mistakes::Mistakes;
use crate::model::{Layout, Layouts, Namespace, Root};

/// Lowers the keys of a member that is the whole body. Its name is that of its element.
pub(super) fn of_payload(keys: &MemberKeys, mistakes: &mut Mistakes) -> Layouts {
    let mut layouts = lower(&keys.layout, keys.constraints.each.get());
    layouts.own.names_root = keys.name.get().is_some_and(|name| check_xml_name(name, mistakes));
    layouts
}

/// Lowers the keys of a member, and those of its items.
pub(super) fn lower(given: &LayoutKeys, each: Option<&EachKeys>) -> Layouts {
    let each = each.map(|each| lower(&each.layout, each.each.get().map(AsRef::as_ref)));
    let each = each.filter(|each| !each.own.is_usual() || each.each.is_some());
    Layouts { own: own(given), each: each.map(Box::new) }
}

/// Reports a key of a member that no document has. `url_encoded` is for headers too, of what is sent.
pub(super) fn outside(given: &LayoutKeys, is_sent_header: bool, mistakes: &mut Mistakes) {
    let url_encoded = given.url_encoded.key().filter(|_| !is_sent_header);
    if let Some(key) = given.key().or(url_encoded) {
        let message = format!("`{key}` has no effect on a member outside the document");
        mistakes.at(key, message, "remove it");
    }
}

/// The element of a shape or of an operation's document.
pub(super) fn root(name: &Slot<LitStr>, namespace: &Slot<NamespaceKeys>) -> Root {
    Root { name: name.get().map(LitStr::value), namespace: self::namespace(namespace) }
}

fn own(given: &LayoutKeys) -> Layout {
    let text = |slot: &Slot<LitStr>| slot.get().map(LitStr::value);
    Layout {
        flattened: given.flattened.is_given(),
        attribute: given.xml_attribute.is_given(),
        namespace: namespace(&given.xml_namespace),
        member_name: text(&given.member_name),
        key_name: text(&given.key_name),
        value_name: text(&given.value_name),
        query_name: text(&given.query_name),
        url_encoded: given.url_encoded.is_given(),
        names_root: false,
    }
}

/// What `xml_namespace` says.
pub(super) fn namespace(slot: &Slot<NamespaceKeys>) -> Option<Namespace> {
    let NamespaceKeys { prefix, uri } = slot.get()?;
    let prefix = prefix.as_ref().map(LitStr::value).unwrap_or_default();
    Some(Namespace { prefix, uri: uri.value() })
}
