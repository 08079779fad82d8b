//! How members stand in XML and in forms.

/// What is said of a shape or of a member in XML and in forms.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Layout {
    /// The items of a list or the entries of a map stand among the members.
    pub(crate) flattened: bool,
    /// The value is an attribute.
    pub(crate) attribute: bool,
    pub(crate) namespace: Option<Namespace>,
    /// The name of the element that is a document of its own.
    pub(crate) root: Option<String>,
    /// The name in a form of ec2Query.
    pub(crate) query_name: Option<String>,
    /// The text is percent-encoded.
    pub(crate) url_encoded: bool,
}

/// A namespace of XML.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Namespace {
    /// Empty for the namespace of elements without a prefix.
    pub(crate) prefix: String,
    pub(crate) uri: String,
}
