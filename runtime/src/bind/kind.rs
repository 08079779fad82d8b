//! Refuses `Vec<u8>` as a member of a document, at compile time and whatever its name.
//!
//! No trait bound can tell it from other lists, since every list of what serde knows is fine. What
//! can is how methods are looked up: a type's own comes before that of what it derefs to.

use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;
use std::ops::Deref;

/// Stands for a member's type, so that its kind can be asked.
#[derive(Debug)]
pub struct Kind<T>(PhantomData<T>);

impl<T> Kind<T> {
    /// The kind of a value's type.
    pub fn of(_: &T) -> Self {
        Self(PhantomData)
    }
}

/// The kind of a type that is or holds a `Vec<u8>`.
#[derive(Debug)]
pub struct Bytes<T>(PhantomData<T>);

/// The kind of every other type.
#[derive(Debug)]
pub struct Other;

/// A type that is or holds a `Vec<u8>`.
pub trait HoldsBytes {}

impl HoldsBytes for Vec<u8> {}
impl HoldsBytes for [u8] {}
impl<const N: usize> HoldsBytes for [u8; N] {}
impl<T: HoldsBytes> HoldsBytes for Option<T> {}
impl<T: HoldsBytes + ?Sized> HoldsBytes for Box<T> {}
impl<T: HoldsBytes> HoldsBytes for Vec<T> {}
impl<K, T: HoldsBytes, S> HoldsBytes for HashMap<K, T, S> {}
impl<K, T: HoldsBytes> HoldsBytes for BTreeMap<K, T> {}

impl<T: HoldsBytes> Kind<T> {
    /// The type's kind.
    pub fn kind(&self) -> Bytes<T> {
        Bytes(PhantomData)
    }
}

/// Gives the kind of what has no `kind` of its own.
#[derive(Debug)]
pub struct AnyKind;

impl AnyKind {
    /// The type's kind.
    pub fn kind(&self) -> Other {
        Other
    }
}

impl<T> Deref for Kind<T> {
    type Target = AnyKind;

    fn deref(&self) -> &AnyKind {
        &AnyKind
    }
}

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

// Of a type that has an error already, rustc knows no `T`. That there is one it could be, and not
// only one, keeps it from reporting the type again.
#[diagnostic::do_not_recommend]
impl NoBytes for Bytes<Other> {}
#[diagnostic::do_not_recommend]
impl NoBytes for Bytes<AnyKind> {}
