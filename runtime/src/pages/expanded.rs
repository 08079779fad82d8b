//! What the expansions of the key `pages` call: a member of an output is the same to them whether it is optional or
//! not, and so is a list or a map.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::token_text::is_empty;
use crate::shape::WriteValue;
use crate::value::Newtype;

/// A member. Its methods give the value inside an `Option`, and any other value as it is: by method lookup, which
/// takes a method of a trait if there is no other.
#[derive(Debug)]
pub struct Held<T>(pub T);

impl<'a, T> Held<&'a Option<T>> {
    /// The value, if there is one.
    pub fn get(&self) -> Option<&'a T> {
        self.0.as_ref()
    }
}

impl<T> Held<Option<T>> {
    /// The value, if there is one.
    pub fn take(self) -> Option<T> {
        self.0
    }
}

/// A reference to a member that is not optional.
pub trait PlainReference<'a, T> {
    /// The value.
    fn get(&self) -> Option<&'a T>;
}

impl<'a, T> PlainReference<'a, T> for Held<&'a T> {
    fn get(&self) -> Option<&'a T> {
        Some(self.0)
    }
}

/// A member that is not optional.
pub trait PlainMember<T> {
    /// The value.
    fn take(self) -> Option<T>;
}

impl<T> PlainMember<T> for Held<T> {
    fn take(self) -> Option<T> {
        Some(self.0)
    }
}

/// The parts of a token.
pub trait Parts: Sized {
    /// The token, unless no part is there.
    fn whole(self) -> Option<Self>;
}

macro_rules! parts {
    ($(($($part:ident $index:tt),+))*) => {
        $(
            impl<$($part),+> Parts for ($(Option<$part>,)+) {
                fn whole(self) -> Option<Self> {
                    let has_one = $(self.$index.is_some())||+;
                    has_one.then_some(self)
                }
            }
        )*
    };
}

parts! {
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
}

/// The token, unless it is an empty string, an empty map, zero, or what else is not a token.
pub fn filled<T, V: TokenOf<T>>(value: Option<&V>) -> Option<T> {
    value.and_then(V::filled)
}

/// What the token of the next page has to be: of the type of the input's.
#[diagnostic::on_unimplemented(
    message = "the token of the next page is `{Self}`, and the input's is `{T}`",
    label = "name members of the same type in `input` and `output`"
)]
pub trait TokenOf<T> {
    /// The token, unless it is not one.
    fn filled(&self) -> Option<T>;
}

#[diagnostic::do_not_recommend]
impl<T: WriteValue + Clone> TokenOf<T> for T {
    fn filled(&self) -> Option<T> {
        (!is_empty(self)).then(|| self.clone())
    }
}

/// Whether there are more pages.
pub fn is_true<V: IsTrue>(value: Option<&V>) -> bool {
    value.is_some_and(V::is_true)
}

/// What tells whether there are more pages.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not tell whether there are more pages",
    label = "`more` names a `bool` or an `Option<bool>`"
)]
pub trait IsTrue {
    /// Whether there are more.
    fn is_true(&self) -> bool;
}

#[diagnostic::do_not_recommend]
impl IsTrue for bool {
    fn is_true(&self) -> bool {
        *self
    }
}

/// The items of a list or map.
pub fn items<T, L: PageList<T>>(list: Option<L>) -> Vec<T> {
    list.map(PageList::into_items).unwrap_or_default()
}

/// What items are in: a list, or a map, whose items are its entries.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "`items` names a `Vec` or a map, and `item` the type of what is in it"
)]
pub trait PageList<T> {
    /// The items.
    fn into_items(self) -> Vec<T>;
}

impl<T> PageList<T> for Vec<T> {
    fn into_items(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T, L: PageList<T>> PageList<T> for Option<L> {
    fn into_items(self) -> Vec<T> {
        items(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T, L: PageList<T>> PageList<T> for Box<L> {
    fn into_items(self) -> Vec<T> {
        (*self).into_items()
    }
}

macro_rules! collections {
    ($($collection:ident<$($of:ident),+>: $item:ty;)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<$($of),+> PageList<$item> for $collection<$($of),+> {
                fn into_items(self) -> Vec<$item> {
                    self.into_iter().collect()
                }
            }
        )*
    };
}

collections! {
    HashMap<K, V>: (K, V);
    BTreeMap<K, V>: (K, V);
    HashSet<T>: T;
    BTreeSet<T>: T;
}

/// An output with a list in the member whose name has that hash.
#[diagnostic::on_unimplemented(
    message = "the list that `items` names is not known in `{Self}`",
    label = "add `item = ..` to `pages(..)`, the type of the list's items"
)]
pub trait Listed<const NAME: u64, T> {
    /// The items of the list.
    fn into_list(self) -> Vec<T>;
}

/// A type of the member that has the number of items in a page.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the size of a page",
    label = "use `Option<i32>`, another integer, or `Option<String>`"
)]
pub trait PageSize {
    /// The size.
    fn of(size: u32) -> Self;
}

macro_rules! sizes {
    ($($integer:ident)+) => {
        $(
            #[diagnostic::do_not_recommend]
            impl PageSize for $integer {
                fn of(size: u32) -> Self {
                    // No page has more.
                    Self::try_from(size).unwrap_or(Self::MAX)
                }
            }
        )+
    };
}

sizes!(i16 i32 i64 u16 u32 u64);

#[diagnostic::do_not_recommend]
impl PageSize for String {
    fn of(size: u32) -> Self {
        size.to_string()
    }
}

#[diagnostic::do_not_recommend]
impl<T: PageSize> PageSize for Option<T> {
    fn of(size: u32) -> Self {
        Some(T::of(size))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype<Inner: PageSize>> PageSize for T {
    fn of(size: u32) -> Self {
        T::wrap(PageSize::of(size))
    }
}
