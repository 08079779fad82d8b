//! Members in headers.

use super::{HttpText, RequestBinder};
use crate::value::TimestampFormat;

/// A type whose values can be a header.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header value",
    label = "use a string, number, `bool`, timestamp, a list of them, or an `Option`"
)]
pub trait HeaderMember {
    /// Binds the value to the header `name`, of the member `member`.
    fn bind(&self, name: &'static str, member: &'static str, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderMember for T {
    fn bind(&self, name: &'static str, member: &'static str, request: &mut RequestBinder) {
        let text = request.text(self, TimestampFormat::HttpDate);
        request.header(name, member, &text);
    }
}

#[diagnostic::do_not_recommend]
impl<T: HeaderMember> HeaderMember for Option<T> {
    fn bind(&self, name: &'static str, member: &'static str, request: &mut RequestBinder) {
        if let Some(value) = self {
            value.bind(name, member, request);
        }
    }
}

/// A list is one header, its items joined by commas; an empty one is not sent. Smithy's
/// [`httpHeader`](https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait): an item with a
/// comma or a quote in it is quoted, and one with a space at its edge.
#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderMember for Vec<T> {
    fn bind(&self, name: &'static str, member: &'static str, request: &mut RequestBinder) {
        if self.is_empty() {
            return;
        }
        let item = |item| {
            let text = request.text(item, TimestampFormat::HttpDate);
            let text = text.into_owned();
            if T::COMMAS == 0 { quoted(text) } else { text }
        };
        let items: Vec<String> = self.iter().map(item).collect();
        request.header(name, member, &items.join(","));
    }
}

fn quoted(item: String) -> String {
    // White space at an edge would be taken off as the list's own.
    let edge = item.starts_with(' ') || item.ends_with(' ');
    if !edge && !item.contains([',', '"']) {
        return item;
    }
    let escaped = item.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}
