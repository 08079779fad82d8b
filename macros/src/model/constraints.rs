//! What a member's value must be to be sent.

/// The constraints of a member, in the order they are checked.
pub(crate) type Constraints = Vec<Constraint>;

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
