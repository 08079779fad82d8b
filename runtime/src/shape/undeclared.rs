//! Tells of members that a declaration does not have.

use tracing::debug;

/// How much of a name is told: a server may send anything.
const LONGEST: usize = 128;

/// Tells whoever wonders why an output is empty. Its name alone: the value may be sensitive. Only of the
/// outermost members: deeper, what looks like a name may be the key of a map.
pub(crate) fn tell_undeclared(name: &str) {
    debug!(member = name.chars().take(LONGEST).collect::<String>(), "undeclared member");
}
