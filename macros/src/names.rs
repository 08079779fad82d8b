//! Names in messages: the nearest to one that is not known, several in a list, tokens as text.

use aws_operation_words::RenameRule;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// `studioId` of `studio id`: the words of a name, joined.
pub(crate) fn camel(words: &str) -> String {
    let words = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let cased = words.enumerate().map(|(index, word)| match index {
        0 => word.to_owned(),
        _ => RenameRule::Pascal.of_field(word),
    });
    cased.collect()
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
