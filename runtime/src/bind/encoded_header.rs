//! Members in headers that are not text as it is: base64 of the text, or of a JSON document.

use super::RequestBinder;
use crate::json::Json;
use crate::shape::{Raw, WriteValue, raw};
use crate::value::base64;

/// A type whose values can be a header in base64: text as it is, anything else as JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header value",
    label = "use `Document` or `String`, or add `#[aws_shape]` to it"
)]
pub trait EncodedHeaderMember {
    /// Binds the value of the member of that index to the header that the declaration names.
    fn bind(&self, member: usize, request: &mut RequestBinder);
}

#[diagnostic::do_not_recommend]
impl<T: WriteValue> EncodedHeaderMember for T {
    fn bind(&self, member: usize, request: &mut RequestBinder) {
        let bytes = match raw(self) {
            Raw::Unset => return,
            Raw::Text(text) => {
                request.check(member, self);
                text.into_bytes()
            }
            Raw::Bytes(bytes) => {
                request.check(member, self);
                bytes
            }
            Raw::Document => request.document_of::<Json, T>(member, self),
        };
        request.header(member, &base64(&bytes));
    }
}
