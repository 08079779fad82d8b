//! Lowers the pages of an operation.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{LitStr, Type};

use super::page_path;
use crate::attr::{OperationArguments, PagesKeys, Slot};
use crate::mistakes::Mistakes;
use crate::model::{Expression, Items, Member, MemberOfPages, PageToken, Pages};
use crate::names::nearest;

/// As many as the runtime knows tuples of.
const MOST_PARTS: usize = 4;

/// Lowers `pages(…)`, whose members are among `members`; `absent` are not in this configuration.
pub(super) fn lower(
    given: &OperationArguments,
    members: &[Member],
    absent: &[Ident],
    mistakes: &mut Mistakes,
) -> Option<Pages> {
    let keys = given.pages.get()?;
    if let Some(output @ Type::Tuple(_)) = given.output.get() {
        let message = "`pages` needs an output with the token of the next page";
        mistakes.at(output, message, "write `output = ..`, a struct with `#[aws_output]`");
        return Some(Pages::default());
    }
    let members = Members { members, absent };
    let tokens = tokens(keys, &members, mistakes);
    let more = keys.more.get().and_then(|said| page_path::expression(said, mistakes));
    let limit = keys.limit.get().and_then(|said| members.find(said, "i32", mistakes));
    Some(Pages {
        tokens: tokens.unwrap_or_default(),
        items: items(keys, given.output.is_given(), mistakes),
        more,
        limit: limit.map(|(found, _)| found),
        repeated_token_ends: keys.repeated_token_ends.is_given(),
    })
}

/// The parts of the token; `None` if one has a mistake.
fn tokens(keys: &PagesKeys, members: &Members, mistakes: &mut Mistakes) -> Option<Vec<PageToken>> {
    let lacks = |slot: &Slot<_>| !slot.is_given() && !keys.unfinished;
    for (slot, name, help) in [
        (&keys.input, "input", r#"add `input = "nextToken"`, the member with the token"#),
        (
            &keys.output,
            "output",
            r#"add `output = "nextToken"`, the output's member with the token of the next page"#,
        ),
    ] {
        if lacks(slot) {
            mistakes.at(&keys.key, format!("`pages` needs `{name}`"), help);
        }
    }
    let inputs = keys.input.get().map(|inputs| {
        let found: Vec<_> = inputs.iter().map(|said| members.token(said, mistakes)).collect();
        twice(inputs, mistakes);
        found
    });
    let outputs = keys.output.get().map(|outputs| {
        let read = |said| page_path::expression(said, mistakes);
        outputs.iter().map(read).collect::<Vec<Option<Expression>>>()
    });
    let (inputs, outputs) = (inputs?, outputs?);
    if inputs.len() != outputs.len() {
        let (inputs, outputs) = (inputs.len(), outputs.len());
        let message =
            format!("the number of tokens differs: {inputs} in `input`, {outputs} in `output`");
        mistakes.at(keys.output.key(), message, "name as many members in both, in the same order");
        return None;
    }
    if inputs.len() > MOST_PARTS {
        let message = format!("a token cannot have more than {MOST_PARTS} parts");
        mistakes.at(keys.input.key(), message, "name the first ones");
        return None;
    }
    let parts = inputs.into_iter().zip(outputs);
    parts.map(|(member, next)| Some(PageToken { member: member?, next: next? })).collect()
}

fn twice(inputs: &[LitStr], mistakes: &mut Mistakes) {
    for (index, said) in inputs.iter().enumerate() {
        let name = said.value();
        if inputs.iter().take(index).any(|before| before.value() == name) {
            mistakes.at(said, format!("`{name}` is listed twice"), "remove this one");
        }
    }
}

fn items(keys: &PagesKeys, has_output: bool, mistakes: &mut Mistakes) -> Option<Items> {
    if let (Some(key), false) = (keys.item.key(), keys.items.is_given() || keys.unfinished) {
        let help = r#"add `items = ".."`, the output's list"#;
        mistakes.at(key, "`item` has no effect without `items`", help);
    }
    if let (Some(key), false) = (keys.item.key(), has_output) {
        let message = "`item` has no effect without `output`";
        mistakes.at(key, message, "remove it: the items are JSON values");
    }
    let said = keys.items.get()?;
    let path = page_path::names(said, mistakes)?;
    if has_output
        && matches!(path.as_slice(), [_, _, ..])
        && !keys.item.is_given()
        && !keys.unfinished
    {
        let message = "the type of the items is not known, because their list is in a structure";
        mistakes.at(said, message, "add `item = ..`, the type of an item");
        return None;
    }
    Some(Items { path, said: said.span(), item: keys.item.get().cloned() })
}

/// The members of an operation.
struct Members<'a> {
    members: &'a [Member],
    absent: &'a [Ident],
}

impl<'a> Members<'a> {
    /// The member that has a part of the token.
    fn token(&self, said: &LitStr, mistakes: &mut Mistakes) -> Option<MemberOfPages> {
        let (found, member) = self.find(said, "String", mistakes)?;
        if let Some(key) = member.foreign.as_ref().or(member.text.as_ref()) {
            let message = format!("the token of a page cannot have the key `{key}`");
            mistakes.at(key, message, "use a type that can be a member without it");
            return None;
        }
        Some(found)
    }

    /// The member of that name on the wire, or of that field; `ty` is what it would be.
    fn find(
        &self,
        said: &LitStr,
        ty: &str,
        mistakes: &mut Mistakes,
    ) -> Option<(MemberOfPages, &'a Member)> {
        let name = said.value();
        let field = page_path::field(&name);
        let is_field = |member: &Member| Some(member.field.unraw().to_string()) == field;
        let members = || self.members.iter().enumerate();
        let found = members()
            .find(|(_, member)| member.name == name)
            .or_else(|| members().find(|(_, member)| is_field(member)));
        if let Some((index, member)) = found {
            return Some((MemberOfPages { index, said: said.span() }, member));
        }
        let names = self.members.iter().map(|member| member.name.as_str());
        let is_absent = self.absent.iter().any(|absent| Some(absent.unraw().to_string()) == field);
        let help = match (nearest(&name, names), field) {
            (_, Some(field)) if is_absent => {
                format!("the field `{field}` is not part of this configuration")
            }
            (Some(near), _) => format!("there is a member with a similar name: `{near}`"),
            (None, Some(field)) => format!("add a field `{field}: Option<{ty}>`"),
            (None, None) => "write the name of a member".to_owned(),
        };
        mistakes.at(said, format!("there is no member `{name}`"), help);
        None
    }
}
