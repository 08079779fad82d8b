//! Binds members to the labels of the path.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Field, GenericArgument, LitStr, PathArguments, Type};

use super::path::Guess;
use crate::attr::MemberKeys;
use crate::mistakes::Mistakes;
use crate::model::{Binding, Member, PathTemplate, Place};
use crate::names::{folded, listed, nearest, snake, spelled};

/// The path's labels and who is bound to each.
pub(super) struct Labels<'a> {
    path: Path<'a>,
    /// The labels that some field asks for by `label = "…"`, and would match by its name.
    asked: Vec<String>,
    bound: Vec<(String, Ident)>,
    /// Some member asks for a label that is not there: it may be any that is missed.
    unsettled: bool,
    /// Fields that are not in this configuration.
    absent: &'a [Ident],
}

enum Path<'a> {
    Good(&'a PathTemplate, &'a LitStr),
    Broken(&'a [Guess]),
    /// It is missing, or empty: any member may be a label.
    Missing,
    /// There is none to have labels.
    Rpc,
}

impl<'a> Labels<'a> {
    pub(super) fn of_rest(
        path: Option<&'a (Result<PathTemplate, Vec<Guess>>, &'a LitStr)>,
        absent: &'a [Ident],
    ) -> Self {
        let path = match path {
            Some((Ok(template), literal)) => Path::Good(template, literal),
            Some((Err(guesses), literal)) if !literal.value().is_empty() => Path::Broken(guesses),
            _ => Path::Missing,
        };
        Self { path, asked: Vec::new(), bound: Vec::new(), unsettled: false, absent }
    }

    pub(super) fn of_rpc() -> Self {
        let path = Path::Rpc;
        Self { path, asked: Vec::new(), bound: Vec::new(), unsettled: false, absent: &[] }
    }

    /// Notes what members ask for where two would match, so that the other is not bound by its name.
    pub(super) fn note_asked(&mut self, members: &[(&Field, MemberKeys)]) {
        let asked = members.iter().filter_map(|(field, keys)| {
            let label = keys.label.get()?.as_ref()?.value();
            let name = field.ident.as_ref()?.unraw().to_string();
            (folded(&name) == folded(&label)).then_some(label)
        });
        self.asked = asked.collect();
    }

    fn template(&self) -> Option<&'a PathTemplate> {
        match self.path {
            Path::Good(template, _) => Some(template),
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

    /// Where a field goes that is not bound, if the path says so little that it may be a label.
    pub(super) fn guess(&self, field: &Ident) -> Option<Binding> {
        let guesses = match self.path {
            Path::Good(..) | Path::Rpc => return None,
            Path::Missing => return Some(Binding::Broken(None)),
            Path::Broken(guesses) => guesses,
        };
        let wanted = folded(&field.unraw().to_string());
        let alphanumeric =
            |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let same =
            |guess: &&Guess| guess.name.is_empty() || folded(&alphanumeric(&guess.name)) == wanted;
        let guess = guesses.iter().find(same)?;
        Some(Binding::Broken(guess.good.then_some(Place::Label)))
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
            self.unsettled = true;
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
            self.unsettled = true;
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
        let Path::Good(_, literal) = self.path else { return };
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
                _ if self.unsettled => continue,
                Some((field, binding)) => {
                    let word = binding.word();
                    let help = format!("`{field}` is bound elsewhere: remove its `{word}`");
                    mistakes.at(field, message, help);
                    continue;
                }
                None => {}
            }
            if let Some(field) = self.absent.iter().find(|field| same(field)) {
                let help = format!("the field `{field}` is not in this configuration");
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
    let (field, label) = (folded(&member.field.unraw().to_string()), folded(label));
    let near = nearest(&field, [label.as_str()]).is_some();
    matches!(member.binding, Binding::Body { asked: false, .. })
        && (near || label.starts_with(&field) || label.ends_with(&field))
}

/// The `T` of `Option<T>`.
fn in_option(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Group(group) => in_option(&group.elem),
        Type::Path(path) => {
            let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            match arguments.args.first() {
                Some(GenericArgument::Type(inner)) if arguments.args.len() == 1 => Some(inner),
                _ => None,
            }
        }
        _ => None,
    }
}
