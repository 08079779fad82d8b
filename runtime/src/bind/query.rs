//! Members in the query string.

use super::RequestBinder;
use crate::value::{HttpText, TimestampFormat};

/// A type whose values can be a query parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a query parameter",
    label = "use a string, number, `bool`, timestamp, a list of them, or an `Option`; `#[aws(text)]` takes any type with `Display`"
)]
pub trait QueryMember {
    /// Binds the value of the member of that index to the parameter `name`, once for each item.
    fn bind_as(&self, name: &str, member: usize, request: &mut RequestBinder);

    /// As [`QueryMember::bind_as`], to the parameter that the declaration names.
    fn bind(&self, member: usize, request: &mut RequestBinder) {
        self.bind_as(request.message().name_of(member), member, request);
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> QueryMember for T {
    fn bind_as(&self, name: &str, member: usize, request: &mut RequestBinder) {
        let text = request.message().text(member, self, TimestampFormat::DateTime);
        request.query(name, &text);
    }
}

#[diagnostic::do_not_recommend]
impl<T: QueryMember> QueryMember for Option<T> {
    fn bind_as(&self, name: &str, member: usize, request: &mut RequestBinder) {
        if let Some(value) = self {
            value.bind_as(name, member, request);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> QueryMember for Vec<T> {
    fn bind_as(&self, name: &str, member: usize, request: &mut RequestBinder) {
        for item in self {
            item.bind_as(name, member, request);
        }
    }
}
