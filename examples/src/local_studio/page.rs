//! Paging through a list.

use super::query::Query;
use super::service_error::ServiceError;

/// The most items `maxResults` may ask for.
const MAX_RESULTS: usize = 100;

/// Which part of a list is asked for.
#[derive(Debug)]
pub(super) struct Page<'a> {
    list: &'a str,
    /// How many records of the store are behind.
    start: usize,
    size: usize,
}

impl<'a> Page<'a> {
    /// Reads `maxResults` and `nextToken`. `list` names what is paged through,
    /// so that the token of one list is refused by another.
    ///
    /// The model gives these lists no `maxResults`; it is taken all the same,
    /// as most of the service's other lists have it.
    pub(super) fn read(
        list: &'a str,
        query: &Query,
        default_size: usize,
    ) -> Result<Self, ServiceError> {
        let size = match query.get("maxResults") {
            None => default_size.clamp(1, MAX_RESULTS),
            Some(text) => max_results(text).ok_or_else(|| {
                ServiceError::validation(
                    "MAX_RESULTS_OUT_OF_RANGE",
                    format!("maxResults must be a number from 1 to 100, not \"{text}\""),
                )
            })?,
        };
        let start = match query.get("nextToken") {
            None => 0,
            Some(token) => position(list, token).ok_or_else(|| {
                ServiceError::validation(
                    "UNKNOWN_NEXT_TOKEN",
                    format!("nextToken \"{token}\" was not given out by this list"),
                )
            })?,
        };
        Ok(Self { list, start, size })
    }

    /// The items of this page out of all records with their positions, and the
    /// token of the next page where there is one.
    pub(super) fn take<T>(
        &self,
        records: impl Iterator<Item = (usize, T)>,
    ) -> (Vec<T>, Option<String>) {
        let mut items = Vec::new();
        let mut end = self.start;
        for (position, item) in records.skip_while(|(position, _)| *position < self.start) {
            if items.len() == self.size {
                return (items, Some(token(self.list, end)));
            }
            items.push(item);
            end = position + 1;
        }
        (items, None)
    }
}

fn max_results(text: &str) -> Option<usize> {
    text.parse().ok().filter(|size| (1..=MAX_RESULTS).contains(size))
}

/// AWS's tokens are mostly base64; this one has its `+`, `/` and `=` too, so
/// that a client which does not encode a query's values is found out.
fn token(list: &str, position: usize) -> String {
    format!("{list}+/{position}=")
}

fn position(list: &str, token: &str) -> Option<usize> {
    token.strip_prefix(list)?.strip_prefix("+/")?.strip_suffix('=')?.parse().ok()
}
