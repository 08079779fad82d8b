//! Binds members to the labels of the path.

use aws_operation_words::{folded, snake};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Field, GenericArgument, LitStr, PathArguments, Type};

use super::path::Path;
use super::remains::Remains;
use crate::attr::MemberKeys;
use crate::mistakes::Mistakes;
use crate::model::{Binding, Member, PathTemplate, Place};
use crate::names::{listed, nearest, spelled};

/// The path's labels and who is bound to each.
pub(super) struct Labels<'a> {
    labels: Known<'a>,
    /// The path, for carets; `None` where none was given.
    literal: Option<&'a LitStr>,
    /// The labels that some field asks for by `label = "…"`, and would match by its name.
    asked: Vec<String>,
    bound: Vec<(String, Ident)>,
    /// Labels that members ask for and the path has not: each may be one that is missed.
    strays: Vec<String>,
    /// Fields that are not in this configuration.
    absent: &'a [Ident],
}

/// What is known of the labels.
enum Known<'a> {
    All(&'a PathTemplate),
    Guesses(&'a Remains),
    /// The path is missing: any member may be a label.
    Nothing,
    /// An operation known by its name has no path to have labels.
    NoPath,
}

impl<'a> Labels<'a> {
    pub(super) fn of_rest(path: Option<&'a (Path, &'a LitStr)>, absent: &'a [Ident]) -> Self {
        let labels = match path {
            Some((Path::Good(template) | Path::Broken(Remains::Labels(template)), _)) => {
                Known::All(template)
            }
            Some((Path::Broken(remains), _)) => Known::Guesses(remains),
            None => Known::Nothing,
        };
        Self::new(labels, path.map(|(_, literal)| *literal), absent)
    }

    pub(super) fn of_rpc() -> Self {
        Self::new(Known::NoPath, None, &[])
    }

    fn new(labels: Known<'a>, literal: Option<&'a LitStr>, absent: &'a [Ident]) -> Self {
        let (asked, bound, strays) = (Vec::new(), Vec::new(), Vec::new());
        Self { labels, literal, asked, bound, strays, absent }
    }

    /// Notes what members ask for where two would match, so that the other is not bound by its name.
    pub(super) fn note_asked(&mut self, members: &[(&Field, MemberKeys)]) {
        let asked = members.iter().filter_map(|(field, keys)| {
            let label = keys.label.get()?.as_ref()?.value();
            let name = field.ident.as_ref()?.unraw().to_string();
            (folded(&name) == folded(&label)).then_some(label)
        });
        self.asked = asked.collect();
        self.strays = members.iter().flat_map(|(_, keys)| &keys.meant).cloned().collect();
    }

    fn template(&self) -> Option<&'a PathTemplate> {
        match self.labels {
            Known::All(template) => Some(template),
            _ => None,
        }
    }

    fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.template().into_iter().flat_map(PathTemplate::labels).map(|(name, _)| name)
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

    /// Whether a field that nothing binds may be a label, the path saying too little.
    pub(super) fn may_have(&self, field: &Ident) -> bool {
        match self.labels {
            Known::All(_) | Known::NoPath => false,
            Known::Guesses(remains) => remains.may_mean(&field.unraw().to_string()),
            Known::Nothing => true,
        }
    }

    /// Binds the field to the label that its key or its name says.
    pub(super) fn bind(
        &mut self,
        field: &Ident,
        ty: &Type,
        name: String,
        keys: &MemberKeys,
        mistakes: &mut Mistakes,
    ) -> (String, Binding) {
        let said = keys.label.get().and_then(Option::as_ref);
        let place = said.map_or_else(|| field.to_token_stream(), ToTokens::to_token_stream);
        let broken_value = keys.label.is_given() && keys.label.get().is_none();
        let (Some(path), false) = (self.template(), broken_value) else {
            // It may have been any of them.
            self.strays.push(String::new());
            return (name, Binding::Broken(Some(Place::Label)));
        };
        let wanted = said.map(LitStr::value);
        let label = match &wanted {
            Some(wanted) => path.labels().find(|(label, _)| label == wanted),
            None => path.labels().find(|(label, _)| Some(*label) == self.of(field)),
        };
        let Some((label, greedy)) = label else {
            let wanted = wanted.unwrap_or(name.clone());
            let help = match (nearest(&wanted, self.names()), self.names().next()) {
                (Some(near), _) => format!("there is a label with a similar name: `{near}`"),
                (None, Some(_)) => format!("its labels: {}", listed(self.names())),
                (None, None) => format!("add `{{{wanted}}}` to the path"),
            };
            mistakes.at(place, format!("path has no label `{wanted}`"), help);
            self.strays.push(wanted);
            return (name, Binding::Broken(Some(Place::Label)));
        };
        if let Some((_, first)) = self.bound.iter().find(|(bound, _)| bound == label) {
            mistakes.at(
                place,
                format!("label `{label}` is already bound to `{first}`"),
                "bind each label once",
            );
            return (name, Binding::Broken(Some(Place::Label)));
        }
        self.bound.push((label.to_owned(), field.clone()));
        // An alias of `Option` is left to rustc; of a token it is said that it cannot be a label.
        if let Some(inner) = in_option(ty).filter(|_| !keys.idempotency_token.is_given()) {
            let message = format!("`{}` cannot be a path label", spelled(ty));
            mistakes.at(ty, message, format!("labels are required: use `{}`", spelled(inner)));
            return (label.to_owned(), Binding::Broken(None));
        }
        (label.to_owned(), Binding::Label { greedy })
    }

    /// Reports the labels that no member is bound to, each with the member that may have been meant.
    pub(super) fn report_missing(&self, members: &mut [Member], mistakes: &mut Mistakes) {
        let Some(literal) = self.literal else { return };
        let free = |label: &&str| !self.bound.iter().any(|(bound, _)| bound == label);
        for label in self.names().filter(free) {
            let message = format!("no member is bound to label `{label}`");
            let same = |field: &Ident| folded(&field.unraw().to_string()) == folded(label);
            let elsewhere = members
                .iter()
                .find(|member| same(&member.field))
                .map(|member| (&member.field, &member.binding));
            match elsewhere {
                // Its own mistake was reported.
                Some((_, Binding::Broken(_))) => continue,
                _ if self.strays.iter().any(|stray| resembles(stray, label)) => continue,
                Some((field, binding)) => {
                    let word = binding.word();
                    let help = format!("`{field}` is bound elsewhere: remove its `{word}`");
                    mistakes.at(field, message, help);
                    continue;
                }
                None => {}
            }
            if let Some(field) = self.absent.iter().find(|field| same(field)) {
                let help = format!("the field `{field}` is not part of this configuration");
                mistakes.at(literal, message, help);
                continue;
            }
            let near = members.iter_mut().find(|member| looks_like(member, label));
            match near {
                Some(member) => {
                    let field = &member.field;
                    let help =
                        format!("`{field}` looks like it: add `#[aws(label = \"{label}\")]`");
                    mistakes.at(field, message, help);
                    member.binding = Binding::Broken(None);
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
    matches!(member.binding, Binding::Body { asked: false, .. })
        && resembles(&member.field.unraw().to_string(), label)
}

fn resembles(name: &str, label: &str) -> bool {
    let (name, label) = (folded(name), folded(label));
    let near = nearest(&name, [label.as_str()]).is_some();
    near || label.starts_with(&name) || label.ends_with(&name)
}

/// The `T` of `Option<T>`, however often it is wrapped.
fn in_option(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Group(group) => in_option(&group.elem),
        Type::Path(path) => {
            let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            match arguments.args.first() {
                Some(GenericArgument::Type(inner)) if arguments.args.len() == 1 => {
                    Some(in_option(inner).unwrap_or(inner))
                }
                _ => None,
            }
        }
        _ => None,
    }
}
