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

/// Converts the name of a member to that of a field: `DBInstances` to `db_instances`, `nextToken` to `next_token`.
/// A name that is a field's already stays.
#[must_use]
pub fn field_name(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut field = String::new();
    let mut is_upper = false;
    for (index, character) in characters.iter().enumerate() {
        if character.is_ascii_uppercase() {
            let next = characters.get(index + 1);
            // The plural of an acronym is one word: `ARNs`.
            let is_plural = next == Some(&'s')
                && !characters.get(index + 2).is_some_and(char::is_ascii_lowercase);
            let begins = !is_upper || (next.is_some_and(char::is_ascii_lowercase) && !is_plural);
            if begins && !field.is_empty() && !field.ends_with('_') {
                field.push('_');
            }
        }
        if character.is_ascii_alphabetic() {
            is_upper = character.is_ascii_uppercase();
        }
        field.push(if *character == '-' { '_' } else { character.to_ascii_lowercase() });
    }
    // These cannot be raw identifiers.
    if matches!(field.as_str(), "self" | "super" | "crate") {
        field.push('_');
    }
    field
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

    #[test]
    fn fields_have_rusts_names() {
        for (name, field) in [
            ("nextToken", "next_token"),
            ("NextToken", "next_token"),
            ("next_token", "next_token"),
            ("DBInstances", "db_instances"),
            ("VPCId", "vpc_id"),
            ("ARNs", "arns"),
            ("ARNsByName", "arns_by_name"),
            ("S3Bucket", "s3_bucket"),
            ("MD5OfBody", "md5_of_body"),
            ("x-amz-token", "x_amz_token"),
            ("Self", "self_"),
            ("type", "type"),
            ("items", "items"),
        ] {
            assert_eq!(field_name(name), field);
        }
    }
}
