//! Code that only places rustc's errors. Nothing here does anything when a program runs.
//!
//! A wrong declaration should be one error, under the user's own code, that says what to type. Three
//! techniques achieve that.
//!
//! **A trait for each requirement.** An expansion calls `<TypeOf<_> as
//! HasLength>::admit(&self.name)`, with the tokens of `TypeOf<_>` placed on the user's type. If the
//! type has no length, rustc's caret is under that type, and the text is the trait's
//! `#[diagnostic::on_unimplemented]`. Every blanket impl has `#[diagnostic::do_not_recommend]`, or
//! rustc would explain the impl instead.
//!
//! **Method lookup for what no bound can express.** A bound can require that a type implements a
//! trait, but not that it does *not*. But an inherent method comes before a method of the type that
//! it derefs to. So a wrapper, [`Form`], has a method for the types in question, and derefs to a type
//! with a method of the same name for all other types. The two methods return different types, and
//! only one of these implements the trait.
//!
//! **Method lookup to ask only once.** If two lines require the same of one type, rustc reports it
//! twice. So one line requires it, and the others use [`Once`], which has its own methods if the type
//! is right. Otherwise they use the methods of [`Unasked`](once::Unasked), which implements
//! everything and does nothing. A type that does not exist also has all of them, so that only its
//! name is reported. For the same reason a trait may have impls for types that nobody uses: otherwise
//! rustc would assume that an unknown type is the only one with an impl.

mod constraints;
mod form;
mod once;
mod route;
mod segments;
mod shown;
mod timestamp;

pub use constraints::{EachLength, EachRange, HasLength, HasRange};
pub use form::{Form, TakesJsonValue, TakesMediaType};
pub use once::Once;
pub use route::{RestProtocol, RpcProtocol, ValueProtocol};
pub use segments::HasSegments;
pub(crate) use shown::HIDDEN;
pub use shown::Hidden;
pub use timestamp::HoldsTimestamp;
