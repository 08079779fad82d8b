//! The items of lists and sets.
//!
//! They have their own traits for a better message from rustc about bytes, because a list of bytes is
//! not allowed.

use super::read::{DocumentValue, ReadValue};
use super::write::WriteValue;

macro_rules! items {
    ($($(#[$docs:meta])* $item:ident: $value:ident $(, $note:literal)?;)*) => {$(
        $(#[$docs])*
        #[diagnostic::on_unimplemented(
            message = "a list of `{Self}` cannot be a member of a document",
            label = "add `#[aws_shape]` to `{Self}`, or `#[aws(serde)]` to the member if it is from another crate; use `aws_operation::Blob` for a list of bytes"
            $(, note = $note)?
        )]
        pub trait $item: $value {}

        #[diagnostic::do_not_recommend]
        impl<T: $value> $item for T {}
    )*};
}

items! {
    /// An item that can be sent.
    WriteItem: WriteValue;
    /// An item that can be received.
    ReadItem: ReadValue;
    /// An item that can be sent and received.
    DocumentItem: DocumentValue, "a shape with `input` or `output` needs the same key on every type that contains it";
}
