//! Writes the derives that the parts of an item allow.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Writer;
use crate::model::Member;

/// What an item is, as far as its derives depend on it.
#[derive(Clone, Copy, Default)]
pub(super) struct Traits {
    /// The macro writes the `Debug` that hides what is sensitive.
    pub(super) hides: bool,
    /// What a stream holds is there once, and not before it is read.
    pub(super) streams: bool,
    /// A default of a required member would be a value that nobody gave.
    pub(super) has_default: bool,
    /// Its values are keys of maps.
    pub(super) is_key: bool,
    /// All its parts have `Eq` and `Hash`.
    pub(super) is_exact: bool,
}

impl Traits {
    /// `#[derive(..)]`, or nothing.
    pub(super) fn derives(self) -> TokenStream {
        let exact = self.is_exact && !self.streams;
        let derives = [
            ("Clone", !self.streams),
            ("Debug", !self.hides),
            ("Default", self.has_default),
            ("PartialEq", !self.streams),
            ("Eq", exact),
            ("Hash", exact),
            ("PartialOrd", self.is_key),
            ("Ord", self.is_key),
        ];
        let derives = derives.iter().filter(|(_, allowed)| *allowed);
        let derives: Vec<Ident> = derives.map(|(name, _)| format_ident!("{name}")).collect();
        match derives.as_slice() {
            [] => TokenStream::new(),
            derives => quote!(#[derive(#(#derives),*)]),
        }
    }
}

impl Writer<'_> {
    /// Whether the values of all these members have `Eq` and `Hash`.
    pub(super) fn are_exact<'a>(&self, members: impl IntoIterator<Item = &'a Member>) -> bool {
        members.into_iter().all(|member| !self.reach.inexact.contains(member.target.as_str()))
    }
}
