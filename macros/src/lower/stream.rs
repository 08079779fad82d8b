//! Reports streams in documents, which hold values.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;

use crate::attr::MemberOf;
use crate::mistakes::Mistakes;
use crate::names::spelled;

/// Whether the type of a document's member holds no stream; reports one that does. By its name: an
/// alias is left to rustc.
pub(super) fn is_no_stream(
    field: &Ident,
    ty: &Type,
    of: MemberOf,
    mistakes: &mut Mistakes,
) -> bool {
    let is_stream = holds_stream(ty.to_token_stream());
    if is_stream {
        let help = match of {
            MemberOf::Operation | MemberOf::Output => {
                let ty = spelled(ty);
                format!("a stream is the whole body: write `#[aws(payload)] {field}: {ty}`")
            }
            MemberOf::Shape | MemberOf::Newtype => {
                "use `Blob`: a stream can only be the payload of an operation or an output".into()
            }
        };
        let message = format!("`{}` cannot be a member of a document", spelled(ty));
        mistakes.at(ty, message, help);
    }
    !is_stream
}

fn holds_stream(ty: TokenStream) -> bool {
    ty.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "ByteStream" || word == "EventStream",
        TokenTree::Group(group) => holds_stream(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
