//! Members in base64 headers, which contain text or a JSON document.

use super::MessageBinder;
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
    fn bind(&self, member: usize, message: &mut MessageBinder);
}

#[diagnostic::do_not_recommend]
impl<T: WriteValue> EncodedHeaderMember for T {
    fn bind(&self, member: usize, message: &mut MessageBinder) {
        let bytes = match raw(self) {
            Raw::Unset => return,
            Raw::Text(text) => {
                message.check(member, self);
                text.into_bytes()
            }
            Raw::Bytes(bytes) => {
                message.check(member, self);
                bytes
            }
            Raw::Document => message.document_of::<Json, T>(member, self),
        };
        message.header(member, &base64(&bytes));
    }
}
