//! Expansion snapshots: each `macros/tests/expansions/NAME.rs` beside the `NAME.expanded.rs` that
//! the macros make of it, pretty-printed.
//!
//! `UPDATE_EXPANSIONS=1 cargo test -p aws-operation-macros` writes them anew; read the difference.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Item};

use crate::declaration::Declaration;

#[test]
fn expansions_are_as_they_were() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansions");
    let mut count = 0;
    for entry in fs::read_dir(&folder)? {
        let input = entry?.path();
        if input.to_string_lossy().ends_with(".expanded.rs") {
            continue;
        }
        count += 1;
        check(&input, &input.with_extension("expanded.rs"))?;
    }
    assert!(count >= 10, "{count} snapshots in {}", folder.display());
    Ok(())
}

fn check(input: &Path, snapshot: &PathBuf) -> Result<(), Box<dyn std::error::Error>> {
    let file = syn::parse_file(&fs::read_to_string(input)?)?;
    let expanded: TokenStream = file.items.into_iter().filter_map(expand).collect();
    let expanded = prettyplease::unparse(&syn::parse2(expanded)?);
    if std::env::var_os("UPDATE_EXPANSIONS").is_some() {
        fs::write(snapshot, &expanded)?;
    }
    let before = fs::read_to_string(snapshot).unwrap_or_default();
    assert_eq!(before, expanded, "{} has another expansion now", input.display());
    Ok(())
}

/// What the derive adds beside the item; nothing for an item without one of our attributes.
fn expand(item: Item) -> Option<TokenStream> {
    let attributes = match &item {
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        _ => return None,
    };
    let find = |attribute: &Attribute| Declaration::of_attribute(attribute.path().get_ident()?);
    let (index, declaration) =
        attributes.iter().enumerate().find_map(|(i, a)| Some((i, find(a)?)))?;
    let arguments = match &attributes[index].meta {
        syn::Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    let mut item = item;
    match &mut item {
        Item::Struct(item) => drop(item.attrs.remove(index)),
        Item::Enum(item) => drop(item.attrs.remove(index)),
        _ => {}
    }
    Some(super::declared::expand(declaration, arguments, item.to_token_stream()))
}
