//! Whatever the macros are given, they do not panic: they write what parses, or say what is wrong at
//! a place inside of it.

use std::fs;
use std::path::Path;

use proc_macro2::{Group, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::Index;

use super::declared::{errors, expand};
use crate::declaration::Declaration;
use crate::lower::lowered_path;

/// A declaration that is right.
#[derive(Clone, Debug)]
struct Valid {
    declaration: Declaration,
    arguments: TokenStream,
    item: TokenStream,
    /// How long the text is that the tokens came from.
    length: usize,
}

/// The declarations of the expansion snapshots.
fn valid() -> Vec<Valid> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansions");
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let sources = files.filter(|path| !path.to_string_lossy().ends_with(".expanded.rs"));
    sources.filter_map(|path| read(&fs::read_to_string(path).ok()?)).collect()
}

fn read(text: &str) -> Option<Valid> {
    let mut tokens = text.parse::<TokenStream>().ok()?.into_iter();
    loop {
        let TokenTree::Group(attribute) =
            tokens.find(|token| matches!(token, TokenTree::Group(_)))?
        else {
            return None;
        };
        let mut words = attribute.stream().into_iter();
        let Some(TokenTree::Ident(name)) = words.next() else { continue };
        if let Some(declaration) = Declaration::of_attribute(&name) {
            let arguments = match words.next() {
                Some(TokenTree::Group(list)) => list.stream(),
                _ => TokenStream::new(),
            };
            let item = tokens.collect();
            return Some(Valid { declaration, arguments, item, length: text.len() });
        }
    }
}

#[derive(Clone, Debug)]
enum Change {
    Delete,
    Duplicate,
    Swap,
    Replace(usize),
}

/// Changes the token at `place`, counted through the groups from the outside in.
fn change(
    tokens: TokenStream,
    place: &mut usize,
    how: &Change,
    vocabulary: &[TokenTree],
) -> TokenStream {
    let mut changed: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let here = *place == 0;
        *place = place.wrapping_sub(1);
        if here {
            match how {
                Change::Delete => {}
                Change::Duplicate => changed.extend([token.clone(), token]),
                Change::Swap => {
                    changed.extend(tokens.next());
                    changed.push(token);
                }
                Change::Replace(with) => {
                    changed.extend(vocabulary.get(with % vocabulary.len().max(1)).cloned());
                }
            }
            continue;
        }
        changed.push(match token {
            TokenTree::Group(group) => {
                let inner = change(group.stream(), place, how, vocabulary);
                let mut replaced = Group::new(group.delimiter(), inner);
                replaced.set_span(group.span());
                TokenTree::Group(replaced)
            }
            other => other,
        });
    }
    changed.into_iter().collect()
}

fn count(tokens: &TokenStream) -> usize {
    tokens
        .clone()
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => 1 + count(&group.stream()),
            _ => 1,
        })
        .sum()
}

fn all(tokens: TokenStream, vocabulary: &mut Vec<TokenTree>) {
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            all(group.stream(), vocabulary);
        }
        vocabulary.push(token);
    }
}

fn a_change() -> impl Strategy<Value = (Index, Change)> {
    let how = prop_oneof![
        Just(Change::Delete),
        Just(Change::Duplicate),
        Just(Change::Swap),
        any::<usize>().prop_map(Change::Replace),
    ];
    (any::<Index>(), how)
}

/// Words that a declaration may hold, and some that it may not.
const WORDS: &str = r##"struct enum union pub fn A Unknown String Option Vec u8 self crate r#type
    method path service output error label query header body name idempotency_token sensitive length
    min max status code retryable rename_all aws serde text cfg derive flatten payload none = , : :: ; # < >
    -> & + - "GET" "PATCH" "/a/{b}" "/{a+}/b?c" "" "{" "}" "?" "é" "X-A" b"x" 'c' 404 64u8 1.5
    340282366920938463463374607431768211456"##;

fn a_token() -> impl Strategy<Value = String> {
    one_of(WORDS)
}

/// The keys, and values for them that are good for one or for none.
const KEYS: &str =
    "method path service output error name rename_all auth crate label query header body
    idempotency_token sensitive length min max code status retryable id endpoint_prefix endpoint
    protocol input heder payload scheme";
const VALUES: &str = r#""" "GET" "/a/{f}" "/{f+}" "X-A" "X A" "é" "PascalCase" "https://x.test" "f" none A
    ::a::b 404 0 64u8 -1 bearer sigv4 http_api_key
    http_api_key(header="X-A") http_api_key(query="q",scheme="s") http_api_key(max) (max=3) (min=4,max=3) (throttling) ()"#;

fn one_of(words: &'static str) -> impl Strategy<Value = String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    proptest::sample::select(words).prop_map(str::to_owned)
}

