//! The key `pages(…)` of an operation.

use proc_macro2::Ident;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{LitStr, Token, Type, bracketed, token};

use super::entry::Entry;
use super::key::{self, Key};
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;

/// What `pages(…)` was given.
pub(crate) struct PagesKeys {
    /// The key itself.
    pub(crate) key: Ident,
    pub(crate) input: Slot<Vec<LitStr>>,
    pub(crate) output: Slot<Vec<LitStr>>,
    pub(crate) items: Slot<LitStr>,
    /// The type of an item.
    pub(crate) item: Slot<Type>,
    pub(crate) more: Slot<LitStr>,
    pub(crate) limit: Slot<LitStr>,
    pub(crate) repeated_token_ends: Slot<()>,
    /// A word is wrong or still being typed: it may be whatever is missing.
    pub(crate) unfinished: bool,
}

impl PagesKeys {
    pub(super) fn read(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Self> {
        const KEYS: &[&Key] = &[
            &key::INPUT_TOKEN,
            &key::OUTPUT_TOKEN,
            &key::ITEMS,
            &key::ITEM,
            &key::MORE,
            &key::LIMIT,
            &key::REPEATED_TOKEN,
        ];
        let before = mistakes.count();
        let entries = entry.list(key, mistakes)?;
        let mut read = Self {
            key: entry.key.clone(),
            input: Slot::default(),
            output: Slot::default(),
            items: Slot::default(),
            item: Slot::default(),
            more: Slot::default(),
            limit: Slot::default(),
            repeated_token_ends: Slot::default(),
            unfinished: false,
        };
        for entry in entries {
            match entry.key.to_string().as_str() {
                "input" => read.input.fill(&entry, &key::INPUT_TOKEN, mistakes, tokens),
                "output" => read.output.fill(&entry, &key::OUTPUT_TOKEN, mistakes, tokens),
                "items" => read.items.fill(&entry, &key::ITEMS, mistakes, Entry::string),
                "item" => read.item.fill(&entry, &key::ITEM, mistakes, Entry::ty),
                "more" => read.more.fill(&entry, &key::MORE, mistakes, Entry::string),
                "limit" => read.limit.fill(&entry, &key::LIMIT, mistakes, Entry::string),
                "repeated_token" => {
                    read.repeated_token_ends.fill(&entry, &key::REPEATED_TOKEN, mistakes, end)
                }
                _ => unknown(&entry, Place::Item, KEYS, mistakes),
            }
        }
        read.unfinished = mistakes.count() > before;
        Some(read)
    }
}

/// One string, or several in brackets.
struct Strings(Vec<LitStr>);

impl Parse for Strings {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if !input.peek(token::Bracket) {
            return input.parse().map(|one| Self(vec![one]));
        }
        let inner;
        bracketed!(inner in input);
        let strings: Punctuated<LitStr, Token![,]> =
            inner.parse_terminated(<LitStr as Parse>::parse, Token![,])?;
        Ok(Self(strings.into_iter().collect()))
    }
}

fn tokens(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Vec<LitStr>> {
    if entry.bare_word().is_some() {
        return entry.string(key, mistakes).map(|one| vec![one]);
    }
    let Strings(strings) =
        entry.value(key, "a string literal, or several in brackets", mistakes)?;
    if strings.is_empty() {
        mistakes.at(entry.value_tokens(), format!("`{}` is empty", key.name), key.write());
        return None;
    }
    Some(strings)
}

/// The one word that `repeated_token` takes.
fn end(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<()> {
    let word = entry.word(key, mistakes)?;
    if word != "end" {
        mistakes.at(word, "`repeated_token` takes the word `end`", key.write());
        return None;
    }
    Some(())
}
