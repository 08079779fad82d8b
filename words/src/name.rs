//! Comparing and splitting names.

/// Removes the differences in spelling that are allowed in a name: case, `_` and `-`.
#[must_use]
pub fn folded(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

/// Converts `CreateInProgress` to `create_in_progress`, with an underscore before each capital except
/// the first.
#[must_use]
pub fn snake(name: &str) -> String {
    let mut snake = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_label_are_alike() {
        for name in ["studioId", "studio_id", "studio-id", "StudioID"] {
            assert_eq!(folded(name), "studioid");
        }
        assert_ne!(folded("studio.id"), "studioid");
    }
}
