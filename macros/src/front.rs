//! The attribute in front: hands the untouched item over to a hidden derive.
//!
//! Reads no more than it must. Two mistakes would never reach the derive and are reported here: an
//! attribute on something that cannot derive, and the same attribute twice.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::mistakes::Mistakes;

/// What an item can be declared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Declaration {
    Operation,
    Service,
    Output,
    Error,
    Shape,
}

impl Declaration {
    /// The attribute's name, as the user writes it.
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Self::Operation => "aws_operation",
            Self::Service => "aws_service",
            Self::Output => "aws_output",
            Self::Error => "aws_error",
            Self::Shape => "aws_shape",
        }
    }

    fn derive(self) -> Ident {
        let name = match self {
            Self::Operation => "AwsOperation",
            Self::Service => "AwsService",
            Self::Output => "AwsOutput",
            Self::Error => "AwsError",
            Self::Shape => "AwsShape",
        };
        Ident::new(name, Span::call_site())
    }

    fn belongs_on(self) -> &'static str {
        match self {
            Self::Operation | Self::Service | Self::Output => "a struct",
            Self::Error => "an enum",
            Self::Shape => "a struct or an enum",
        }
    }
}

/// What a derive can stand on. One of them that is still wrong gets the derive's text.
const DERIVABLE: [&str; 3] = ["struct", "enum", "union"];

/// Expands `#[aws_…(arguments)] item`.
pub(crate) fn hand_over(
    declaration: Declaration,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let item = Item::read(declaration, item);
    let mut mistakes = Mistakes::default();
    for twice in &item.repeated {
        let attribute = declaration.attribute();
        mistakes.at(twice, format!("duplicate `#[{attribute}]`"), "remove one");
    }
    match &item.keyword {
        Some(keyword) if DERIVABLE.iter().any(|known| keyword == known) => {}
        other => {
            let message =
                format!("`#[{}]` belongs on {}", declaration.attribute(), declaration.belongs_on());
            match other {
                Some(keyword) => mistakes.at(keyword, message, ""),
                None => mistakes.at_span(Span::call_site(), message, ""),
            }
            let tokens = item.tokens;
            let mistakes = mistakes.into_tokens();
            return quote!(#mistakes #tokens);
        }
    }
    let root = crate_path(&arguments).unwrap_or_else(|| quote!(::aws_operation));
    let derive = declaration.derive();
    let Item { tokens, derives, .. } = item;
    let mistakes = mistakes.into_tokens();
    quote! {
        #mistakes
        #[derive(#root::__private::#derive)]
        #[__aws_arguments({ #arguments } { #(#derives)* })]
        #tokens
    }
}

/// What the front has to know of the item below it.
struct Item {
    /// The item, without a second attribute of the same name.
    tokens: TokenStream,
    /// `struct`, `enum`, …
    keyword: Option<Ident>,
    /// Second attributes of the same name.
    repeated: Vec<TokenStream>,
    /// What the `derive`s below list, by last path segment: a derive cannot see its neighbours.
    derives: Vec<Ident>,
}

impl Item {
    fn read(declaration: Declaration, item: TokenStream) -> Self {
        let mut read = Self {
            tokens: TokenStream::new(),
            keyword: None,
            repeated: Vec::new(),
            derives: Vec::new(),
        };
        let mut rest = item.into_iter().peekable();
        while let Some(token) = rest.next() {
            match (&token, rest.peek()) {
                (TokenTree::Punct(hash), Some(TokenTree::Group(group)))
                    if hash.as_char() == '#' =>
                {
                    let group = group.clone();
                    rest.next();
                    read.attribute(declaration, token, group);
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
                    let inner = Self::read(declaration, group.stream());
                    read.tokens.extend([token]);
                    if inner.keyword.is_some() {
                        read.keyword = inner.keyword;
                        break;
                    }
                }
                _ => {
                    read.tokens.extend([token]);
                    break;
                }
            }
        }
        read.tokens.extend(rest);
        read
    }

    fn attribute(&mut self, declaration: Declaration, hash: TokenTree, group: Group) {
        let words: Vec<TokenTree> = group.stream().into_iter().collect();
        let name = words
            .iter()
            .take_while(|token| !matches!(token, TokenTree::Group(_)))
            .filter_map(ident)
            .last();
        if name.as_ref().is_some_and(|name| name == declaration.attribute()) {
            self.repeated.push(quote!(#hash #group));
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

/// The value of `crate = path`, if it is one that can be used. The derive reports others.
fn crate_path(arguments: &TokenStream) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = arguments.clone().into_iter().collect();
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let value = tokens.split(|token| is(token, ',')).find_map(|entry| match entry {
        [TokenTree::Ident(key), equals, value @ ..] if key == "crate" && is(equals, '=') => {
            Some(value)
        }
        _ => None,
    });
    let path: syn::Path = syn::parse2(value?.iter().cloned().collect()).ok()?;
    crate::attr::is_absolute(&path).then(|| path.into_token_stream())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handed_over(arguments: TokenStream, item: TokenStream) -> String {
        hand_over(Declaration::Operation, arguments, item).to_string()
    }

    #[test]
    fn the_item_is_kept_and_the_derive_put_in_front() {
        let out = handed_over(
            quote!(method = "GET"),
            quote!(
                #[derive(Clone, serde::Debug)]
                pub(crate) struct A;
            ),
        );
        let expected = quote! {
            #[derive(::aws_operation::__private::AwsOperation)]
            #[__aws_arguments({ method = "GET" } { Clone Debug })]
            #[derive(Clone, serde::Debug)] pub(crate) struct A;
        };
        assert_eq!(out, expected.to_string());
    }

    #[test]
    fn the_crate_key_names_the_root() {
        let out = handed_over(
            quote!(output = a::B<C>, crate = ::renamed::aws, path = "/"),
            quote!(
                struct A;
            ),
        );
        assert!(out.contains(":: renamed :: aws :: __private :: AwsOperation"), "{out}");
    }

    #[test]
    fn a_function_is_refused_and_kept() {
        let out = handed_over(
            quote!(),
            quote!(
                pub fn f() {}
            ),
        );
        assert!(out.contains("belongs on a struct") && out.contains("pub fn f"), "{out}");
    }

    #[test]
    fn a_second_attribute_is_reported_and_dropped() {
        let out = handed_over(
            quote!(),
            quote!(
                #[aws_operation(path = "/")]
                struct A;
            ),
        );
        assert!(out.contains("duplicate `#[aws_operation]`"), "{out}");
        assert_eq!(out.matches("path").count(), 0, "{out}");
    }
}
