//! What exists to place rustc's caret: nothing here does anything when a program runs.
//!
//! A wrong declaration is to be one error, under the user's own word, which says what to type. Three
//! means do that.
//!
//! **A trait for each question.** An expansion calls `<TypeOf<_> as HasLength>::admit(&self.name)`, with
//! the tokens of `TypeOf<_>` placed on the user's type. If the type has no length, rustc's caret is under
//! that type, and the text is the trait's `#[diagnostic::on_unimplemented]`. Every blanket impl has
//! `#[diagnostic::do_not_recommend]`, or rustc would explain the impl instead.
//!
//! **Method lookup for what no bound can say.** A bound can ask whether a type is something, not whether
//! it is *not*. But an inherent method comes before that of what a type derefs to. So a wrapper, [`Form`],
//! has a method for the types that are meant, and derefs to a type
//! with a method of the same name for all others. The two give values of different types, and of one
//! of these the trait is not implemented.
//!
//! **The same, to ask once.** What two lines ask of one type rustc reports twice. So one asks, and the
//! others go by [`Once`], whose methods are there if the type is right. Otherwise they are those of
//! [`Unasked`](once::Unasked), which has every property and does nothing. A type that does not exist has
//! them all as well, so that its name alone is reported. For the same end a trait may have impls for types
//! that nobody has: rustc then does not take the only one for the type it does not know.

mod constraints;
mod form;
mod once;
mod route;
mod shown;
mod timestamp;

pub use constraints::{EachLength, EachRange, HasLength, HasRange};
pub use form::{Form, TakesJsonValue, TakesMediaType};
pub use once::Once;
pub use route::{RestProtocol, RpcProtocol};
pub use shown::Hidden;
pub use timestamp::HoldsTimestamp;
