//! Members in headers that are not text as it is: base64 of the text, or of a JSON document.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::ser::Serialize;

use super::raw::{Raw, raw};
use super::{RequestBinder, RequestBody};
use crate::json::JsonBody;

/// A type whose values can be a header in base64: text as it is, anything else as JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header value",
    label = "use `Document` or `String`, or add `#[aws_shape]` (or `#[derive(serde::Serialize)]`) to it"
)]
pub trait EncodedHeaderMember {
    /// Binds the value to the header `name`, of the member `member`.
    fn bind(&self, name: &'static str, member: &'static str, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> EncodedHeaderMember for T {
    fn bind(&self, name: &'static str, member: &'static str, request: &mut RequestBinder) {
        let bytes = match raw(self) {
            Raw::Unset => return,
            Raw::Text(text) => text.into_bytes(),
            Raw::Bytes(bytes) => bytes,
            Raw::Document => {
                let mut body = JsonBody::new(request.checks_constraints());
                body.payload(member, self);
                request.document(body.finish())
            }
        };
        request.header(name, member, &STANDARD.encode(bytes));
    }
}
