//! What keys say of a member in XML and in forms, where JSON and CBOR have but one layout.

/// How a member, the items of a list or the values of a map stand in a document.
///
/// Smithy's [XML traits](https://smithy.io/2.0/spec/protocol-traits.html#xml-bindings).
#[derive(Debug)]
pub struct Layout {
    /// The items of a list or the entries of a map stand among the members, without an element around
    /// them.
    pub flattened: bool,
    /// The value is an attribute of the structure's element.
    pub attribute: bool,
    /// The namespace that its element declares.
    pub namespace: Option<Namespace>,
    /// What the element of an item is called.
    pub member_name: Option<&'static str>,
    /// What the element of a key is called.
    pub key_name: Option<&'static str>,
    /// What the element of an entry's value is called.
    pub value_name: Option<&'static str>,
    /// What it is called in a form of ec2Query, if that is not its name with a capital.
    pub query_name: Option<&'static str>,
    /// The text is percent-encoded: in a header that is sent, and in a document that says so.
    pub url_encoded: bool,
    /// As a document of its own, it is an element with the member's name.
    pub names_root: bool,
}

impl Layout {
    /// The usual one.
    pub const USUAL: Self = Self {
        flattened: false,
        attribute: false,
        namespace: None,
        member_name: None,
        key_name: None,
        value_name: None,
        query_name: None,
        url_encoded: false,
        names_root: false,
    };
}

/// A namespace of XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Namespace {
    /// Empty for the namespace of elements without a prefix.
    pub prefix: &'static str,
    /// Its URI.
    pub uri: &'static str,
}

/// The element that a structure is if it is a document of its own.
#[derive(Debug)]
pub struct Root {
    #[cfg_attr(not(feature = "xml"), allow(dead_code, reason = "only XML has roots"))]
    pub(crate) name: &'static str,
    /// The namespace that it declares.
    pub(crate) namespace: Option<Namespace>,
}

impl Root {
    /// An element of that name.
    pub const fn named(name: &'static str) -> Self {
        Self { name, namespace: None }
    }

    /// An element that declares the namespace.
    pub const fn in_namespace(mut self, namespace: Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }
}
