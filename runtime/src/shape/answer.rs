//! Members of an output that are not in its document: headers, and the status.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use http::HeaderValue;
use serde::de;

use crate::bind::HttpText;
use crate::output::Answer;

/// A type whose values can be read from a response header.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a header",
    label = "use a string, number, `bool`, timestamp, a list of them, or an `Option`"
)]
pub trait HeaderOutput: Sized {
    /// Reads the header `name`.
    fn read<E: de::Error>(name: &'static str, answer: Answer<'_>) -> Result<Self, E>;
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for T {
    fn read<E: de::Error>(name: &'static str, answer: Answer<'_>) -> Result<T, E> {
        let missing = || de::Error::custom(format_args!("the header `{name}` is missing"));
        Option::<T>::read(name, answer)?.ok_or_else(missing)
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Option<T> {
    fn read<E: de::Error>(name: &'static str, answer: Answer<'_>) -> Result<Self, E> {
        let Some(value) = answer.headers().get(name) else { return Ok(None) };
        let value = text(value).and_then(T::read_text);
        value.map(Some).ok_or_else(|| unreadable(name))
    }
}

/// What stands between the commas, over every header of that name; none where there is none.
#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Vec<T> {
    fn read<E: de::Error>(name: &'static str, answer: Answer<'_>) -> Result<Self, E> {
        Ok(Option::<Self>::read(name, answer)?.unwrap_or_default())
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Option<Vec<T>> {
    fn read<E: de::Error>(name: &'static str, answer: Answer<'_>) -> Result<Self, E> {
        let mut list = None;
        for value in answer.headers().get_all(name) {
            let value = text(value).ok_or_else(|| unreadable(name))?;
            let list = list.get_or_insert_with(Vec::new);
            for item in items(value, T::COMMAS) {
                list.push(T::read_text(&item).ok_or_else(|| unreadable(name))?);
            }
        }
        Ok(list)
    }
}

fn text(value: &HeaderValue) -> Option<&str> {
    std::str::from_utf8(value.as_bytes()).ok()
}

fn unreadable<E: de::Error>(name: &str) -> E {
    E::custom(format_args!("the header `{name}` cannot be read"))
}

/// The items of a header list, by Smithy's
/// [`httpHeader`](https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait): quoted where they
/// hold what would end them; `commas` is how many each holds unquoted.
fn items(list: &str, commas: usize) -> Vec<String> {
    let mut items = Vec::new();
    let mut item = String::new();
    let (mut quoted, mut was_quoted, mut seen) = (false, false, 0);
    let mut characters = list.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' if quoted => item.extend(characters.next()),
            '"' if quoted => quoted = false,
            '"' if item.trim().is_empty() => {
                item.clear();
                (quoted, was_quoted) = (true, true);
            }
            // A number, or a date that begins with one, has none of its own.
            ',' if !quoted && seen < commas && begins_with_letter(&item) => {
                seen += 1;
                item.push(',');
            }
            ',' if !quoted => {
                items.push(finished(&mut item, was_quoted));
                (was_quoted, seen) = (false, 0);
            }
            ' ' | '\t' if was_quoted && !quoted => {}
            other => item.push(other),
        }
    }
    items.push(finished(&mut item, was_quoted));
    items
}

fn begins_with_letter(item: &str) -> bool {
    item.trim_start().starts_with(|c: char| c.is_ascii_alphabetic())
}

fn finished(item: &mut String, was_quoted: bool) -> String {
    let item = std::mem::take(item);
    if was_quoted { item } else { item.trim().to_owned() }
}

/// A type whose values can hold the headers of a prefix, by what follows it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold headers",
    label = "use `HashMap<String, String>`"
)]
pub trait PrefixHeadersOutput: Sized {
    /// Reads the headers whose names begin with `prefix`, which is in lower case.
    fn read<E: de::Error>(prefix: &'static str, answer: Answer<'_>) -> Result<Self, E>;
}

#[diagnostic::do_not_recommend]
impl<S: BuildHasher + Default> PrefixHeadersOutput for HashMap<String, String, S> {
    fn read<E: de::Error>(prefix: &'static str, answer: Answer<'_>) -> Result<Self, E> {
        Ok(with_prefix(prefix, answer).collect())
    }
}

#[diagnostic::do_not_recommend]
impl PrefixHeadersOutput for BTreeMap<String, String> {
    fn read<E: de::Error>(prefix: &'static str, answer: Answer<'_>) -> Result<Self, E> {
        Ok(with_prefix(prefix, answer).collect())
    }
}

/// `None` where there is no such header.
#[diagnostic::do_not_recommend]
impl<T: PrefixHeadersOutput> PrefixHeadersOutput for Option<T> {
    fn read<E: de::Error>(prefix: &'static str, answer: Answer<'_>) -> Result<Self, E> {
        with_prefix(prefix, answer).next().map(|_| T::read(prefix, answer)).transpose()
    }
}

fn with_prefix<'a>(
    prefix: &'static str,
    answer: Answer<'a>,
) -> impl Iterator<Item = (String, String)> + use<'a> {
    let headers = answer.headers().iter();
    headers.filter_map(move |(name, value)| {
        let name = name.as_str().strip_prefix(prefix)?;
        Some((name.to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
    })
}

/// A type whose values can hold an answer's status.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot hold a status code", label = "use `u16`")]
pub trait StatusOutput: Sized {
    /// The value of a status.
    fn of_status(status: u16) -> Self;

    /// Reads the status.
    fn read<E: de::Error>(answer: Answer<'_>) -> Result<Self, E> {
        Ok(Self::of_status(answer.status()))
    }
}

macro_rules! status {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl StatusOutput for $ty {
            fn of_status(status: u16) -> Self {
                status.into()
            }
        }
    )*};
}

status! { u16 i32 u32 i64 u64 }

#[diagnostic::do_not_recommend]
impl<T: StatusOutput> StatusOutput for Option<T> {
    fn of_status(status: u16) -> Self {
        Some(T::of_status(status))
    }
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn the_items_of_a_list_are_told_by_commas_and_quotes() {
        for (list, expected) in [
            ("a", vec!["a"]),
            (" a , b ,c", vec!["a", "b", "c"]),
            (r#""b,c", "\"def\"", a"#, vec!["b,c", "\"def\"", "a"]),
            (r#"" edge ",x"#, vec![" edge ", "x"]),
            (r#"a"b"#, vec![r#"a"b"#]),
            ("a,,b", vec!["a", "", "b"]),
            (r#""open"#, vec!["open"]),
        ] {
            assert_eq!(items(list, 0), expected, "{list}");
        }
    }

    #[test]
    fn an_http_date_holds_a_comma_of_its_own() {
        let dates = "Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT";
        let expected = ["Mon, 16 Dec 2019 23:48:18 GMT", "Tue, 17 Dec 2019 23:48:18 GMT"];
        assert_eq!(items(dates, 1), expected);
        assert_eq!(items("1, 2", 1), ["1", "2"]);
        assert_eq!(items("2019-12-16T23:48:18Z,3", 1), ["2019-12-16T23:48:18Z", "3"]);
    }
}
