//! How `Debug` shows the members of an item that has sensitive members.

use std::fmt;

/// Stands for a sensitive value.
pub(crate) const HIDDEN: &str = "<sensitive>";

/// Stands for a sensitive value in `Debug`.
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HIDDEN)
    }
}

/// Stands for a value whose type has no `Debug`.
pub struct NotShown;

impl fmt::Debug for NotShown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("..")
    }
}
