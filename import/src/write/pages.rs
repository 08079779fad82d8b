//! Writes the pages of an operation.

use aws_operation_words::field_name;
use proc_macro2::TokenStream;
use quote::quote;

use super::Writer;
use super::structure::field_names;
use crate::model::{Kind, Member, Operation, Pages};

/// The last item of a list.
const LAST: &str = "[-1]";

impl<'m> Writer<'m> {
    /// The key `pages`, if the operation has pages that can be declared.
    pub(super) fn pages_key(&mut self, operation: &'m Operation) -> Option<TokenStream> {
        let pages = operation.pages.as_ref()?;
        let (input, output) = (operation.input.as_deref()?, operation.output.as_deref()?);
        let (inputs, outputs) = self.tokens(pages, input, output)?;
        let mut keys = vec![quote!(input = #inputs), quote!(output = #outputs)];
        keys.extend(self.items_keys(pages, output));
        if let Some((more, _)) = pages.more.as_deref().and_then(|path| self.path(output, path)) {
            keys.push(quote!(more = #more));
        }
        let limit = pages.limit.as_deref().and_then(|name| self.word(input, name));
        keys.extend(limit.map(|(limit, _)| quote!(limit = #limit)));
        if pages.repeated_token_ends {
            keys.push(quote!(repeated_token = end));
        }
        Some(quote!(pages(#(#keys),*)))
    }

    /// The values of the keys `input` and `output`, if the parts of the token have the same types in both.
    fn tokens(
        &mut self,
        pages: &Pages,
        input: &str,
        output: &str,
    ) -> Option<(TokenStream, TokenStream)> {
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for (name, path) in pages.input.iter().zip(&pages.output) {
            let (word, target) = self.word(input, name)?;
            let wanted = self.shape_type(target).to_string();
            let mut paths = Vec::new();
            for path in path.split("||") {
                let (path, found) = self.path(output, path.trim())?;
                if self.shape_type(found).to_string() != wanted {
                    return None;
                }
                paths.push(path);
            }
            inputs.push(word);
            outputs.push(paths.join(" || "));
        }
        let one_or_more = |words: &[String]| match words {
            [one] => quote!(#one),
            words => quote!([#(#words),*]),
        };
        Some((one_or_more(&inputs), one_or_more(&outputs)))
    }

    /// The keys `items` and `item`: of the first list or map.
    fn items_keys(&mut self, pages: &Pages, output: &str) -> Vec<TokenStream> {
        let service = self.service;
        let list = pages.items.iter().find_map(|path| {
            let (path, target) = self.path(output, path)?;
            let is_list = matches!(service.shape(target)?.kind, Kind::List(_) | Kind::Map(..));
            is_list.then_some((path, target))
        });
        let Some((path, target)) = list else { return Vec::new() };
        let mut keys = vec![quote!(items = #path)];
        // Only an output says what is in its own lists.
        if path.contains('.') || !self.reach.outputs.contains(output) {
            let item = self.item_type(target);
            keys.extend(item.map(|item| quote!(item = #item)));
        }
        keys
    }

    /// The word for a member, and its shape.
    fn word(&self, structure: &str, name: &str) -> Option<(String, &'m str)> {
        let members = self.service.members(structure);
        let index = members.iter().position(|member| member.name == name)?;
        let field = field_names(members).nth(index)?;
        let word = if field_name(name) == field { name.to_owned() } else { field };
        members.get(index).map(|member: &Member| (word, member.target.as_str()))
    }

    /// The path with words that the macros know, and the shape at its end.
    fn path(&self, output: &str, path: &str) -> Option<(String, &'m str)> {
        let mut words = Vec::new();
        let mut target = None;
        for part in path.split('.') {
            let name = part.strip_suffix(LAST).unwrap_or(part);
            let (mut word, mut found) = self.word(target.unwrap_or(output), name)?;
            if name != part {
                let Kind::List(item) = &self.service.shape(found)?.kind else { return None };
                (word, found) = (word + LAST, item.target.as_str());
            }
            words.push(word);
            target = Some(found);
        }
        Some((words.join("."), target?))
    }
}
