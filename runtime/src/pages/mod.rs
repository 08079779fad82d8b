//! The pages of an operation that gives its answer in parts: each page has a token, with which the operation is
//! called again for the next.
//!
//! Declare the operation with the key [`pages`](macro@crate::aws_operation#pages).
//! [`Client::pages`](crate::Client::pages) then gives its outputs, and [`Client::items`](crate::Client::items) what
//! is in their lists.

mod error;
#[doc(hidden)]
pub mod expanded;
mod items;
#[doc(hidden)]
pub mod json;
mod paged;
mod seen;
mod stream;
mod token_text;

pub use error::PageError;
pub use items::Items;
pub use paged::{PageToken, Paged, PagedItems, SizedPages};
pub use stream::Pages;

#[cfg(feature = "blocking")]
pub(crate) use {items::Item, stream::Page};

use crate::client::Client;

impl Client {
    /// Returns the pages of an operation as a stream. The first is fetched when the stream is polled, and each page
    /// is a call of its own, with its own retries.
    ///
    /// The pages end as botocore's do: an empty page goes on, and an empty token, or none, is the end. A token that
    /// came before is an error, because the pages would have no end.
    ///
    /// ```
    /// use aws_operation::{Client, Credentials, aws_operation, aws_output};
    ///
    /// #[aws_operation(
    ///     method = "GET",
    ///     path = "/2015-03-31/functions",
    ///     output = Functions,
    ///     pages(input = "Marker", output = "NextMarker", items = "Functions", limit = "MaxItems")
    /// )]
    /// #[derive(Default)]
    /// struct ListFunctions {
    ///     #[aws(query = "Marker")]
    ///     marker: Option<String>,
    ///     #[aws(query = "MaxItems")]
    ///     max_items: Option<i32>,
    /// }
    ///
    /// #[aws_output(rename_all = "PascalCase")]
    /// struct Functions {
    ///     functions: Vec<serde_json::Value>,
    ///     next_marker: Option<String>,
    /// }
    ///
    /// # async fn run(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut pages = client.pages(ListFunctions::default()).page_size(50);
    /// while let Some(page) = pages.next().await {
    ///     println!("{} functions", page?.functions.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<O> {
        Pages::new(self.clone(), operation)
    }

    /// Returns the items of an operation's pages as a stream, one by one.
    ///
    /// A page is fetched when the items of the one before are used up, so that the first `n` items need no page more
    /// than those that they are in.
    ///
    /// `T` is the type of the items, which the compiler knows from the operation.
    ///
    /// ```
    /// # use aws_operation::{Client, aws_operation, aws_output};
    /// # #[aws_operation(
    /// #     method = "GET",
    /// #     path = "/2015-03-31/functions",
    /// #     output = Functions,
    /// #     pages(input = "Marker", output = "NextMarker", items = "Functions")
    /// # )]
    /// # #[derive(Default)]
    /// # struct ListFunctions {
    /// #     #[aws(query = "Marker")]
    /// #     marker: Option<String>,
    /// # }
    /// # #[aws_output(rename_all = "PascalCase")]
    /// # struct Functions {
    /// #     functions: Vec<serde_json::Value>,
    /// #     next_marker: Option<String>,
    /// # }
    /// # async fn run(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut functions = client.items(ListFunctions::default());
    /// while let Some(function) = functions.next().await {
    ///     println!("{}", function?["FunctionName"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<T, O: PagedItems<T>>(&self, operation: O) -> Items<O, T> {
        Items::new(self.pages(operation))
    }
}
