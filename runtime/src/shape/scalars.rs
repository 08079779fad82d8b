//! Values that do not contain other values: scalars and text from std, and our own.

use std::borrow::Cow;
use std::time::SystemTime;

use serde_json::Value as Json;

use super::member::Facts;
use super::read::{DocumentValue, ReadValue, ValueReader};
use super::read_error::ReadError;
use super::write::{BigNumber, Integer, ValueWriter, WriteValue};
use crate::memory;
use crate::value::{BigDecimal, BigInteger, Blob, Document, PointInTime, Timestamp};

/// Both halves of a type, of which rustc need not list that they are there.
macro_rules! scalar {
    (
        $ty:ty,
        |$value:ident, $facts:ident, $to:ident| $write:expr,
        |$from:ident| $read:expr $(, null: $null:expr)? $(, is_raw: $is_raw:expr)?
    ) => {
        #[diagnostic::do_not_recommend]
        impl WriteValue for $ty {
            fn write<W: ValueWriter>(&self, $facts: &'static Facts, $to: W) {
                let $value = self;
                $write;
            }
        }

        #[diagnostic::do_not_recommend]
        impl ReadValue for $ty {
            $(const IS_RAW: bool = $is_raw;)?

            fn read<R: ValueReader>(_: &'static Facts, #[allow(unused_mut)] mut $from: R) -> Result<Self, ReadError> {
                $read
            }

            $(fn of_null() -> Option<Self> {
                Some($null)
            }

            fn take(slot: Option<Self>, _: &'static str) -> Result<Self, ReadError> {
                Ok(slot.unwrap_or($null))
            })?
        }

        #[diagnostic::do_not_recommend]
        impl DocumentValue for $ty {}
    };
}

scalar!(bool, |value, _facts, to| to.boolean(*value), |from| from.boolean());
scalar!(f64, |value, _facts, to| to.float(*value), |from| from.float());
scalar!(f32, |value, _facts, to| to.float32(*value), |from| from.float32());
scalar!(
    BigInteger,
    |value, _facts, to| to.big_number(BigNumber::Integer(value.as_str())),
    |from| from.big_number()?.parse().map_err(|_| ReadError::new("expected an integer"))
);
scalar!(
    BigDecimal,
    |value, _facts, to| to.big_number(BigNumber::Decimal(value.as_str())),
    |from| from.big_number()?.parse().map_err(|_| ReadError::new("expected a number"))
);
scalar!(
    String, |value, _facts, to| to.text(value), |from| from.string(),
    is_raw: true
);
scalar!(
    Cow<'static, str>, |value, _facts, to| to.text(value),
    |from| from.string().map(Self::Owned),
    is_raw: true
);
scalar!(
    Blob, |value, _facts, to| to.blob(value.as_ref()), |from| from.blob().map(Self::from),
    is_raw: true
);
scalar!(
    Document, |value, _facts, to| to.document(value), |from| from.document(),
    null: Document::Null
);
scalar!(
    Json, |value, _facts, to| to.json(&value.to_string()),
    |from| {
        let text = from.json()?;
        memory::take_json(&text)?;
        serde_json::from_str(&text).map_err(|error| ReadError::of_serde(&error))
    },
    null: Json::Null
);

macro_rules! integers {
    ($($of:ident: $($ty:ident)*;)*) => {$($(
        scalar!(
            $ty,
            |value, _facts, to| to.integer(Integer::$of((*value).into())),
            |from| {
                let value = from.integer()?.wide();
                let odd = concat!("the number is out of range for `", stringify!($ty), "`");
                Self::try_from(value).map_err(|_| ReadError::new(odd))
            }
        );
    )*)*};
}

integers! {
    positive: u16 u32 u64;
    signed: i8 i16 i32 i64;
}

/// Text that is sent alone.
#[diagnostic::do_not_recommend]
impl WriteValue for str {
    fn write<W: ValueWriter>(&self, _: &'static Facts, to: W) {
        to.text(self);
    }
}

#[diagnostic::do_not_recommend]
impl WriteValue for &'static str {
    fn write<W: ValueWriter>(&self, _: &'static Facts, to: W) {
        to.text(self);
    }
}

/// Points in time of std and of other crates, each as the [`Timestamp`] it is.
macro_rules! times {
    ($($(#[$when:meta])? $ty:ty;)*) => {$(
        $(#[$when])?
        #[diagnostic::do_not_recommend]
        impl WriteValue for $ty {
            fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
                match PointInTime::timestamp(self) {
                    Some(time) => to.timestamp(time, facts),
                    None => to.refuse("is outside the years 0000 to 9999"),
                }
            }
        }

        $(#[$when])?
        #[diagnostic::do_not_recommend]
        impl ReadValue for $ty {
            fn read<R: ValueReader>(_: &'static Facts, from: R) -> Result<Self, ReadError> {
                let odd = concat!("the point in time is out of range for `", stringify!($ty), "`");
                Self::of(from.timestamp()?).ok_or_else(|| ReadError::new(odd))
            }
        }

        $(#[$when])?
        #[diagnostic::do_not_recommend]
        impl DocumentValue for $ty {}
    )*};
}

times! {
    Timestamp;
    SystemTime;
    #[cfg(feature = "chrono")] chrono::DateTime<chrono::Utc>;
    #[cfg(feature = "jiff")] jiff::Timestamp;
    #[cfg(feature = "time")] time::OffsetDateTime;
}
