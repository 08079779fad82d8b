//! Members in the query string.

use super::{HttpText, RequestBinder};
use crate::value::TimestampFormat;

/// A type whose values can be a query parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a query parameter",
    label = "use a string, number, `bool`, timestamp, a list of them, or an `Option`"
)]
pub trait QueryMember {
    /// Binds the value to the parameter `name`, once for each of its items.
    fn bind(&self, name: &str, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> QueryMember for T {
    fn bind(&self, name: &str, request: &mut RequestBinder) {
        let text = request.text(self, TimestampFormat::DateTime);
        request.query(name, &text);
    }
}

#[diagnostic::do_not_recommend]
impl<T: QueryMember> QueryMember for Option<T> {
    fn bind(&self, name: &str, request: &mut RequestBinder) {
        if let Some(value) = self {
            value.bind(name, request);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> QueryMember for Vec<T> {
    fn bind(&self, name: &str, request: &mut RequestBinder) {
        for item in self {
            item.bind(name, request);
        }
    }
}
