//! Members of an output in headers.

use http::HeaderValue;

use super::Response;
use super::header_list::items;
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
        let Some(value) = response.headers().get(name) else { return Ok(None) };
        read(name, text(name, value)?).map(Some)
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
            let value = text(name, value)?;
            let list = list.get_or_insert_with(Vec::new);
            for item in items(value, T::COMMAS) {
                list.push(read(name, &item)?);
            }
        }
        Ok(list)
    }
}

fn text<'v>(name: &str, value: &'v HeaderValue) -> Result<&'v str, ReadError> {
    std::str::from_utf8(value.as_bytes()).map_err(|_| ReadError::of_header(name, ""))
}

fn read<T: HttpText>(name: &str, text: &str) -> Result<T, ReadError> {
    T::parse(text).map_err(|problem| ReadError::of_header(name, &problem))
}
