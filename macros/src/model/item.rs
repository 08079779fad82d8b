//! What every declaration has.

use proc_macro2::TokenStream;
use syn::Ident;

/// The declared item and where the expansion finds the runtime.
pub(crate) struct Item {
    pub(crate) ident: Ident,
    /// `::aws_operation`, or what `crate = …` says.
    pub(crate) root: TokenStream,
    /// What the `derive`s below our attribute list.
    pub(crate) derives: Vec<Ident>,
    /// Whether a shape is to have serde's traits, in its form on the wire.
    pub(crate) serde: bool,
}

impl Item {
    /// Whether the user derives a trait of that name; ours beside it would only be a second error.
    pub(crate) fn derives(&self, name: &str) -> bool {
        self.derives.iter().any(|derived| derived == name)
    }
}
