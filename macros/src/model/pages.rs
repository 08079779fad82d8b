//! The pages of an operation.

use proc_macro2::{Ident, Span};
use syn::Type;

/// What `pages(…)` says, without what was reported.
#[derive(Default)]
pub(crate) struct Pages {
    /// The parts of the token; none if it has a mistake.
    pub(crate) tokens: Vec<PageToken>,
    pub(crate) items: Option<Items>,
    /// Tells whether there are more pages.
    pub(crate) more: Option<Expression>,
    pub(crate) limit: Option<MemberOfPages>,
    pub(crate) repeated_token_ends: bool,
}

/// A part of the token.
pub(crate) struct PageToken {
    pub(crate) member: MemberOfPages,
    /// What gives the one of the next page.
    pub(crate) next: Expression,
}

/// A member of the operation that `pages(…)` names.
pub(crate) struct MemberOfPages {
    /// Its index in the operation's.
    pub(crate) index: usize,
    pub(crate) said: Span,
}

/// The list of a page's items.
pub(crate) struct Items {
    pub(crate) path: Vec<Step>,
    pub(crate) said: Span,
    /// The type of an item, if it was given.
    pub(crate) item: Option<Type>,
}

impl Items {
    /// The list's field, if the output itself is asked for the type of its items.
    pub(crate) fn field_of_output(&self) -> Option<&Ident> {
        match (self.path.as_slice(), &self.item) {
            ([Step::Member { field, .. }], None) => Some(field),
            _ => None,
        }
    }
}

/// Where a value is in an output.
pub(crate) struct Expression {
    pub(crate) said: Span,
    /// The first of them that is there counts.
    pub(crate) paths: Vec<Vec<Step>>,
}

/// A step of a path.
pub(crate) enum Step {
    Member {
        /// As it was given, which is its name on the wire in a JSON value.
        name: String,
        field: Ident,
    },
    /// The last item of a list.
    Last,
}
