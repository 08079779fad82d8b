//! The keys `length`, `range` and `each`: whether they apply to a type.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::once::Unasked;
use crate::value::{Blob, Newtype};

/// A type whose values have a length in the sense of Smithy's
/// [`length`](https://smithy.io/2.0/spec/constraint-traits.html#length-trait) trait: the Unicode
/// scalar values of a string, the bytes of a blob, the entries of a list or map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "`length` is for strings, blobs, lists and maps; use `range` for a number"
)]
pub trait HasLength {
    /// Does nothing; what counts is whether it compiles.
    fn admit(&self) {}
}

/// A type whose values are numbers, for Smithy's
/// [`range`](https://smithy.io/2.0/spec/constraint-traits.html#range-trait) trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no range",
    label = "`range` is for numbers; use `length` for a string, blob, list or map"
)]
pub trait HasRange {
    /// Does nothing; what counts is whether it compiles.
    fn admit(&self) {}
}

/// A type whose items have a length.
#[diagnostic::on_unimplemented(
    message = "the items of `{Self}` have no length",
    label = "`each(length(..))` is for lists and maps of strings, blobs, lists or maps"
)]
pub trait EachLength {
    /// Does nothing; what counts is whether it compiles.
    fn admit(&self) {}
}

/// A type whose items are numbers.
#[diagnostic::on_unimplemented(
    message = "the items of `{Self}` have no range",
    label = "`each(range(..))` is for lists and maps of numbers"
)]
pub trait EachRange {
    /// Does nothing; what counts is whether it compiles.
    fn admit(&self) {}
}

/// A type whose values have items.
pub trait HasItems {
    /// What each item is.
    type Item;
}

macro_rules! all {
    ($guard:ident: $([$($generics:tt)*] $ty:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $guard for $ty {}
    )*};
}

all! { HasLength:
    [] String;
    [] Blob;
    [T] Vec<T>;
    [T, S] HashSet<T, S>;
    [T] BTreeSet<T>;
    [K, V, S] HashMap<K, V, S>;
    [K, V] BTreeMap<K, V>;
    [T: HasLength] Option<T>;
    [] Unasked;
}

all! { HasRange:
    [] i8; [] i16; [] i32; [] i64; [] u16; [] u32; [] u64; [] f32; [] f64;
    [T: HasRange] Option<T>;
    [] Unasked;
}

macro_rules! items {
    ($([$($generics:tt)*] $ty:ty = $item:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> HasItems for $ty {
            type Item = $item;
        }
    )*};
}

items! {
    [T] Vec<T> = T;
    [T, S] HashSet<T, S> = T;
    [T] BTreeSet<T> = T;
    [K, V, S] HashMap<K, V, S> = V;
    [K, V] BTreeMap<K, V> = V;
    [T: HasItems] Option<T> = T::Item;
    [] Unasked = Unasked;
}

macro_rules! through_newtypes {
    ($($guard:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Newtype> $guard for T where T::Inner: $guard {}
    )*};
}

through_newtypes! { HasLength HasRange }

#[diagnostic::do_not_recommend]
impl<T: Newtype> HasItems for T
where
    T::Inner: HasItems,
{
    type Item = <T::Inner as HasItems>::Item;
}

#[diagnostic::do_not_recommend]
impl<T: HasItems> EachLength for T where T::Item: HasLength {}

#[diagnostic::do_not_recommend]
impl<T: HasItems> EachRange for T where T::Item: HasRange {}
