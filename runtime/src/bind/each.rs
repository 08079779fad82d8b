//! The key `each`: constraints of the items of a list, or the values of a map.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Display;

use super::measured::Unbound;
use super::{HasLength, HasRange, Range, RequestBinder};
use crate::shape::Newtype;

/// A type whose values have items.
pub trait HasItems {
    /// What each item is.
    type Item;

    /// Visits each item, with where it is in the member `name`.
    fn visit(&self, name: &str, visit: &mut dyn FnMut(&str, &Self::Item));
}

/// A type whose items have a length.
#[diagnostic::on_unimplemented(
    message = "the items of `{Self}` have no length",
    label = "`each(length(..))` is for lists and maps of strings, blobs, lists or maps"
)]
pub trait EachLength {
    /// Refuses items shorter than `min` or longer than `max`.
    fn check(&self, name: &str, min: u64, max: u64, request: &mut RequestBinder);

    /// Does nothing: the items of a structure's member are measured by the format that writes them.
    fn admit(&self) {}
}

#[diagnostic::do_not_recommend]
impl<T: HasItems> EachLength for T
where
    T::Item: HasLength,
{
    fn check(&self, name: &str, min: u64, max: u64, request: &mut RequestBinder) {
        self.visit(name, &mut |path, item| HasLength::check(item, path, min, max, request));
    }
}

/// A type whose items are numbers.
#[diagnostic::on_unimplemented(
    message = "the items of `{Self}` have no range",
    label = "`each(range(..))` is for lists and maps of numbers"
)]
pub trait EachRange {
    /// Refuses items out of `range`.
    fn check(&self, name: &str, range: Range, request: &mut RequestBinder);

    /// As [`EachLength::admit`].
    fn admit(&self) {}
}

#[diagnostic::do_not_recommend]
impl<T: HasItems> EachRange for T
where
    T::Item: HasRange,
{
    fn check(&self, name: &str, range: Range, request: &mut RequestBinder) {
        self.visit(name, &mut |path, item| HasRange::check(item, path, range, request));
    }
}

macro_rules! lists {
    ($([$($generic:ident)*] $list:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, $($generic),*> HasItems for $list<T, $($generic),*> {
            type Item = T;

            fn visit(&self, name: &str, visit: &mut dyn FnMut(&str, &T)) {
                for (index, item) in self.iter().enumerate() {
                    visit(&format!("{name}[{index}]"), item);
                }
            }
        }
    )*};
}

lists! { [] Vec; [S] HashSet; [] BTreeSet; }

macro_rules! maps {
    ($([$($generic:ident)*] $map:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: Display, T, $($generic),*> HasItems for $map<K, T, $($generic),*> {
            type Item = T;

            fn visit(&self, name: &str, visit: &mut dyn FnMut(&str, &T)) {
                for (key, item) in self {
                    visit(&format!("{name}.{key}"), item);
                }
            }
        }
    )*};
}

maps! { [S] HashMap; [] BTreeMap; }

#[diagnostic::do_not_recommend]
impl<T: HasItems> HasItems for Option<T> {
    type Item = T::Item;

    fn visit(&self, name: &str, visit: &mut dyn FnMut(&str, &T::Item)) {
        if let Some(items) = self {
            items.visit(name, visit);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype> HasItems for T
where
    T::Inner: HasItems,
{
    type Item = <T::Inner as HasItems>::Item;

    fn visit(&self, name: &str, visit: &mut dyn FnMut(&str, &Self::Item)) {
        self.inner().visit(name, visit);
    }
}

#[diagnostic::do_not_recommend]
impl HasItems for Unbound {
    type Item = Self;

    fn visit(&self, _: &str, _: &mut dyn FnMut(&str, &Self)) {}
}
