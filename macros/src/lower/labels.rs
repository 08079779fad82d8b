//! Binds members to the labels of the path.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Field, LitStr};

use crate::attr::MemberKeys;
use crate::mistakes::Mistakes;
use crate::model::{Binding, Member, PathTemplate};
use crate::names::{folded, listed, nearest, snake};

/// The path's labels and who is bound to each.
pub(super) struct Labels<'a> {
    /// `None` where the path could not be read.
    path: Option<(&'a PathTemplate, &'a LitStr)>,
    /// The labels that some field asks for by `label = "…"`.
    asked: Vec<String>,
    bound: Vec<(String, Ident)>,
    /// Some member asks for a label that is not there: it may be any that is missed.
    unsettled: bool,
}

impl<'a> Labels<'a> {
    pub(super) fn new(
        path: Option<(&'a PathTemplate, &'a LitStr)>,
        members: &[(&Field, MemberKeys)],
    ) -> Self {
        let asked =
            members.iter().filter_map(|(_, keys)| Some(keys.label.get()?.as_ref()?.value()));
        Self { path, asked: asked.collect(), bound: Vec::new(), unsettled: false }
    }

    /// Whether the path could not be read: then any member may be one of them.
    pub(super) fn are_unknown(&self) -> bool {
        self.path.is_none()
    }

    fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.path.into_iter().flat_map(|(path, _)| path.labels()).map(|(name, _)| name)
    }

    /// The label whose name is the field's but for case, `_` and `-`.
    fn of(&self, field: &Ident) -> Option<&'a str> {
        let wanted = folded(&field.unraw().to_string());
        self.names()
            .find(|label| folded(label) == wanted && !self.asked.iter().any(|asked| asked == label))
    }

    /// Whether the field is one of them by its name.
    pub(super) fn has(&self, field: &Ident) -> bool {
        self.of(field).is_some()
    }

    /// Binds the field to the label that its key or its name says.
    pub(super) fn bind(
        &mut self,
        field: &Ident,
        name: String,
        keys: &MemberKeys,
        mistakes: &mut Mistakes,
    ) -> (String, Binding) {
        let said = keys.label.get().and_then(Option::as_ref);
        let place = said.map_or_else(|| field.to_token_stream(), ToTokens::to_token_stream);
        let broken_value = keys.label.is_given() && keys.label.get().is_none();
        let (Some((path, _)), false) = (self.path, broken_value) else {
            self.unsettled = true;
            return (name, Binding::Broken);
        };
        let wanted = said.map(LitStr::value);
        let label = match &wanted {
            Some(wanted) => path.labels().find(|(label, _)| label == wanted),
            None => path.labels().find(|(label, _)| Some(*label) == self.of(field)),
        };
        let Some((label, _)) = label else {
            let wanted = wanted.unwrap_or(name.clone());
            let help = match (nearest(&wanted, self.names()), self.names().next()) {
                (Some(near), _) => format!("there is a label with a similar name: `{near}`"),
                (None, Some(_)) => format!("its labels: {}", listed(self.names())),
                (None, None) => format!("add `{{{wanted}}}` to the path"),
            };
            mistakes.at(place, format!("path has no label `{wanted}`"), help);
            self.unsettled = true;
            return (name, Binding::Broken);
        };
        if let Some((_, first)) = self.bound.iter().find(|(bound, _)| bound == label) {
            mistakes.at(
                place,
                format!("label `{label}` is already bound to `{first}`"),
                "bind each label once",
            );
            return (name, Binding::Broken);
        }
        self.bound.push((label.to_owned(), field.clone()));
        (label.to_owned(), Binding::Label)
    }

    /// Reports the labels that no member is bound to, each with the member that may have been meant.
    pub(super) fn report_missing(&self, members: &mut [Member], mistakes: &mut Mistakes) {
        let Some((_, literal)) = self.path else { return };
        let free = |label: &&str| !self.bound.iter().any(|(bound, _)| bound == label);
        for label in self.names().filter(free) {
            let message = format!("no member is bound to label `{label}`");
            let same =
                |member: &&Member| folded(&member.field.unraw().to_string()) == folded(label);
            let elsewhere =
                members.iter().find(same).map(|member| (&member.field, &member.binding));
            match elsewhere {
                // Its own mistake was reported.
                Some((_, Binding::Broken)) => continue,
                _ if self.unsettled => continue,
                Some((field, binding)) => {
                    let word = binding.word();
                    let help = format!("`{field}` is bound elsewhere: remove its `{word}`");
                    mistakes.at(field, message, help);
                    continue;
                }
                None => {}
            }
            let near = members.iter_mut().find(|member| looks_like(member, label));
            match near {
                Some(member) => {
                    let field = &member.field;
                    let help =
                        format!("`{field}` looks like it: add `#[aws(label = \"{label}\")]`");
                    mistakes.at(field, message, help);
                    member.binding = Binding::Broken;
                }
                None => {
                    let field = snake(label).replace('-', "_");
                    mistakes.at(literal, message, format!("add a field `{field}: String`"));
                }
            }
        }
    }
}

/// Whether a member that went to the body may have been meant for the label.
fn looks_like(member: &Member, label: &str) -> bool {
    let (field, label) = (folded(&member.field.unraw().to_string()), folded(label));
    let near = nearest(&field, [label.as_str()]).is_some();
    matches!(member.binding, Binding::Body { asked: false, .. })
        && (near || label.starts_with(&field) || label.ends_with(&field))
}
