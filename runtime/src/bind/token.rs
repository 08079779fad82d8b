//! The idempotency token, which is filled in once per call if the caller left it out.

use super::RequestBinder;
use crate::value::Newtype;

/// A type whose values can be an idempotency token.
///
/// `None` is filled with a version-4 UUID; anything else, the empty string too, is the caller's.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold an idempotency token",
    label = "use `Option<String>`"
)]
pub trait IdempotencyToken {
    /// Fills the token where it is `None`, and notes it. It is bound by its text, which every
    /// binding takes, so that a type that is no token is reported once.
    fn fill(&mut self, request: &mut RequestBinder) -> &String;
}

#[diagnostic::do_not_recommend]
impl<T: TokenText> IdempotencyToken for T {
    fn fill(&mut self, request: &mut RequestBinder) -> &String {
        let text = self.as_text();
        request.token(text);
        text
    }
}

#[diagnostic::do_not_recommend]
impl<T: TokenText> IdempotencyToken for Option<T> {
    fn fill(&mut self, request: &mut RequestBinder) -> &String {
        self.get_or_insert_with(|| T::from_text(request.new_token())).fill(request)
    }
}

/// `String`, or a newtype of it.
pub trait TokenText {
    /// The text itself.
    fn as_text(&self) -> &String;
    /// The value of that text.
    fn from_text(text: String) -> Self;
}

impl TokenText for String {
    fn as_text(&self) -> &String {
        self
    }

    fn from_text(text: String) -> Self {
        text
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype> TokenText for T
where
    T::Inner: TokenText,
{
    fn as_text(&self) -> &String {
        self.inner().as_text()
    }

    fn from_text(text: String) -> Self {
        T::wrap(T::Inner::from_text(text))
    }
}
