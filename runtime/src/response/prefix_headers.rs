//! Members of an output that hold all headers with a prefix.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;
use std::hash::BuildHasher;
use std::str::FromStr;

use super::Response;
use super::header_text::joined;
use crate::shape::ReadError;
use crate::shape::by_text::TextOf;
use crate::value::HttpText;

/// A type whose values can hold the headers of a prefix, by what follows it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold headers",
    label = "use `HashMap<String, String>`"
)]
pub trait PrefixHeadersOutput: Sized {
    /// Reads the headers whose names begin with `prefix`, which is in lower case.
    fn read(prefix: &'static str, response: Response<'_>) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<S: BuildHasher + Default> PrefixHeadersOutput for HashMap<String, String, S> {
    fn read(prefix: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        Ok(with_prefix(prefix, response).collect())
    }
}

#[diagnostic::do_not_recommend]
impl PrefixHeadersOutput for BTreeMap<String, String> {
    fn read(prefix: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        Ok(with_prefix(prefix, response).collect())
    }
}

#[diagnostic::do_not_recommend]
impl<T: FromStr<Err: Display>> PrefixHeadersOutput for BTreeMap<String, TextOf<T>> {
    fn read(prefix: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        let read = |(name, text): (String, String)| match TextOf::parse(&text) {
            Ok(value) => Ok((name, value)),
            Err(problem) => Err(ReadError::of_header(&format!("{prefix}{name}"), &problem)),
        };
        with_prefix(prefix, response).map(read).collect()
    }
}

/// `None` if there is no such header.
#[diagnostic::do_not_recommend]
impl<T: PrefixHeadersOutput> PrefixHeadersOutput for Option<T> {
    fn read(prefix: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        with_prefix(prefix, response).next().map(|_| T::read(prefix, response)).transpose()
    }
}

fn with_prefix<'a>(
    prefix: &'static str,
    response: Response<'a>,
) -> impl Iterator<Item = (String, String)> + use<'a> {
    let headers = response.headers();
    headers.keys().filter_map(move |name| {
        let rest = name.as_str().strip_prefix(prefix)?;
        Some((rest.to_owned(), joined(headers, name)?.into_owned()))
    })
}
