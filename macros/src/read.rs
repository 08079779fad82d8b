//! Reads a declaration: attr → lower → check.
//!
//! What it and these rooms know, they know without what is written for a declaration.

use syn::DeriveInput;

use crate::declaration::Declaration;
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::Model;
use crate::{check, lower};

/// A declaration that was read.
pub(crate) struct Reading {
    pub(crate) declared: Declared,
    /// `None` if it is too broken to check.
    pub(crate) model: Option<Model>,
    /// Whether rustc can know the size of its members.
    pub(crate) is_sized: bool,
    pub(crate) mistakes: Mistakes,
}

/// Reads the item that is declared a `declaration`.
pub(crate) fn read(declaration: Declaration, item: DeriveInput) -> Reading {
    let mut mistakes = Mistakes::default();
    misplaced(declaration, &item, &mut mistakes);
    let declared = Declared::read(declaration, item, &mut mistakes);
    let model = lower::lower(&declared, &mut mistakes);
    if let Some(model) = &model {
        check::check(declaration, model, &declared, &mut mistakes);
    }
    let is_sized = !lower::has_unsized(&declared, &mut mistakes);
    Reading { declared, model, is_sized, mistakes }
}

/// `#[aws(..)]` is for members and variants; on the item it would say nothing.
fn misplaced(declaration: Declaration, item: &DeriveInput, mistakes: &mut Mistakes) {
    for attribute in item.attrs.iter().filter(|attribute| attribute.path().is_ident("aws")) {
        let help = format!("write its keys in `#[{}(..)]`", declaration.attribute());
        mistakes.at(attribute, "`#[aws(..)]` belongs on a member", help);
    }
}
