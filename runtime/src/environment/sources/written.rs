//! Checks keys and tokens that people and programs have written down.

/// A key or token that stands under `name`, if it may be one. The problem does not show it.
pub(super) fn checked<'a>(name: &str, written: &'a str) -> Result<&'a str, String> {
    if written.is_empty() {
        return Err(format!("`{name}` is empty"));
    }
    if written.chars().any(char::is_control) {
        return Err(format!("`{name}` contains a line break or another control character"));
    }
    Ok(written)
}
