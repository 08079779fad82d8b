//! Members of an output in headers.

use super::Response;
use super::header_list::items;
use super::header_text::{joined, text};
use crate::shape::ReadError;
use crate::value::HttpText;

/// A type whose values can be read from a response header.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a header",
    label = "use a string, number, `bool`, timestamp, a list of them, or an `Option`; `#[aws(text)]` takes any type with `FromStr`"
)]
pub trait HeaderOutput: Sized {
    /// Reads the header `name`.
    fn read(name: &'static str, response: Response<'_>) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for T {
    fn read(name: &'static str, response: Response<'_>) -> Result<T, ReadError> {
        let missing = || ReadError::new(format!("the header `{name}` is missing"));
        Option::<T>::read(name, response)?.ok_or_else(missing)
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Option<T> {
    fn read(name: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        let Some(whole) = joined(response.headers(), name) else { return Ok(None) };
        let first = || response.headers().get(name).map(text).unwrap_or_default();
        // A number that a proxy has doubled is that number.
        read(name, &whole).or_else(|error| read(name, &first()).map_err(|_| error)).map(Some)
    }
}

/// What stands between the commas, over every header of that name; none if there is none.
#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Vec<T> {
    fn read(name: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        Ok(Option::<Self>::read(name, response)?.unwrap_or_default())
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Option<Vec<T>> {
    fn read(name: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        let mut list = None;
        for value in response.headers().get_all(name) {
            let list = list.get_or_insert_with(Vec::new);
            for item in items(&text(value), T::COMMAS) {
                list.push(read(name, &item)?);
            }
        }
        Ok(list)
    }
}

fn read<T: HttpText>(name: &str, text: &str) -> Result<T, ReadError> {
    T::parse(text).map_err(|problem| ReadError::of_header(name, &problem))
}
