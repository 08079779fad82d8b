//! Members in the path.

use super::{HttpText, RequestBinder};
use crate::value::TimestampFormat;

/// A type whose values can be a label.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a path label",
    label = "labels take strings, numbers, `bool` or timestamps"
)]
pub trait LabelValue {
    /// Binds the value to the label `name`.
    fn bind(&self, name: &'static str, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> LabelValue for T {
    fn bind(&self, name: &'static str, request: &mut RequestBinder) {
        let text = request.text(self, TimestampFormat::DateTime);
        request.label(name, &text, false);
    }
}

/// A type whose values can be a label of several segments.
#[diagnostic::on_unimplemented(
    message = "a greedy label needs a string type, and `{Self}` is none",
    label = "use `String`"
)]
pub trait GreedyLabelValue {
    /// Binds the value to the label `name`; its slashes stay.
    fn bind(&self, name: &'static str, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: super::TokenText> GreedyLabelValue for T {
    fn bind(&self, name: &'static str, request: &mut RequestBinder) {
        request.label(name, self.as_text(), true);
    }
}
