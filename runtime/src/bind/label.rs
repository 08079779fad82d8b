//! Members in the path.

use super::RequestBinder;
use super::token::TokenText;
use crate::value::{HttpText, TimestampFormat};

/// A type whose values can be a label.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a path label",
    label = "labels take strings, numbers, `bool` or timestamps; `#[aws(text)]` takes any type with `Display`"
)]
pub trait LabelValue {
    /// Binds the value to the label that is next in the path.
    fn bind(&self, member: usize, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> LabelValue for T {
    fn bind(&self, member: usize, request: &mut RequestBinder) {
        let text = request.message().text(member, self, TimestampFormat::DateTime);
        request.label(&text, false);
    }
}

/// A type whose values can be a label of several segments.
#[diagnostic::on_unimplemented(
    message = "a greedy label needs a string type, but `{Self}` is not one",
    label = "use `String`"
)]
pub trait GreedyLabelValue {
    /// Binds the value to the label that is next in the path; its slashes stay.
    fn bind(&self, member: usize, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: TokenText> GreedyLabelValue for T {
    fn bind(&self, _: usize, request: &mut RequestBinder) {
        request.label(self.as_text(), true);
    }
}
