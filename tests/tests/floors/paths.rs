//! The paths that a file names, from its tokens.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, LexError, TokenStream, TokenTree};

use crate::sources::Module;

/// What a file names. Paths begin at the crate's root.
#[derive(Default)]
pub struct Names {
    /// All the paths; those of other crates as if they were in the module.
    pub paths: Vec<Vec<String>>,
    /// What its `use` items bring into it, by name.
    pub brought: BTreeMap<String, Vec<String>>,
    /// The modules below it that are for tests alone.
    pub tests: Vec<Module>,
}

/// What `text`, the file of `module`, names outside of its tests.
pub fn names(text: &str, module: &[String]) -> Result<Names, LexError> {
    let mut names = Names::default();
    names.read(text.parse()?, module, true);
    Ok(names)
}

impl Names {
    fn read(&mut self, tokens: TokenStream, module: &[String], is_file: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = &tokens[..];
        while let Some((first, after)) = rest.split_first() {
            rest = match (first, after) {
                (TokenTree::Punct(hash), [TokenTree::Group(attribute), item @ ..])
                    if hash.as_char() == '#' && is_test(attribute) =>
                {
                    self.pass_test(item, module)
                }
                (word, [TokenTree::Ident(name), TokenTree::Group(body), after @ ..])
                    if is(word, "mod") && body.delimiter() == Delimiter::Brace =>
                {
                    let inside = [module, &[name.to_string()]].concat();
                    self.read(body.stream(), &inside, false);
                    after
                }
                (word, after) if is(word, "use") => {
                    let end = after.iter().position(|token| is(token, ";"));
                    let (item, after) = after.split_at(end.unwrap_or(after.len()));
                    self.bring(item, Vec::new(), module, is_file);
                    after
                }
                (word, _) if ["crate", "self", "super"].iter().any(|root| is(word, root)) => {
                    let (path, after) = path(rest);
                    if path.len() > 1 {
                        self.paths.push(from_root(path, module));
                    }
                    after
                }
                (TokenTree::Group(group), after) => {
                    self.read(group.stream(), module, is_file);
                    after
                }
                (_, after) => after,
            };
        }
    }

    /// The tokens after an item that is for tests alone.
    fn pass_test<'t>(&mut self, item: &'t [TokenTree], module: &[String]) -> &'t [TokenTree] {
        if let Some(at) = item.windows(3).position(|item| is(&item[0], "mod") && is(&item[2], ";"))
            && !item[..at].iter().any(ends_item)
        {
            self.tests.push([module, &[item[at + 1].to_string()]].concat());
        }
        let end = item.iter().position(ends_item).map_or(item.len(), |end| end + 1);
        &item[end..]
    }

    /// Reads a tree of a `use` item, below `prefix`.
    fn bring(&mut self, tree: &[TokenTree], prefix: Vec<String>, module: &[String], is_file: bool) {
        let (path, after) = path(tree);
        let path = [prefix, path].concat();
        match after {
            [TokenTree::Group(group), ..] => {
                let trees: Vec<TokenTree> = group.stream().into_iter().collect();
                for tree in trees.split(|token| is(token, ",")).filter(|tree| !tree.is_empty()) {
                    self.bring(tree, path.clone(), module, is_file);
                }
            }
            [word, alias, ..] if is(word, "as") => {
                self.bring_one(path, alias.to_string(), module, is_file);
            }
            _ => {
                let name = path.iter().rev().find(|name| *name != "self");
                let name = name.cloned().unwrap_or_default();
                self.bring_one(path, name, module, is_file);
            }
        }
    }

    fn bring_one(&mut self, path: Vec<String>, name: String, module: &[String], is_file: bool) {
        let mut path = from_root(path, module);
        path.retain(|name| name != "self");
        if is_file {
            self.brought.insert(name, path.clone());
        }
        self.paths.push(path);
    }
}

/// The path at the beginning of some tokens, and what comes after it.
fn path(tokens: &[TokenTree]) -> (Vec<String>, &[TokenTree]) {
    let (mut path, mut rest) = (Vec::new(), tokens);
    loop {
        rest = match rest {
            [TokenTree::Ident(name), colon, second, after @ ..]
                if is(colon, ":") && is(second, ":") =>
            {
                path.push(name.to_string());
                after
            }
            [TokenTree::Ident(name), after @ ..] => {
                path.push(name.to_string());
                return (path, after);
            }
            _ => return (path, rest),
        };
    }
}

/// A path from the crate's root, of one that is written in `module`.
fn from_root(path: Vec<String>, module: &[String]) -> Vec<String> {
    let up = path.iter().take_while(|name| *name == "super").count();
    match path.first().map(String::as_str) {
        Some("crate") => path[1..].to_vec(),
        Some("self") => {
            let inside = from_root(path[1..].to_vec(), module);
            if path.len() > 1 { inside } else { module.to_vec() }
        }
        _ => [&module[..module.len().saturating_sub(up)], &path[up..]].concat(),
    }
}

fn is(token: &TokenTree, word: &str) -> bool {
    !matches!(token, TokenTree::Group(_)) && token.to_string() == word
}

fn is_test(attribute: &Group) -> bool {
    attribute.stream().to_string().replace(' ', "") == "cfg(test)"
}

fn ends_item(token: &TokenTree) -> bool {
    let is_body = |group: &Group| group.delimiter() == Delimiter::Brace;
    is(token, ";") || matches!(token, TokenTree::Group(group) if is_body(group))
}
