//! The keys of a member that constrain its value.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitInt, Token};

use super::entry::Entry;
use super::key::{self, Key};
use super::layout::LayoutKeys;
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;

/// What `length(…)`, `range(…)` and `each(…)` were given.
#[derive(Default)]
pub(crate) struct ConstraintKeys {
    pub(crate) length: Slot<Bounds<LitInt>>,
    pub(crate) range: Slot<Bounds<NumberLit>>,
    pub(crate) each: Slot<EachKeys>,
}

/// What `each(…)` was given.
#[derive(Default)]
pub(crate) struct EachKeys {
    pub(crate) length: Slot<Bounds<LitInt>>,
    pub(crate) range: Slot<Bounds<NumberLit>>,
    pub(crate) layout: LayoutKeys,
    /// Of items of items, of which only the layout is said.
    pub(crate) each: Slot<Box<EachKeys>>,
}

/// What stands in the parentheses of `length(…)` or `range(…)`.
pub(crate) struct Bounds<T> {
    pub(crate) min: Slot<T>,
    pub(crate) max: Slot<T>,
}

impl<T> Default for Bounds<T> {
    fn default() -> Self {
        Self { min: Slot::default(), max: Slot::default() }
    }
}

/// A number, whole or not, with a sign or without.
pub(crate) struct NumberLit {
    sign: Option<Token![-]>,
    literal: Lit,
}

impl NumberLit {
    /// Its digits with their sign; `None` where it has a suffix or is beyond every number.
    pub(crate) fn text(&self) -> Option<String> {
        let (digits, suffix) = match &self.literal {
            Lit::Int(whole) => (whole.base10_digits(), whole.suffix()),
            Lit::Float(float) => (float.base10_digits(), float.suffix()),
            _ => return None,
        };
        let sign = if self.sign.is_some() { "-" } else { "" };
        let text = format!("{sign}{digits}");
        let is_finite = text.parse().is_ok_and(f64::is_finite);
        (suffix.is_empty() && is_finite).then_some(text)
    }
}

impl Parse for NumberLit {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let sign = input.parse()?;
        let literal: Lit = input.parse()?;
        match literal {
            Lit::Int(_) | Lit::Float(_) => Ok(Self { sign, literal }),
            other => Err(syn::Error::new_spanned(other, "no number")),
        }
    }
}

impl ToTokens for NumberLit {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.sign.to_tokens(tokens);
        self.literal.to_tokens(tokens);
    }
}

impl ConstraintKeys {
    /// Reads an entry whose key is one of the three.
    pub(super) fn read(&mut self, entry: &Entry, mistakes: &mut Mistakes) {
        match entry.key.to_string().as_str() {
            "length" => self.length.fill(entry, &key::LENGTH, mistakes, length),
            "range" => self.range.fill(entry, &key::RANGE, mistakes, range),
            _ => self.each.fill(entry, &key::EACH, mistakes, each_of_member),
        }
    }
}

fn each_of_member(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<EachKeys> {
    const KEYS: &[&Key] = &[
        &key::LENGTH,
        &key::RANGE,
        &key::XML_NAMESPACE,
        &key::MEMBER_NAME,
        &key::KEY_NAME,
        &key::VALUE_NAME,
        &key::EACH,
    ];
    each(entry, key, KEYS, mistakes)
}

fn each_of_items(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Box<EachKeys>> {
    const KEYS: &[&Key] =
        &[&key::XML_NAMESPACE, &key::MEMBER_NAME, &key::KEY_NAME, &key::VALUE_NAME, &key::EACH];
    each(entry, key, KEYS, mistakes).map(Box::new)
}

fn each(entry: &Entry, key: &Key, known: &[&Key], mistakes: &mut Mistakes) -> Option<EachKeys> {
    let mut read = EachKeys::default();
    let entries = entry.list(key, mistakes)?;
    if entries.is_empty() {
        mistakes.at(&entry.key, "`each` is empty", key.write());
        return None;
    }
    for entry in entries {
        let name = entry.key.to_string();
        match name.as_str() {
            _ if !known.iter().any(|key| key.name == name) => {
                unknown(&entry, Place::Item, known, mistakes);
            }
            "length" => read.length.fill(&entry, &key::LENGTH, mistakes, length),
            "range" => read.range.fill(&entry, &key::RANGE, mistakes, range),
            "each" => read.each.fill(&entry, &key::EACH, mistakes, each_of_items),
            _ => {
                read.layout.read(&entry, mistakes);
            }
        }
    }
    Some(read)
}

fn length(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Bounds<LitInt>> {
    bounds(entry, key, Entry::integer, mistakes)
}

fn range(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Bounds<NumberLit>> {
    bounds(entry, key, |entry, key, mistakes| entry.value(key, "a number", mistakes), mistakes)
}

fn bounds<T>(
    entry: &Entry,
    key: &Key,
    bound: fn(&Entry, &Key, &mut Mistakes) -> Option<T>,
    mistakes: &mut Mistakes,
) -> Option<Bounds<T>> {
    let mut read = Bounds::default();
    let before = mistakes.count();
    for entry in entry.list(key, mistakes)? {
        match entry.key.to_string().as_str() {
            "min" => read.min.fill(&entry, &key::MIN, mistakes, bound),
            "max" => read.max.fill(&entry, &key::MAX, mistakes, bound),
            _ => unknown(&entry, Place::Item, &[&key::MIN, &key::MAX], mistakes),
        }
    }
    if mistakes.count() == before && !read.min.is_given() && !read.max.is_given() {
        mistakes.at(&entry.key, format!("`{}` needs `min` or `max`", key.name), key.write());
        return None;
    }
    Some(read)
}
