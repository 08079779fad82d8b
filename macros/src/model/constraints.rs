//! What a member's value must be to be sent.

use super::{Layouts, OfEvent, TimestampFormat};

/// The constraints of a member, in the order they are checked.
pub(crate) type Constraints = Vec<Constraint>;

/// A member in its item's table of members.
pub(crate) struct Row<'a> {
    pub(crate) name: &'a str,
    pub(crate) constraints: &'a [Constraint],
    pub(crate) timestamp: Option<TimestampFormat>,
    pub(crate) sensitive: bool,
    pub(crate) of_event: Option<OfEvent>,
    pub(crate) layouts: &'a Layouts,
}

/// One constraint.
pub(crate) enum Constraint {
    Length(Length),
    Range(Range),
    /// Of the items of a list, or the values of a map.
    EachLength(Length),
    EachRange(Range),
}

/// The bounds of a `length` constraint, both inclusive.
pub(crate) struct Length {
    pub(crate) min: Option<u64>,
    pub(crate) max: Option<u64>,
}

/// The bounds of a `range` constraint, both inclusive, as they are written.
pub(crate) struct Range {
    pub(crate) min: Option<String>,
    pub(crate) max: Option<String>,
}
