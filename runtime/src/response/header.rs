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
    /// Reads the header `name` into `slot`. All slots are filled before the output is built, so a failure has only
    /// slots to drop.
    fn receive(
        slot: &mut Option<Self>,
        name: &'static str,
        response: Response<'_>,
    ) -> Result<(), ReadError>;

    /// The value, or what stands for one that did not come.
    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError>;

    /// Reads the header `name`.
    fn read(name: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        let mut slot = None;
        Self::receive(&mut slot, name, response)?;
        Self::take(slot, name)
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for T {
    fn receive(
        slot: &mut Option<Self>,
        name: &'static str,
        response: Response<'_>,
    ) -> Result<(), ReadError> {
        *slot = single(name, response)?;
        Ok(())
    }

    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        slot.ok_or_else(|| ReadError::new(format!("the header `{name}` is missing")))
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Option<T> {
    fn receive(
        slot: &mut Option<Self>,
        name: &'static str,
        response: Response<'_>,
    ) -> Result<(), ReadError> {
        *slot = Some(single(name, response)?);
        Ok(())
    }

    fn take(slot: Option<Self>, _: &'static str) -> Result<Self, ReadError> {
        Ok(slot.flatten())
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Vec<T> {
    fn receive(
        slot: &mut Option<Self>,
        name: &'static str,
        response: Response<'_>,
    ) -> Result<(), ReadError> {
        *slot = list(name, response)?;
        Ok(())
    }

    fn take(slot: Option<Self>, _: &'static str) -> Result<Self, ReadError> {
        Ok(slot.unwrap_or_default())
    }
}

#[diagnostic::do_not_recommend]
impl<T: HttpText> HeaderOutput for Option<Vec<T>> {
    fn receive(
        slot: &mut Option<Self>,
        name: &'static str,
        response: Response<'_>,
    ) -> Result<(), ReadError> {
        *slot = Some(list(name, response)?);
        Ok(())
    }

    fn take(slot: Option<Self>, _: &'static str) -> Result<Self, ReadError> {
        Ok(slot.flatten())
    }
}

/// The value of a header.
fn single<T: HttpText>(name: &'static str, response: Response<'_>) -> Result<Option<T>, ReadError> {
    let Some(whole) = joined(response.headers(), name) else { return Ok(None) };
    let first = || response.headers().get(name).map(text).unwrap_or_default();
    // A number that a proxy has doubled is that number.
    read(name, &whole).or_else(|error| read(name, &first()).map_err(|_| error)).map(Some)
}

/// What stands between the commas, over every header of that name.
fn list<T: HttpText>(
    name: &'static str,
    response: Response<'_>,
) -> Result<Option<Vec<T>>, ReadError> {
    let mut list = None;
    for value in response.headers().get_all(name) {
        let list = list.get_or_insert_with(Vec::new);
        for item in items(&text(value), T::COMMAS) {
            list.push(read(name, &item)?);
        }
    }
    Ok(list)
}

fn read<T: HttpText>(name: &str, text: &str) -> Result<T, ReadError> {
    T::parse(text).map_err(|problem| ReadError::of_header(name, &problem))
}
