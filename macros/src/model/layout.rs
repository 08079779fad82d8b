//! How a member stands in XML and in forms.

/// How a member stands, and how its items do.
#[derive(Default)]
pub(crate) struct Layouts {
    pub(crate) own: Layout,
    /// Of the items of a list, or the values of a map.
    pub(crate) each: Option<Box<Layouts>>,
}

/// How one value stands.
#[derive(Default, PartialEq)]
pub(crate) struct Layout {
    pub(crate) flattened: bool,
    pub(crate) attribute: bool,
    pub(crate) namespace: Option<Namespace>,
    pub(crate) member_name: Option<String>,
    pub(crate) key_name: Option<String>,
    pub(crate) value_name: Option<String>,
    pub(crate) query_name: Option<String>,
    pub(crate) url_encoded: bool,
    /// As a document of its own, it is an element with the member's name.
    pub(crate) names_root: bool,
}

/// A namespace of XML.
#[derive(PartialEq)]
pub(crate) struct Namespace {
    /// Empty for the namespace of elements without a prefix.
    pub(crate) prefix: String,
    pub(crate) uri: String,
}

/// The element that is a document of its own, as far as it is said.
#[derive(Default)]
pub(crate) struct Root {
    pub(crate) name: Option<String>,
    pub(crate) namespace: Option<Namespace>,
}

impl Layout {
    /// Whether nothing is said.
    pub(crate) fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}
