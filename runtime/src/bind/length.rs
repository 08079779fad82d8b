//! The `length` constraint: checked before anything is sent.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::RequestBinder;
use crate::shape::Newtype;
use crate::value::Blob;

/// A type whose values have a length in the sense of Smithy's
/// [`length`](https://smithy.io/2.0/spec/constraint-traits.html#length-trait) trait: the Unicode
/// scalar values of a string, the bytes of a blob, the entries of a list or map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "`length` counts strings, blobs, lists and maps; a number has a `range`"
)]
pub trait HasLength {
    /// What is counted.
    const UNIT: &'static str;

    /// The length, or `None` where there is no value to measure.
    fn length(&self) -> Option<u64>;

    /// Refuses a value shorter than `min` or longer than `max`, as the member `name` of an operation.
    fn check(&self, name: &str, min: u64, max: u64, request: &mut RequestBinder) {
        if !request.checks_constraints() {
            return;
        }
        if let Some(problem) =
            self.length().and_then(|length| violation(length, Self::UNIT, min, max))
        {
            request.refuse(name, problem);
        }
    }

    /// Does nothing: a structure's member is measured by the format that writes it, if its type can
    /// be measured at all.
    fn admit(&self) {}
}

/// What is wrong with a `length`, if it is.
pub(crate) fn violation(length: u64, unit: &str, min: u64, max: u64) -> Option<String> {
    if length < min {
        Some(format!("has {length} {unit}, at least {min} are required"))
    } else if length > max {
        Some(format!("has {length} {unit}, at most {max} are allowed"))
    } else {
        None
    }
}

macro_rules! has_length {
    ($($unit:literal: [$($generic:ident)*] $ty:ty = $count:expr;)*) => {$(
        impl<$($generic),*> HasLength for $ty {
            const UNIT: &'static str = $unit;

            fn length(&self) -> Option<u64> {
                let count: fn(&Self) -> usize = $count;
                u64::try_from(count(self)).ok()
            }
        }
    )*};
}

has_length! {
    "characters": [] String = |text| text.chars().count();
    "bytes": [] Blob = |blob| blob.as_ref().len();
    "entries": [T] Vec<T> = |list| list.len();
    "entries": [T S] HashSet<T, S> = |set| set.len();
    "entries": [T] BTreeSet<T> = |set| set.len();
    "entries": [K V S] HashMap<K, V, S> = |map| map.len();
    "entries": [K V] BTreeMap<K, V> = |map| map.len();
}

#[diagnostic::do_not_recommend]
impl<T: HasLength> HasLength for Option<T> {
    const UNIT: &'static str = T::UNIT;

    fn length(&self) -> Option<u64> {
        self.as_ref()?.length()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype> HasLength for T
where
    T::Inner: HasLength,
{
    const UNIT: &'static str = <T::Inner as HasLength>::UNIT;

    fn length(&self) -> Option<u64> {
        self.inner().length()
    }
}
