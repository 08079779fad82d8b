//! Refuses `Vec<u8>` as a member of a document, at compile time and whatever its name.
//!
//! No trait bound can tell it from other lists, since every list of what serde knows is fine. What
//! can is how methods are looked up: an inherent one comes before a trait's.

use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;

/// Stands for a member's type, so that its kind can be asked.
#[derive(Debug)]
pub struct Kind<T>(PhantomData<T>);

impl<T> Kind<T> {
    /// The one value.
    pub const NEW: Self = Self(PhantomData);
}

/// The kind of a type that is or holds a `Vec<u8>`.
#[derive(Debug)]
pub struct Bytes;

/// The kind of every other type.
#[derive(Debug)]
pub struct Other;

macro_rules! bytes {
    ($([$($generic:ident)*] $ty:ty;)*) => {$(
        impl<$($generic),*> Kind<$ty> {
            /// The type's kind.
            pub fn kind(&self) -> Bytes {
                Bytes
            }
        }
    )*};
}

bytes! {
    [] Vec<u8>;
    [] Box<[u8]>;
    [] Option<Box<[u8]>>;
    [] Option<Box<Vec<u8>>>;
    [] Option<Vec<u8>>;
    [] Vec<Vec<u8>>;
    [] Option<Vec<Vec<u8>>>;
    [K S] HashMap<K, Vec<u8>, S>;
    [K S] Option<HashMap<K, Vec<u8>, S>>;
    [K] BTreeMap<K, Vec<u8>>;
    [K] Option<BTreeMap<K, Vec<u8>>>;
}

impl<const N: usize> Kind<[u8; N]> {
    /// The type's kind.
    pub fn kind(&self) -> Bytes {
        Bytes
    }
}

/// Gives the kind of what has no `kind` of its own.
pub trait AnyKind {
    /// The type's kind.
    fn kind(&self) -> Other {
        Other
    }
}

impl<T> AnyKind for Kind<T> {}

/// A kind that can be a member of a document.
#[diagnostic::on_unimplemented(
    message = "`Vec<u8>` is sent as a list of numbers; bytes are `Blob`",
    label = "use `aws_operation::Blob`"
)]
pub trait NoBytes: Sized {
    /// Does nothing; what counts is whether it compiles.
    fn check(self) {}
}

#[diagnostic::do_not_recommend]
impl NoBytes for Other {}
