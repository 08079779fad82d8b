//! One `key`, `key = value` or `key(…)` of an attribute, and how a value is read from it.
//!
//! Entries are cut at their commas before anything is read, so that a half-typed one is reported
//! at its place and leaves its neighbours whole.

use proc_macro2::{Delimiter, Group, Ident, Punct, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{LitInt, LitStr, Type};

use super::key::Key;
use crate::mistakes::Mistakes;

/// One entry of an attribute's list.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    value: Value,
}

enum Value {
    None,
    Given {
        equals: Punct,
        tokens: TokenStream,
    },
    List(Group),
    /// Something that was reported already.
    Broken,
}

/// Cuts `tokens` into entries; what is no entry is reported and left out.
pub(crate) fn entries(tokens: TokenStream, mistakes: &mut Mistakes) -> Vec<Entry> {
    let parts = parts(tokens, mistakes);
    let mut first = true;
    let read = |part| {
        let entry = Entry::read(part, first, mistakes);
        first &= entry.is_some();
        entry
    };
    parts.into_iter().filter_map(read).collect()
}

/// The parts between top-level commas. A comma inside `<…>` belongs to a type.
fn parts(tokens: TokenStream, mistakes: &mut Mistakes) -> Vec<Vec<TokenTree>> {
    let mut parts = Vec::new();
    let mut part: Vec<TokenTree> = Vec::new();
    let mut depth = 0_usize;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        // A `$meta:meta` of a `macro_rules!` comes in invisible delimiters.
        if let (true, TokenTree::Group(group)) = (part.is_empty(), &token)
            && group.delimiter() == Delimiter::None
        {
            parts.extend(self::parts(group.stream(), mistakes));
            part = parts.pop().unwrap_or_default();
            continue;
        }
        let is = |token: Option<&TokenTree>, wanted: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
        let this = Some(&token);
        if is(this, '<') {
            depth += 1;
        } else if is(this, '>') && !is(part.last(), '-') {
            depth = depth.saturating_sub(1);
        } else if is(this, ';') && depth == 0 {
            mistakes.at(token, "expected `,`", "put a comma between two keys");
            parts.extend(Some(std::mem::take(&mut part)).filter(|part| !part.is_empty()));
            continue;
        } else if is(this, ',') && depth == 0 {
            if part.is_empty() {
                mistakes.at(token, "expected a key", "remove this comma");
            } else {
                parts.push(std::mem::take(&mut part));
            }
            continue;
        }
        if depth == 0 && matches!(token, TokenTree::Ident(_)) {
            let before_equals = is(tokens.peek(), '=');
            if let [_, TokenTree::Punct(equals)] = part.as_slice()
                && equals.as_char() == '='
                && before_equals
            {
                // `key = key = value`: the first one's value is still to be typed.
                parts.push(std::mem::take(&mut part));
            } else if ends_a_part(&part, before_equals) {
                mistakes.at(&token, "expected `,`", "put a comma between two keys");
                parts.push(std::mem::take(&mut part));
            }
        }
        part.push(token);
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

/// Whether a word after `part` can only be another key: the comma between was forgotten.
fn ends_a_part(part: &[TokenTree], before_equals: bool) -> bool {
    match part {
        [] => false,
        // `key key`, `key(…) key`
        [TokenTree::Ident(_)] | [TokenTree::Ident(_), TokenTree::Group(_)] => true,
        [.., TokenTree::Literal(_)] => true,
        // `key = value key = …`; `a::b` goes on.
        [.., TokenTree::Punct(colon)] if colon.as_char() == ':' => false,
        _ => before_equals && part.len() > 2,
    }
}

impl Entry {
    /// What begins with no key is reported if it is the `first` that does so: others beside it are the
    /// same slip.
    fn read(part: Vec<TokenTree>, is_first: bool, mistakes: &mut Mistakes) -> Option<Self> {
        let mut tokens = part.into_iter();
        let first = tokens.next()?;
        let stream = TokenStream::from(first.clone());
        let Ok(key) = syn::parse::Parser::parse2(Ident::parse_any, stream) else {
            if is_first {
                mistakes.at(first, "expected a key", "write `key = value`");
            }
            return None;
        };
        let value = match (tokens.next(), tokens.next()) {
            (None, _) => Value::None,
            (Some(TokenTree::Punct(equals)), next) if equals.as_char() == '=' => {
                Value::Given { equals, tokens: next.into_iter().chain(tokens).collect() }
            }
            (Some(TokenTree::Group(list)), None) if list.delimiter() == Delimiter::Parenthesis => {
                Value::List(list)
            }
            (Some(TokenTree::Group(list)), Some(after))
                if list.delimiter() == Delimiter::Parenthesis =>
            {
                mistakes.at(after, "expected `,`", "put a comma between two keys");
                Value::List(list)
            }
            (Some(other), _) => {
                let message = format!("expected `=` or `,` after `{key}`");
                mistakes.at(other, message, format!("write `{key} = ..`"));
                Value::Broken
            }
        };
        Some(Self { key, value })
    }

    /// Whether it ends before its value: `key` or `key =`.
    pub(crate) fn is_unfinished(&self) -> bool {
        match &self.value {
            Value::None => true,
            Value::Given { tokens, .. } => tokens.is_empty(),
            Value::List(_) | Value::Broken => false,
        }
    }

    /// Whether what follows the key was reported already.
    pub(crate) fn is_broken(&self) -> bool {
        matches!(self.value, Value::Broken)
    }

    /// The value, if it is one word.
    pub(crate) fn bare_word(&self) -> Option<Ident> {
        match &self.value {
            Value::Given { tokens, .. } => syn::parse2(tokens.clone()).ok(),
            _ => None,
        }
    }

    /// The value where a string literal is wanted.
    pub(crate) fn string(&self, key: &Key, mistakes: &mut Mistakes) -> Option<LitStr> {
        if let Some(word) = self.bare_word() {
            let help = format!("write `{} = \"{word}\"`", key.name);
            mistakes.at(word, format!("`{}` takes a string literal", key.name), help);
            return None;
        }
        self.value(key, "a string literal", mistakes)
    }

    /// The string that a key was given which is none.
    pub(crate) fn literal(&self) -> Option<String> {
        match &self.value {
            Value::Given { tokens, .. } => {
                syn::parse2::<LitStr>(tokens.clone()).ok().map(|literal| literal.value())
            }
            _ => None,
        }
    }

    /// What is behind the `=`, for a caret.
    pub(crate) fn value_tokens(&self) -> TokenStream {
        match &self.value {
            Value::Given { tokens, .. } => tokens.clone(),
            _ => self.key.to_token_stream(),
        }
    }

    /// The value where a string literal may be left out; the outer `None` is a mistake.
    pub(crate) fn optional_string(
        &self,
        key: &Key,
        mistakes: &mut Mistakes,
    ) -> Option<Option<LitStr>> {
        match self.value {
            Value::None => Some(None),
            _ => self.string(key, mistakes).map(Some),
        }
    }

    /// The value where a type is wanted.
    pub(crate) fn ty(&self, key: &Key, mistakes: &mut Mistakes) -> Option<Type> {
        self.value::<TypeAlone>(key, "a type", mistakes).map(|TypeAlone(ty)| ty)
    }

    /// The value where a name is wanted.
    pub(crate) fn word(&self, key: &Key, mistakes: &mut Mistakes) -> Option<Ident> {
        self.value(key, "a name", mistakes)
    }

    /// The value where a whole number is wanted.
    pub(crate) fn integer(&self, key: &Key, mistakes: &mut Mistakes) -> Option<LitInt> {
        self.value(key, "a whole number", mistakes)
    }

    /// The value where any `T` is wanted; `what` names it.
    pub(crate) fn value<T: Parse>(
        &self,
        key: &Key,
        what: &str,
        mistakes: &mut Mistakes,
    ) -> Option<T> {
        let (name, write) = (key.name, key.write());
        match &self.value {
            Value::Broken => {}
            Value::None => mistakes.at(&self.key, format!("`{name}` needs a value"), write),
            Value::List(list) => mistakes.at(list, format!("`{name}` takes {what}"), write),
            Value::Given { equals, tokens } if tokens.is_empty() => {
                mistakes.at(equals, format!("`{name}` needs a value"), write);
            }
            Value::Given { tokens, .. } => match syn::parse2(tokens.clone()) {
                Ok(value) => return Some(value),
                Err(_) => mistakes.at(tokens, format!("`{name}` takes {what}"), write),
            },
        }
        None
    }

    /// A key that stands alone.
    pub(crate) fn flag(&self, _: &Key, mistakes: &mut Mistakes) -> Option<()> {
        self.is_bare(mistakes).then_some(())
    }

    /// Whether it is a word and nothing else. What follows it is reported.
    pub(crate) fn is_bare(&self, mistakes: &mut Mistakes) -> bool {
        let name = &self.key;
        let (message, help) = (format!("`{name}` takes no value"), format!("write `{name}`"));
        match &self.value {
            Value::None => return true,
            Value::Broken => {}
            Value::Given { tokens, equals } if tokens.is_empty() => {
                mistakes.at(equals, message, help);
            }
            Value::Given { tokens, .. } => mistakes.at(tokens, message, help),
            Value::List(list) => mistakes.at(list, message, help),
        }
        false
    }

    /// Whether it is `key(…)`.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.value, Value::List(_))
    }

    /// The entries in the parentheses of `key(…)`; the outer `None` is a mistake.
    pub(crate) fn list(&self, key: &Key, mistakes: &mut Mistakes) -> Option<Vec<Self>> {
        match &self.value {
            Value::List(list) => return Some(entries(list.stream(), mistakes)),
            Value::Broken => return None,
            Value::None | Value::Given { .. } => {}
        }
        let message = format!("`{}` needs its values in parentheses", key.name);
        mistakes.at(&self.key, message, key.write());
        None
    }

    /// As [`Entry::list`], for a key that may stand alone.
    pub(crate) fn optional_list(&self, key: &Key, mistakes: &mut Mistakes) -> Option<Vec<Self>> {
        match &self.value {
            Value::None => Some(Vec::new()),
            Value::List(_) | Value::Broken => self.list(key, mistakes),
            Value::Given { equals, .. } => {
                mistakes.at(equals, format!("`{}` takes no value", key.name), key.write());
                None
            }
        }
    }
}

/// A type that may stand before anything: without a `+` at its end, as `A +` and `dyn A + B` have one.
struct TypeAlone(Type);

impl Parse for TypeAlone {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        Type::without_plus(input).map(Self)
    }
}
