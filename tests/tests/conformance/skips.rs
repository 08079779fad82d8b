//! Which cases are not run, and why.

use std::collections::BTreeMap;

use aws_operation_tests::Problem;
use glob::Pattern;

/// The cases that a pattern names.
pub struct Skip {
    pub pattern: Pattern,
    pub reason: String,
}

/// What `skips.toml` says: `"pattern" = "reason"`.
///
/// # Errors
/// If it says something else.
pub fn read() -> Result<Vec<Skip>, Problem> {
    let skips: BTreeMap<String, String> =
        toml::from_str(include_str!("../../conformance/skips.toml"))?;
    let skips = skips
        .into_iter()
        .map(|(pattern, reason)| Ok(Skip { pattern: Pattern::new(&pattern)?, reason }));
    skips.collect()
}
