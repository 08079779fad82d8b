//! Names on the wire: `rename_all` rules, and the nearest name to one that is not known.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// How the names of an item's members or variants are written on the wire.
///
/// The rules and their spelling are serde's, digits and runs of capitals included, so that a user
/// learns them once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum RenameRule {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

const RULES: [(&str, RenameRule); 8] = [
    ("lowercase", RenameRule::Lower),
    ("UPPERCASE", RenameRule::Upper),
    ("PascalCase", RenameRule::Pascal),
    ("camelCase", RenameRule::Camel),
    ("snake_case", RenameRule::Snake),
    ("SCREAMING_SNAKE_CASE", RenameRule::ScreamingSnake),
    ("kebab-case", RenameRule::Kebab),
    ("SCREAMING-KEBAB-CASE", RenameRule::ScreamingKebab),
];

impl RenameRule {
    /// The rule of that spelling.
    pub(crate) fn parse(spelling: &str) -> Option<Self> {
        RULES.iter().find(|(name, _)| *name == spelling).map(|(_, rule)| *rule)
    }

    /// Every spelling, for help texts.
    pub(crate) fn spellings() -> Vec<&'static str> {
        RULES.iter().map(|(name, _)| *name).collect()
    }

    /// The wire name of a field, which is in `snake_case`.
    pub(crate) fn of_field(self, field: &str) -> String {
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

    /// The wire name of a variant, which is in `PascalCase`.
    pub(crate) fn of_variant(self, variant: &str) -> String {
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

/// `create_in_progress` of `CreateInProgress`: an underscore before each capital but the first.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

/// `studioId` of `studio id`: the words of a name, joined.
pub(crate) fn camel(words: &str) -> String {
    let words = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let cased = words.enumerate().map(|(index, word)| match index {
        0 => word.to_owned(),
        _ => first(word, char::to_ascii_uppercase),
    });
    cased.collect()
}

/// The word with its first letter changed.
fn first(word: &str, change: fn(&char) -> char) -> String {
    let mut letters = word.chars();
    letters.next().map(|letter| change(&letter)).into_iter().chain(letters).collect()
}

/// A name without what a user may spell differently: case, `_` and `-`.
pub(crate) fn folded(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

/// The known name nearest to `unknown`, if one is near enough to be what was meant.
pub(crate) fn nearest<'a>(
    unknown: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let unknown = unknown.to_lowercase();
    let near = |name: &&str| {
        let name = name.to_lowercase();
        if name == unknown {
            return Some(0);
        }
        // A word that is still being typed.
        if unknown.chars().count() > 1 && name.starts_with(&unknown) {
            return Some(1);
        }
        let limit = name.chars().count().max(3) / 3;
        let distance = strsim::damerau_levenshtein(&unknown, &name);
        (distance <= limit).then_some(distance)
    };
    known.into_iter().filter_map(|name| Some((near(&name)?, name))).min().map(|(_, name)| name)
}

/// Tokens as a user would write them: `Option<&'static str>`.
pub(crate) fn spelled(tokens: impl ToTokens) -> String {
    fn spell(tokens: TokenStream, text: &mut String) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::None => ("", ""),
                    };
                    text.push_str(open);
                    spell(group.stream(), text);
                    text.push_str(close);
                }
                TokenTree::Punct(punct) => {
                    text.push(punct.as_char());
                    if matches!(punct.as_char(), ',' | ';') {
                        text.push(' ');
                    }
                }
                word => {
                    if text.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                        text.push(' ');
                    }
                    text.push_str(&word.to_string());
                }
            }
        }
    }
    let mut text = String::new();
    spell(tokens.into_token_stream(), &mut text);
    text
}

/// `a`, `b` and `c` in backticks, joined by commas.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
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
    fn variants_become_every_case() {
        let cases = [
            (RenameRule::Lower, "createinprogress"),
            (RenameRule::Upper, "CREATEINPROGRESS"),
            (RenameRule::Pascal, "CreateInProgress"),
            (RenameRule::Camel, "createInProgress"),
            (RenameRule::Snake, "create_in_progress"),
            (RenameRule::ScreamingSnake, "CREATE_IN_PROGRESS"),
            (RenameRule::Kebab, "create-in-progress"),
            (RenameRule::ScreamingKebab, "CREATE-IN-PROGRESS"),
        ];
        for (rule, wire) in cases {
            assert_eq!(rule.of_variant("CreateInProgress"), wire);
        }
    }

    #[test]
    fn types_are_spelled_as_they_are_written() {
        for ty in ["Option<&'static str>", "[u8; 4]", "Box<dyn Fn(a::B, C)->D>", "r#type"] {
            let tokens: Result<TokenStream, _> = ty.parse();
            assert_eq!(tokens.map(spelled).ok().as_deref(), Some(ty));
        }
    }

    #[test]
    fn the_nearest_name_is_near() {
        assert_eq!(nearest("methd", ["method", "path"]), Some("method"));
        assert_eq!(nearest("PAHT", ["method", "path"]), Some("path"));
        assert_eq!(nearest("awsJson1_1", ["AwsJson1_0", "AwsJson1_1"]), Some("AwsJson1_1"));
        assert_eq!(nearest("hea", ["method", "header"]), Some("header"));
        assert_eq!(nearest("region", ["method", "path", "service"]), None);
    }
}
