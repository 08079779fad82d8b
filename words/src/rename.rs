//! The rules of `rename_all`.

use crate::snake;

/// The case of the names of an item's members or variants on the wire.
///
/// The rules and their spelling are serde's, including how they treat digits and runs of capitals, so
/// that users need to learn them only once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RenameRule {
    /// `lowercase`
    Lower,
    /// `UPPERCASE`
    Upper,
    /// `PascalCase`
    Pascal,
    /// `camelCase`
    Camel,
    /// `snake_case`
    Snake,
    /// `SCREAMING_SNAKE_CASE`
    ScreamingSnake,
    /// `kebab-case`
    Kebab,
    /// `SCREAMING-KEBAB-CASE`
    ScreamingKebab,
}

impl RenameRule {
    /// All rules.
    pub const ALL: [Self; 8] = [
        Self::Lower,
        Self::Upper,
        Self::Pascal,
        Self::Camel,
        Self::Snake,
        Self::ScreamingSnake,
        Self::Kebab,
        Self::ScreamingKebab,
    ];

    /// Parses the spelling of a rule.
    #[must_use]
    pub fn parse(spelling: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.spelling() == spelling)
    }

    /// Returns the rule's spelling in `rename_all`.
    #[must_use]
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Lower => "lowercase",
            Self::Upper => "UPPERCASE",
            Self::Pascal => "PascalCase",
            Self::Camel => "camelCase",
            Self::Snake => "snake_case",
            Self::ScreamingSnake => "SCREAMING_SNAKE_CASE",
            Self::Kebab => "kebab-case",
            Self::ScreamingKebab => "SCREAMING-KEBAB-CASE",
        }
    }

    /// Returns the wire name of a field whose name is in `snake_case`.
    #[must_use]
    pub fn of_field(self, field: &str) -> String {
        match self {
            Self::Lower | Self::Snake => field.to_owned(),
            Self::Upper | Self::ScreamingSnake => field.to_ascii_uppercase(),
            Self::Pascal => {
                field.split('_').map(|word| first(word, char::to_ascii_uppercase)).collect()
            }
            Self::Camel => first(&Self::Pascal.of_field(field), char::to_ascii_lowercase),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => Self::ScreamingSnake.of_field(field).replace('_', "-"),
        }
    }

    /// Returns the wire name of a variant whose name is in `PascalCase`.
    #[must_use]
    pub fn of_variant(self, variant: &str) -> String {
        match self {
            Self::Pascal => variant.to_owned(),
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Camel => first(variant, char::to_ascii_lowercase),
            Self::Snake => snake(variant),
            Self::ScreamingSnake => snake(variant).to_ascii_uppercase(),
            Self::Kebab => snake(variant).replace('_', "-"),
            Self::ScreamingKebab => Self::ScreamingSnake.of_variant(variant).replace('_', "-"),
        }
    }
}

/// The word with its first letter changed.
fn first(word: &str, change: fn(&char) -> char) -> String {
    let mut letters = word.chars();
    letters.next().map(|letter| change(&letter)).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_become_camel_case() {
        for (field, wire) in [
            ("studio_id", "studioId"),
            ("ec2_image_id", "ec2ImageId"),
            ("arn", "arn"),
            ("kmsKeyARN", "kmsKeyARN"),
            ("name2", "name2"),
        ] {
            assert_eq!(RenameRule::Camel.of_field(field), wire);
        }
    }

    #[test]
    fn fields_and_variants_become_every_case() {
        for (rule, field, variant) in [
            (RenameRule::Lower, "create_in_progress", "createinprogress"),
            (RenameRule::Upper, "CREATE_IN_PROGRESS", "CREATEINPROGRESS"),
            (RenameRule::Pascal, "CreateInProgress", "CreateInProgress"),
            (RenameRule::Camel, "createInProgress", "createInProgress"),
            (RenameRule::Snake, "create_in_progress", "create_in_progress"),
            (RenameRule::ScreamingSnake, "CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS"),
            (RenameRule::Kebab, "create-in-progress", "create-in-progress"),
            (RenameRule::ScreamingKebab, "CREATE-IN-PROGRESS", "CREATE-IN-PROGRESS"),
        ] {
            assert_eq!(rule.of_field("create_in_progress"), field);
            assert_eq!(rule.of_variant("CreateInProgress"), variant);
        }
    }

    #[test]
    fn a_rule_is_found_by_its_spelling_alone() {
        for rule in RenameRule::ALL {
            assert_eq!(RenameRule::parse(rule.spelling()), Some(rule));
        }
        assert_eq!(RenameRule::parse("Kebab-Case"), None);
    }
}
