//! What can be told of an item from its tokens, without parsing it.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;

use crate::declaration::Declaration;

/// What the front has to know of the item below it.
pub(super) struct Item {
    /// The item, without a second attribute of ours.
    pub(super) tokens: TokenStream,
    /// `struct`, `enum`, …
    pub(super) keyword: Option<Ident>,
    /// Further attributes of ours.
    pub(super) others: Vec<(Declaration, TokenStream)>,
    /// What the `derive`s below list, by last path segment.
    pub(super) derives: Vec<Ident>,
    /// The fields under a `#[cfg]`.
    pub(super) conditional: Vec<Ident>,
}

impl Item {
    /// Of two declarations of one item the one that others are most likely to name.
    pub(super) fn stronger_than(
        &self,
        declaration: Declaration,
        arguments: TokenStream,
    ) -> (Declaration, TokenStream) {
        let weak = |kind| matches!(kind, Declaration::Shape | Declaration::Output);
        let stronger = self.others.iter().find(|(other, _)| weak(declaration) && !weak(*other));
        let Some((other, attribute)) = stronger else { return (declaration, arguments) };
        let group = attribute.clone().into_iter().last();
        let list = match group {
            Some(TokenTree::Group(group)) => group.stream().into_iter().last(),
            _ => None,
        };
        match list {
            Some(TokenTree::Group(list)) => (*other, list.stream()),
            _ => (*other, TokenStream::new()),
        }
    }

    pub(super) fn read(item: TokenStream) -> Self {
        let mut read = Self {
            tokens: TokenStream::new(),
            keyword: None,
            others: Vec::new(),
            derives: Vec::new(),
            conditional: Vec::new(),
        };
        let mut rest = item.into_iter().peekable();
        while let Some(token) = rest.next() {
            match (&token, rest.peek()) {
                (TokenTree::Punct(hash), Some(TokenTree::Group(group)))
                    if hash.as_char() == '#' =>
                {
                    let group = group.clone();
                    rest.next();
                    read.attribute(token, group);
                }
                (TokenTree::Ident(word), next) => {
                    let restricted = matches!(next, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                    if word == "pub" {
                        read.tokens.extend([token]);
                        if restricted {
                            read.tokens.extend(rest.next());
                        }
                        continue;
                    }
                    read.keyword = Some(word.clone());
                    read.tokens.extend([token]);
                    break;
                }
                // An item from a `macro_rules!` matcher may come in invisible delimiters.
                (TokenTree::Group(group), _) if group.delimiter() == Delimiter::None => {
                    let inner = Self::read(group.stream());
                    read.tokens.extend([token]);
                    if inner.keyword.is_some() {
                        read.keyword = inner.keyword;
                        read.conditional = inner.conditional;
                        break;
                    }
                }
                _ => {
                    read.tokens.extend([token]);
                    break;
                }
            }
        }
        for token in rest {
            if let TokenTree::Group(body) = &token
                && body.delimiter() == Delimiter::Brace
            {
                read.conditional.extend(conditional_fields(body.stream()));
            }
            read.tokens.extend([token]);
        }
        read
    }

    fn attribute(&mut self, hash: TokenTree, group: Group) {
        let words: Vec<TokenTree> = group.stream().into_iter().collect();
        let name = words
            .iter()
            .take_while(|token| !matches!(token, TokenTree::Group(_)))
            .filter_map(ident)
            .last();
        if let Some(ours) = name.as_ref().and_then(Declaration::of_attribute) {
            self.others.push((ours, quote!(#hash #group)));
            return;
        }
        if let (Some(name), Some(TokenTree::Group(list))) = (name, words.last())
            && name == "derive"
        {
            self.derives.extend(last_segments(list.stream()));
        }
        self.tokens.extend([hash, TokenTree::Group(group)]);
    }
}

/// The names of the fields that stand under a `#[cfg]`. What is read as a field and is none is no
/// harm: the derive looks for the names of labels only.
fn conditional_fields(fields: TokenStream) -> Vec<Ident> {
    let mut names = Vec::new();
    let mut conditional = false;
    let mut tokens = fields.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match (&token, tokens.peek()) {
            (TokenTree::Punct(comma), _) if comma.as_char() == ',' => conditional = false,
            (TokenTree::Punct(hash), Some(TokenTree::Group(attribute)))
                if hash.as_char() == '#' =>
            {
                let first = attribute.stream().into_iter().next();
                conditional |= first.as_ref().and_then(ident).is_some_and(|name| name == "cfg");
            }
            (TokenTree::Ident(name), Some(TokenTree::Punct(colon)))
                if conditional && colon.as_char() == ':' && colon.spacing() == Spacing::Alone =>
            {
                names.push(name.clone());
                conditional = false;
            }
            _ => {}
        }
    }
    names
}

/// `Clone` and `Serialize` of `Clone, serde::Serialize`.
fn last_segments(paths: TokenStream) -> Vec<Ident> {
    let mut segments = Vec::new();
    let mut last = None;
    for token in paths {
        match &token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => segments.extend(last.take()),
            other => last = ident(other).or(last),
        }
    }
    segments.extend(last);
    segments
}

fn ident(token: &TokenTree) -> Option<Ident> {
    match token {
        TokenTree::Ident(ident) => Some(ident.clone()),
        _ => None,
    }
}

/// An item that no derive will stand on, without the `#[aws(..)]` in it: rustc does not know them
/// there, and would say so of each.
pub(super) fn without_keys(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            kept.push(token);
            continue;
        };
        let after_hash =
            matches!(kept.last(), Some(TokenTree::Punct(hash)) if hash.as_char() == '#');
        let first = group.stream().into_iter().next();
        if after_hash && first.as_ref().and_then(ident).is_some_and(|name| name == "aws") {
            kept.pop();
            continue;
        }
        let mut inner = Group::new(group.delimiter(), without_keys(group.stream()));
        inner.set_span(group.span());
        kept.push(TokenTree::Group(inner));
    }
    kept.into_iter().collect()
}
