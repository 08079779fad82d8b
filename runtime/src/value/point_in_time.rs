//! What a [`Timestamp`] and the time types of std and other crates have in common.

use std::time::SystemTime;

use super::Timestamp;

/// A type of points in time.
pub(crate) trait PointInTime: Sized {
    /// The same point in time; `None` if it is outside the years 0000 to 9999.
    fn timestamp(&self) -> Option<Timestamp>;
    /// The same point in time; `None` if the type cannot hold it.
    fn of(time: Timestamp) -> Option<Self>;
}

impl PointInTime for Timestamp {
    fn timestamp(&self) -> Option<Timestamp> {
        Some(*self)
    }

    fn of(time: Timestamp) -> Option<Self> {
        Some(time)
    }
}

/// Its conversions give the nearest time that can be held, which here is not good enough.
impl PointInTime for SystemTime {
    fn timestamp(&self) -> Option<Timestamp> {
        let time = Timestamp::from(*self);
        (Self::from(time) == *self).then_some(time)
    }

    fn of(time: Timestamp) -> Option<Self> {
        let system = Self::from(time);
        (Timestamp::from(system) == time).then_some(system)
    }
}

macro_rules! by_conversion {
    ($($feature:literal $ty:ty;)*) => {$(
        #[cfg(feature = $feature)]
        impl PointInTime for $ty {
            fn timestamp(&self) -> Option<Timestamp> {
                Timestamp::try_from(*self).ok()
            }

            fn of(time: Timestamp) -> Option<Self> {
                Self::try_from(time).ok()
            }
        }
    )*};
}

by_conversion! {
    "chrono" chrono::DateTime<chrono::Utc>;
    "jiff" jiff::Timestamp;
    "time" time::OffsetDateTime;
}
