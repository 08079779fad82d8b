//! Members of an output that hold the status.

use super::Response;
use crate::shape::ReadError;

/// A type whose values can hold a response's status.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot hold a status code", label = "use `u16`")]
pub trait StatusOutput: Sized {
    /// The value of a status.
    fn of_status(status: u16) -> Self;

    /// The status of a value; `None` if it leaves it to the server.
    fn status(&self) -> Option<i128>;

    /// Reads the status.
    fn read(response: Response<'_>) -> Result<Self, ReadError> {
        Ok(Self::of_status(response.status()))
    }
}

macro_rules! status {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl StatusOutput for $ty {
            fn of_status(status: u16) -> Self {
                status.into()
            }

            fn status(&self) -> Option<i128> {
                Some((*self).into())
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

    fn status(&self) -> Option<i128> {
        self.as_ref().and_then(T::status)
    }
}
