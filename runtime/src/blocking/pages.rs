//! The pages of an operation and the items in them, as iterators.

use std::fmt;

use super::worker::Worker;
use crate::pages::{self, Item, Page, Paged, SizedPages};

/// The pages of an operation, created by [`Client::pages`](super::Client::pages). It is an iterator of the operation's
/// outputs, and does what [`Pages`](pages::Pages) does.
#[must_use = "a page is fetched when you ask for it"]
pub struct Pages<O: Paged> {
    pages: pages::Pages<O>,
    worker: Worker,
}

impl<O: Paged> Pages<O> {
    pub(super) fn new(pages: pages::Pages<O>, worker: Worker) -> Self {
        Self { pages, worker }
    }

    /// Begins with the page of this token. See [`Pages::resume_from`](pages::Pages::resume_from).
    pub fn resume_from(self, token: impl Into<O::Token>) -> Self {
        Self { pages: self.pages.resume_from(token), ..self }
    }

    /// Sets how many items a page has at most. See [`Pages::page_size`](pages::Pages::page_size).
    pub fn page_size(self, size: u32) -> Self
    where
        O: SizedPages,
    {
        Self { pages: self.pages.page_size(size), ..self }
    }

    /// Returns the token to go on from. See [`Pages::token`](pages::Pages::token).
    pub fn token(&self) -> Option<&O::Token> {
        self.pages.token()
    }
}

impl<O: Paged> Iterator for Pages<O> {
    type Item = Page<O>;

    fn next(&mut self) -> Option<Self::Item> {
        next(&self.worker, &mut self.pages)
    }
}

fn next<O: Paged>(worker: &Worker, pages: &mut pages::Pages<O>) -> Option<Page<O>> {
    pages.next_by(|call| call.send_on(|sent| worker.run(sent)).map(|(output, _)| output))
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(formatter)
    }
}

/// The items of an operation's pages, created by [`Client::items`](super::Client::items). It is an iterator of the
/// items, and does what [`Items`](pages::Items) does.
#[must_use = "a page is fetched when you ask for an item"]
pub struct Items<O: Paged, T> {
    items: pages::Items<O, T>,
    worker: Worker,
}

impl<O: Paged, T> Items<O, T> {
    pub(super) fn new(items: pages::Items<O, T>, worker: Worker) -> Self {
        Self { items, worker }
    }

    /// Begins with the page of this token. See [`Items::resume_from`](pages::Items::resume_from).
    pub fn resume_from(self, token: impl Into<O::Token>) -> Self {
        Self { items: self.items.resume_from(token), ..self }
    }

    /// Sets how many items a page has at most. See [`Items::page_size`](pages::Items::page_size).
    pub fn page_size(self, size: u32) -> Self
    where
        O: SizedPages,
    {
        Self { items: self.items.page_size(size), ..self }
    }

    /// Returns the token of the page that the next item is in. See [`Items::token`](pages::Items::token).
    pub fn token(&self) -> Option<&O::Token> {
        self.items.token()
    }

    /// Returns how many items of that page were returned. See [`Items::taken`](pages::Items::taken).
    pub fn taken(&self) -> usize {
        self.items.taken()
    }
}

impl<O: Paged, T> Iterator for Items<O, T> {
    type Item = Item<O, T>;

    fn next(&mut self) -> Option<Self::Item> {
        let worker = &self.worker;
        self.items.next_by(|pages| next(worker, pages))
    }
}

impl<O: Paged, T> fmt::Debug for Items<O, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(formatter)
    }
}
