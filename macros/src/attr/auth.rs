//! The key `auth`: a word, and for one of them values in parentheses.

use aws_operation_words::AuthWord;
use proc_macro2::{Group, Ident};
use syn::LitStr;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};

use super::entry::{Entry, entries};
use super::key::{self, Key};
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;
use crate::names::{listed, nearest};

/// What `auth` was given.
pub(crate) struct AuthKeys {
    pub(crate) said: Ident,
    pub(crate) word: AuthWord,
    /// What is in the parentheses of `http_api_key(…)`.
    pub(crate) api_key: ApiKeyKeys,
}

/// What `http_api_key(…)` was given.
#[derive(Default)]
pub(crate) struct ApiKeyKeys {
    pub(crate) header: Slot<LitStr>,
    pub(crate) query: Slot<LitStr>,
    pub(crate) scheme: Slot<LitStr>,
    /// A word is wrong or still being typed: it may be what is missing.
    pub(crate) unfinished: bool,
}

impl AuthKeys {
    pub(super) fn of_operation(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Self> {
        Self::read(entry, key, AuthWord::ALL.to_vec(), mistakes)
    }

    pub(super) fn of_service(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Self> {
        let known = AuthWord::ALL.into_iter().filter(|word| word.is_of_services());
        Self::read(entry, key, known.collect(), mistakes)
    }

    fn read(
        entry: &Entry,
        key: &Key,
        known: Vec<AuthWord>,
        mistakes: &mut Mistakes,
    ) -> Option<Self> {
        let words = || known.iter().map(|word| word.word());
        if let Some(text) = entry.literal().filter(|text| words().any(|word| word == text)) {
            let help = format!("write `{}`", written(&text));
            mistakes.at(entry.value_tokens(), "`auth` takes a word without quotes", help);
            return None;
        }
        let Written { said, values } = entry.value(key, "a word, such as `bearer`", mistakes)?;
        let name = said.to_string();
        let Some(word) = AuthWord::parse(&name) else {
            let help = in_other_words(&name).map(str::to_owned);
            let near = || {
                let near = nearest(&name, words())?;
                Some(format!("there is a word with a similar name: `{near}`"))
            };
            let help = help.or_else(near).unwrap_or_else(|| format!("one of {}", listed(words())));
            mistakes.at(&said, format!("unknown word `{name}` for `auth`"), help);
            return None;
        };
        if !known.contains(&word) {
            let help = "write it on the operations that need it";
            mistakes.at(&said, format!("a service cannot have `auth = {name}`"), help);
            return None;
        }
        let api_key = match (word, values) {
            (AuthWord::HttpApiKey, Some(values)) => ApiKeyKeys::read(&values, mistakes),
            (AuthWord::HttpApiKey, None) => {
                let help = format!("write `{}`", written(&name));
                mistakes.at(&said, "`http_api_key` needs its values in parentheses", help);
                return None;
            }
            (_, None) => ApiKeyKeys::default(),
            (_, Some(values)) => {
                let help = format!("write `{}`", written(&name));
                mistakes.at(&values, format!("`{name}` takes no value"), help);
                return None;
            }
        };
        Some(Self { said, word, api_key })
    }
}

impl ApiKeyKeys {
    fn read(values: &Group, mistakes: &mut Mistakes) -> Self {
        const KEYS: &[&Key] =
            &[&key::HEADER_OF_API_KEY, &key::QUERY_OF_API_KEY, &key::SCHEME_OF_API_KEY];
        let before = mistakes.count();
        let entries = entries(values.stream(), mistakes);
        let mut read = Self { unfinished: mistakes.count() > before, ..Self::default() };
        for entry in entries {
            match entry.key.to_string().as_str() {
                "header" => {
                    read.header.fill(&entry, &key::HEADER_OF_API_KEY, mistakes, Entry::name)
                }
                "query" => read.query.fill(&entry, &key::QUERY_OF_API_KEY, mistakes, Entry::name),
                "scheme" => {
                    read.scheme.fill(&entry, &key::SCHEME_OF_API_KEY, mistakes, Entry::name)
                }
                // As Smithy's trait has it.
                "name" | "in" => {
                    read.unfinished = true;
                    let help = r#"write `header = ".."` or `query = ".."`"#;
                    mistakes.at(&entry.key, format!("unknown key `{}`", entry.key), help);
                }
                _ => {
                    read.unfinished = true;
                    unknown(&entry, Place::Item, KEYS, mistakes);
                }
            }
        }
        read
    }
}

/// A word, with what is in parentheses behind it.
struct Written {
    said: Ident,
    values: Option<Group>,
}

impl Parse for Written {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let said = input.call(Ident::parse_any)?;
        let values = if input.peek(syn::token::Paren) { Some(input.parse()?) } else { None };
        Ok(Self { said, values })
    }
}

/// The key with that word, as it is written.
fn written(word: &str) -> String {
    match AuthWord::parse(word) {
        Some(AuthWord::HttpApiKey) => r#"auth = http_api_key(header = "X-Api-Key")"#.to_owned(),
        _ => format!("auth = {word}"),
    }
}

/// What to write instead of a word that others have.
fn in_other_words(name: &str) -> Option<&'static str> {
    let help = match name {
        "api_key" | "apikey" | "key" | "httpApiKeyAuth" => {
            r#"write `auth = http_api_key(header = "X-Api-Key")`"#
        }
        "token" | "jwt" | "oauth" | "oauth2" | "http_bearer" | "httpBearerAuth" => {
            "write `auth = bearer`"
        }
        "basic" | "http_basic" | "digest" | "http_digest" | "httpBasicAuth" | "httpDigestAuth" => {
            "write `auth = none`, and add a member with `header = \"Authorization\"`"
        }
        "anonymous" | "no_auth" | "noAuth" | "unsigned" | "public" => "write `auth = none`",
        "iam" | "aws" | "v4" | "signed" => "write `auth = sigv4`",
        "v4a" => "write `auth = sigv4a`",
        _ => return None,
    };
    Some(help)
}
