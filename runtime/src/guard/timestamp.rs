//! The key `timestamp`: how the timestamps of a member are written.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::time::SystemTime;

use super::once::Unasked;
use crate::value::{Newtype, Timestamp};

/// A type whose values are or hold timestamps, for Smithy's
/// [`timestampFormat`](https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait) trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a timestamp",
    label = "`timestamp` sets the format of a `Timestamp`: remove it"
)]
pub trait HoldsTimestamp {
    /// Does nothing; what counts is whether it compiles.
    fn admit(&self) {}
}

// Its error says more than that there is this impl.
#[diagnostic::do_not_recommend]
impl HoldsTimestamp for Timestamp {}
#[diagnostic::do_not_recommend]
impl HoldsTimestamp for SystemTime {}
#[cfg(feature = "chrono")]
#[diagnostic::do_not_recommend]
impl HoldsTimestamp for chrono::DateTime<chrono::Utc> {}
#[cfg(feature = "jiff")]
#[diagnostic::do_not_recommend]
impl HoldsTimestamp for jiff::Timestamp {}
#[cfg(feature = "time")]
#[diagnostic::do_not_recommend]
impl HoldsTimestamp for time::OffsetDateTime {}
#[diagnostic::do_not_recommend]
impl<T: HoldsTimestamp> HoldsTimestamp for Option<T> {}
#[diagnostic::do_not_recommend]
impl<T: HoldsTimestamp> HoldsTimestamp for Vec<T> {}
#[diagnostic::do_not_recommend]
impl<T: HoldsTimestamp, S> HoldsTimestamp for HashSet<T, S> {}
#[diagnostic::do_not_recommend]
impl<T: HoldsTimestamp> HoldsTimestamp for BTreeSet<T> {}
#[diagnostic::do_not_recommend]
impl<K, T: HoldsTimestamp, S> HoldsTimestamp for HashMap<K, T, S> {}
#[diagnostic::do_not_recommend]
impl<K, T: HoldsTimestamp> HoldsTimestamp for BTreeMap<K, T> {}
#[diagnostic::do_not_recommend]
impl<T: Newtype> HoldsTimestamp for T where T::Inner: HoldsTimestamp {}
#[diagnostic::do_not_recommend]
impl HoldsTimestamp for Unasked {}
