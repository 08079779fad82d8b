//! The pages, as a stream.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::error::{PageError, Reason};
use super::paged::{Paged, SizedPages};
use super::seen::Seen;
use crate::client::{Call, Client, Sending};
use crate::declared::{ErrorOf, Operation};
use crate::error::Error;

/// The pages of an operation, created by [`Client::pages`].
///
/// It is a `Stream` of the operation's outputs, and [`Pages::next`] gives them too. After an error, it is over:
/// [`PageError::token`] is where another stream can go on, by [`Pages::resume_from`].
#[must_use = "a page is fetched when you ask for it"]
pub struct Pages<O: Paged> {
    client: Client,
    operation: O,
    /// Of the page that is next.
    token: Option<O::Token>,
    seen: Seen,
    /// The number of the page that is next.
    page: u64,
    /// Whether each page has an idempotency token of its own.
    renews_token: bool,
    state: State<O>,
}

enum State<O: Operation> {
    Between,
    Calling(Sending<O::Output, ErrorOf<O>>),
    /// The page before has the token of the page of that number.
    Repeated(u64),
    Over,
}

/// What the call of a page ends in.
type Called<O> = Result<<O as Operation>::Output, Error<ErrorOf<O>>>;

/// What a stream of pages gives.
pub(crate) type Page<O> =
    Result<<O as Operation>::Output, PageError<ErrorOf<O>, <O as Paged>::Token>>;

impl<O: Paged> Pages<O> {
    pub(super) fn new(client: Client, operation: O) -> Self {
        Self {
            client,
            token: operation.token(),
            renews_token: operation.lacks_idempotency_token(),
            operation,
            seen: Seen::default(),
            page: 1,
            state: State::Between,
        }
    }

    /// Begins with the page of this token, as [`Pages::token`] and [`PageError::token`] return it. The default is
    /// the token in the operation's input, and without one it is the first page.
    pub fn resume_from(mut self, token: impl Into<O::Token>) -> Self {
        let token = token.into();
        self.operation.set_token(token.clone());
        self.token = Some(token);
        self
    }

    /// Sets how many items a page has at most. The default is the number in the operation's input, and without one
    /// the service's.
    pub fn page_size(mut self, size: u32) -> Self
    where
        O: SizedPages,
    {
        self.operation.set_page_size(size);
        self
    }

    /// Returns the token to go on from, which is that of the next page. `None` before the first page, and after the
    /// last.
    ///
    /// If the operation is declared with `repeated_token = end`, the token remains after the end: what comes later
    /// begins there.
    pub fn token(&self) -> Option<&O::Token> {
        self.token.as_ref()
    }

    /// Returns the next page. `None` after the last page, and after an error.
    pub async fn next(&mut self) -> Option<Page<O>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Whether no page is on its way.
    pub(super) fn is_between(&self) -> bool {
        matches!(self.state, State::Between)
    }

    /// Notes what follows a page.
    fn turn(&mut self, output: &O::Output) {
        let next = O::next_token(output);
        self.page += 1;
        let Some(next) = next else {
            self.token = None;
            self.state = State::Over;
            return;
        };
        let before = self.seen.note(&next, self.page);
        let is_previous = before.is_some_and(|before| before + 1 == self.page);
        self.state = match before {
            None => State::Between,
            Some(_) if is_previous && O::REPEATED_TOKEN_ENDS => State::Over,
            Some(before) => State::Repeated(before),
        };
        self.operation.set_token(next.clone());
        self.token = Some(next);
    }

    fn call(&mut self) -> Call<O::Output, ErrorOf<O>> {
        if let (Some(token), 1) = (&self.token, self.page) {
            self.seen.note(token, 1);
        }
        if self.renews_token {
            self.operation.clear_idempotency_token();
        }
        self.client.call_again(&mut self.operation)
    }

    /// What the call of a page gives.
    fn called(&mut self, called: Called<O>) -> Page<O> {
        match called {
            Ok(output) => {
                self.turn(&output);
                Ok(output)
            }
            Err(error) => self.failed(Reason::Failed(error), self.page),
        }
    }

    fn repeated(&mut self, before: u64) -> Page<O> {
        self.failed(Reason::Repeated(before), self.page - 1)
    }

    /// As [`Pages::next`], for a caller that blocks: `send` sends the call of a page and waits.
    #[cfg(feature = "blocking")]
    pub(crate) fn next_by<S>(&mut self, send: S) -> Option<Page<O>>
    where
        S: FnOnce(Call<O::Output, ErrorOf<O>>) -> Called<O>,
    {
        match self.state {
            State::Over => None,
            State::Repeated(before) => Some(self.repeated(before)),
            // It is never polled, so no call is on its way.
            State::Between | State::Calling(_) => {
                let called = send(self.call());
                Some(self.called(called))
            }
        }
    }

    fn failed(&mut self, reason: Reason<ErrorOf<O>>, page: u64) -> Page<O> {
        self.state = State::Over;
        Err(PageError::new(O::NAME, reason, self.token.clone(), page))
    }
}

// Nothing in it is pinned where it is.
impl<O: Paged> Unpin for Pages<O> {}

impl<O: Paged> Stream for Pages<O> {
    type Item = Page<O>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match &mut this.state {
                State::Over => return Poll::Ready(None),
                State::Between => this.state = State::Calling(this.call().send()),
                State::Repeated(before) => {
                    let before = *before;
                    return Poll::Ready(Some(this.repeated(before)));
                }
                State::Calling(sending) => {
                    let called = ready!(Pin::new(sending).poll(context));
                    return Poll::Ready(Some(this.called(called)));
                }
            }
        }
    }
}

/// Does not show the operation and the token, which may be sensitive.
impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("operation", &O::NAME)
            .field("page", &self.page)
            .finish_non_exhaustive()
    }
}
