//! Members in headers.

use super::MessageBinder;
use crate::value::{HttpText, TimestampFormat};

/// A type whose values can be a header.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header value",
    label = "use a string, number, `bool`, timestamp, a list of them, or an `Option`; `#[aws(text)]` takes any type with `Display`"
)]
pub trait HeaderMember {
    /// Binds the value of the member of that index to the header that the declaration names.
    fn bind(&self, member: usize, message: &mut MessageBinder);
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderMember for T {
    fn bind(&self, member: usize, message: &mut MessageBinder) {
        let text = message.text(member, self, TimestampFormat::HttpDate);
        message.header(member, &text);
    }
}

#[diagnostic::do_not_recommend]
impl<T: HeaderMember> HeaderMember for Option<T> {
    fn bind(&self, member: usize, message: &mut MessageBinder) {
        if let Some(value) = self {
            value.bind(member, message);
        }
    }
}

/// A list is one header, its items joined by commas; an empty one is not sent. Smithy's
/// [`httpHeader`](https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait): an item with a
/// comma or a quote in it is quoted, and one with a space at its edge.
#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderMember for Vec<T> {
    fn bind(&self, member: usize, message: &mut MessageBinder) {
        if self.is_empty() {
            return;
        }
        let mut item = |item| {
            let text = message.text(member, item, TimestampFormat::HttpDate).into_owned();
            if T::COMMAS == 0 { quoted(text) } else { text }
        };
        let items: Vec<String> = self.iter().map(&mut item).collect();
        message.header(member, &items.join(","));
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
