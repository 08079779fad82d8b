//! The items of pages, as a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::error::PageError;
use super::paged::{Paged, PagedItems, SizedPages};
#[cfg(feature = "blocking")]
use super::stream::Page;
use super::stream::Pages;
use crate::declared::ErrorOf;

/// The items of an operation's pages, created by [`Client::items`](crate::Client::items).
///
/// It is a `Stream` of the items, and [`Items::next`] gives them too. After an error, it is over.
///
/// To go on later where it was left, keep [`Items::token`] and [`Items::taken`]: begin with that token, by
/// [`Items::resume_from`], and pass over as many items.
#[must_use = "a page is fetched when you ask for an item"]
pub struct Items<O: Paged, T> {
    pages: Pages<O>,
    of: fn(O::Output) -> Vec<T>,
    /// The token of the page that `left` are of.
    token: Option<O::Token>,
    left: vec::IntoIter<T>,
    taken: usize,
}

/// What a stream of items gives.
pub(crate) type Item<O, T> = Result<T, PageError<ErrorOf<O>, <O as Paged>::Token>>;

impl<O: Paged, T> Items<O, T> {
    pub(super) fn new(pages: Pages<O>) -> Self
    where
        O: PagedItems<T>,
    {
        Self { pages, of: O::items, token: None, left: Vec::new().into_iter(), taken: 0 }
    }

    /// Begins with the page of this token. See [`Pages::resume_from`].
    pub fn resume_from(mut self, token: impl Into<O::Token>) -> Self {
        self.pages = self.pages.resume_from(token);
        self
    }

    /// Sets how many items a page has at most. See [`Pages::page_size`].
    pub fn page_size(mut self, size: u32) -> Self
    where
        O: SizedPages,
    {
        self.pages = self.pages.page_size(size);
        self
    }

    /// Returns the token of the page that the next item is in. `None` on the first page, and after the last.
    pub fn token(&self) -> Option<&O::Token> {
        if self.left.as_slice().is_empty() { self.pages.token() } else { self.token.as_ref() }
    }

    /// Returns how many items of the page of [`Items::token`] were returned.
    pub fn taken(&self) -> usize {
        if self.left.as_slice().is_empty() { 0 } else { self.taken }
    }

    /// The next item of the page that is there.
    fn take(&mut self) -> Option<T> {
        let item = self.left.next()?;
        self.taken += 1;
        Some(item)
    }

    /// Notes the token of the page that is fetched next.
    fn turn(&mut self) {
        if self.pages.is_between() {
            self.token = self.pages.token().cloned();
        }
    }

    fn fill(&mut self, page: O::Output) {
        self.left = (self.of)(page).into_iter();
        self.taken = 0;
    }

    /// As [`Items::next`], for a caller that blocks: `next` fetches a page.
    #[cfg(feature = "blocking")]
    pub(crate) fn next_by(
        &mut self,
        next: impl Fn(&mut Pages<O>) -> Option<Page<O>>,
    ) -> Option<Item<O, T>> {
        loop {
            if let Some(item) = self.take() {
                return Some(Ok(item));
            }
            self.turn();
            match next(&mut self.pages)? {
                Ok(page) => self.fill(page),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// Returns the next item. `None` after the last item, and after an error.
    pub async fn next(&mut self) -> Option<Item<O, T>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

// Nothing in it is pinned where it is.
impl<O: Paged, T> Unpin for Items<O, T> {}

impl<O: Paged, T> Stream for Items<O, T> {
    type Item = Item<O, T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.take() {
                return Poll::Ready(Some(Ok(item)));
            }
            this.turn();
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => this.fill(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Does not show the items, whose members may be sensitive.
impl<O: Paged, T> fmt::Debug for Items<O, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("pages", &self.pages)
            .field("left", &self.left.len())
            .finish_non_exhaustive()
    }
}