/// `key`, `key = value` and `key(…)`, which come nearer to what is read than any words do.
fn entries() -> impl Strategy<Value = String> {
    let pair =
        (one_of(KEYS), one_of(VALUES)).prop_map(|(key, value)| match value.strip_prefix('(') {
            Some(_) => format!("{key}{value}"),
            None => format!("{key} = {value}"),
        });
    let entry = prop_oneof![1 => a_token(), 2 => one_of(KEYS), 6 => pair];
    proptest::collection::vec(entry, 0..5).prop_map(|entries| entries.join(", "))
}

/// Balanced tokens, as text.
fn tokens() -> impl Strategy<Value = String> {
    let leaf = a_token();
    let tree = leaf.prop_recursive(4, 48, 8, |inner| {
        (
            proptest::collection::vec(inner, 0..8),
            prop_oneof![Just(("(", ")")), Just(("[", "]")), Just(("{", "}")),],
        )
            .prop_map(|(inner, (open, close))| format!("{open}{}{close}", inner.join(" ")))
    });
    proptest::collection::vec(tree, 0..12).prop_map(|trees| trees.join(" "))
}

fn a_declaration() -> impl Strategy<Value = Declaration> {
    proptest::sample::select(Declaration::ALL.to_vec())
}

/// The one promise: an expansion parses, or an error stands inside of what was given.
fn holds(
    declaration: Declaration,
    arguments: TokenStream,
    item: TokenStream,
    length: usize,
) -> Result<(), TestCaseError> {
    let text = format!("#[{}({arguments})] {item}", declaration.attribute());
    let expansion = expand(declaration, arguments, item);
    let errors = errors(expansion.clone());
    for (span, message) in &errors {
        // An empty place is the attribute's own.
        let range = span.byte_range();
        prop_assert!(range.end <= length, "{message} at {range:?} of {text}");
    }
    if errors.is_empty() {
        let parsed = syn::parse2::<syn::File>(expansion.clone());
        prop_assert!(parsed.is_ok(), "{text}\n{expansion}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn changed_declarations_expand_or_say_why(
        which in any::<Index>(),
        changes in proptest::collection::vec((any::<bool>(), a_change()), 1..4),
    ) {
        let valid = valid();
        let Valid { declaration, mut arguments, mut item, length } = which.get(&valid).clone();
        let mut vocabulary: Vec<TokenTree> = WORDS
            .split_whitespace()
            .filter_map(|word| word.parse::<TokenStream>().ok()?.into_iter().next())
            .collect();
        all(arguments.clone(), &mut vocabulary);
        all(item.clone(), &mut vocabulary);
        for (in_arguments, (place, how)) in changes {
            let part = if in_arguments { &mut arguments } else { &mut item };
            let mut place = place.index(count(part).max(1));
            *part = change(part.clone(), &mut place, &how, &vocabulary);
        }
        holds(declaration, arguments, item, length)?;
    }

    #[test]
    fn random_arguments_expand_or_say_why(declaration in a_declaration(), text in tokens()) {
        let Ok(arguments) = text.parse::<TokenStream>() else { return Ok(()) };
        let item: Result<TokenStream, _> = "struct A { b: String }".parse();
        holds(declaration, arguments, item.unwrap_or_default(), text.len().max(22))?;
    }

    #[test]
    fn random_items_expand_or_say_why(declaration in a_declaration(), text in tokens()) {
        let Ok(item) = format!("struct A {{ {text} }}").parse::<TokenStream>() else { return Ok(()) };
        let length = text.len() + 13;
        holds(declaration, TokenStream::new(), item, length)?;
        let Ok(item) = text.parse::<TokenStream>() else { return Ok(()) };
        holds(declaration, TokenStream::new(), item, length)?;
    }

    #[test]
    fn random_keys_expand_or_say_why(
        declaration in a_declaration(),
        arguments in entries(),
        members in proptest::collection::vec((entries(), a_token()), 0..4),
        kind in any::<bool>(),
    ) {
        let member = |(keys, ty): &(String, String)| format!("#[aws({keys})] f: {ty}");
        let variant = |(keys, ty): &(String, String)| format!("#[aws({keys})] V({ty})");
        let item = if kind {
            format!("struct A {{ {} }}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        } else {
            format!("enum A {{ {} }}", members.iter().map(variant).collect::<Vec<_>>().join(", "))
        };
        let (Ok(arguments), Ok(tokens)) = (arguments.parse::<TokenStream>(), item.parse()) else {
            return Ok(());
        };
        let length = arguments.to_string().len().max(item.len()) * 2;
        holds(declaration, arguments, tokens, length)?;
    }

    #[test]
    fn a_path_is_kept_as_it_is_written_or_refused(path in "/?([a-z.%é #?&={}+/-]|\\{[a-zA-Z_-]{0,4}\\+?\\}|%2[eE0]){0,12}") {
        if let Some(written) = lowered_path(&path) {
            prop_assert_eq!(written, path);
        }
    }
}
