//! The key `last_segment`: the types it applies to, and what it does to their values.

use super::once::{Once, Unasked};

/// A type whose values are texts with segments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no segments",
    label = "`last_segment` is for `String` and `Option<String>`"
)]
pub trait HasSegments {
    /// Does nothing; what counts is whether it compiles.
    fn admit(&self) {}

    /// Cuts off everything up to the last `/`.
    fn keep_last(&mut self);
}

#[diagnostic::do_not_recommend]
impl HasSegments for String {
    fn keep_last(&mut self) {
        if let Some(slash) = self.rfind('/') {
            self.drain(..=slash);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: HasSegments> HasSegments for Option<T> {
    fn keep_last(&mut self) {
        self.iter_mut().for_each(T::keep_last);
    }
}

#[diagnostic::do_not_recommend]
impl HasSegments for Unasked {
    fn keep_last(&mut self) {}
}

impl<T: HasSegments> Once<&mut T> {
    /// Cuts off everything up to the last `/`.
    pub fn keep_last_segment(&mut self) {
        self.0.keep_last();
    }
}

impl Unasked {
    /// Cuts off nothing: the type was reported.
    pub fn keep_last_segment(&self) {}
}
