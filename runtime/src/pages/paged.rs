//! The traits that the key `pages` implements.

use super::token_text::text_of;
use crate::declared::Operation;
use crate::shape::WriteValue;

/// An operation that gives its answer in pages. The key [`pages`](macro@crate::aws_operation#pages) declares it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "add `pages(input = \"..\", output = \"..\")` to its `#[aws_operation(..)]`"
)]
pub trait Paged: Operation {
    /// What tells where a page begins: the type of the input's member, or a tuple if the token has several parts.
    type Token: PageToken;
    /// Whether the token of the page before is the end, and not an error.
    #[doc(hidden)]
    const REPEATED_TOKEN_ENDS: bool = false;
    /// The token in the input.
    #[doc(hidden)]
    fn token(&self) -> Option<Self::Token>;
    /// Puts a token into the input.
    #[doc(hidden)]
    fn set_token(&mut self, token: Self::Token);
    /// The token of the page after this one.
    #[doc(hidden)]
    fn next_token(page: &Self::Output) -> Option<Self::Token>;
    /// Whether an idempotency token is to be filled in.
    #[doc(hidden)]
    fn lacks_idempotency_token(&self) -> bool {
        false
    }
    /// Takes out the one that was filled in.
    #[doc(hidden)]
    fn clear_idempotency_token(&mut self) {}
}

/// An operation whose pages have lists of `T`.
#[diagnostic::on_unimplemented(
    message = "the items of the pages of `{Self}` are not known",
    label = "add `items = \"..\"` to its `pages(..)`, the name of the output's list; if the list is not a `Vec` or a map in an `#[aws_output]`, add `item = ..` too, the type of its items"
)]
pub trait PagedItems<T>: Paged {
    /// The items of a page.
    #[doc(hidden)]
    fn items(page: Self::Output) -> Vec<T>;
}

/// An operation whose pages can be given a size.
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` have no size",
    label = "add `limit = \"..\"` to its `pages(..)`, the member that has the number of items in a page"
)]
pub trait SizedPages: Paged {
    /// Sets how many items a page has at most.
    #[doc(hidden)]
    fn set_page_size(&mut self, size: u32);
}

/// The token of a page. Members of an input can be one, and tuples of up to four of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the token of a page",
    label = "use a type that can be a member, and derive `Clone` for it"
)]
pub trait PageToken: Clone {
    /// A text that it is told from others by.
    #[doc(hidden)]
    fn text(&self) -> String;
}

#[diagnostic::do_not_recommend]
impl<T: WriteValue + Clone> PageToken for T {
    fn text(&self) -> String {
        text_of(self)
    }
}

macro_rules! tuples {
    ($(($($part:ident $index:tt),+))*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<$($part: WriteValue + Clone),+> PageToken for ($(Option<$part>,)+) {
                fn text(&self) -> String {
                    let parts = [$(self.$index.as_ref().map_or_else(String::new, text_of)),+];
                    // No text of a value has a line break.
                    parts.join("\n")
                }
            }
        )*
    };
}

tuples! {
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
}
