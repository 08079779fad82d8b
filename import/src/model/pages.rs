//! The pages of an operation.

/// What a model says of an operation's pages, by the names of members. Those of the output may be paths.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Pages {
    /// The members with the parts of the token.
    pub(crate) input: Vec<String>,
    /// Where the parts of the next one are.
    pub(crate) output: Vec<String>,
    /// Where the items are, the most important first.
    pub(crate) items: Vec<String>,
    /// What tells whether there are more.
    pub(crate) more: Option<String>,
    /// The member with the number of items in a page.
    pub(crate) limit: Option<String>,
    /// Whether the token of the page before is the end.
    pub(crate) repeated_token_ends: bool,
}
