//! What an expression stands for in Rust.

use serde_json::Value as Json;

use super::condition::Condition;
use crate::write::field::Place;

/// What an expression is by the model's shapes.
#[derive(Clone, Debug)]
pub(super) enum Typed<'m> {
    Value(Value<'m>),
    Items(Items<'m>),
    /// A condition of each item of an iterator.
    Conditions(String, Condition),
    Condition(Condition),
    /// How many there are.
    Length(Box<Typed<'m>>),
    Literal(Json),
}

/// One value, which may not be there.
#[derive(Clone, Debug)]
pub(super) struct Value<'m> {
    /// What it is in, an expression of `Option<&_>` whose content is called `it`.
    pub(super) base: Option<String>,
    /// The expression, if all before is there.
    pub(super) inner: String,
    pub(super) access: Access,
    /// The id of its shape.
    pub(super) target: &'m str,
    /// What its members are declared in.
    pub(super) place: Place,
}

/// Which type the expression has, for a value of type `T`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Access {
    /// `T`, borrowed from.
    Plain,
    /// `&T`
    Reference,
    /// `Option<T>`, borrowed from.
    Optional,
}

/// The elements of lists.
#[derive(Clone, Debug)]
pub(super) struct Items<'m> {
    /// An iterator, whose items are called `it`.
    pub(super) source: String,
    /// Which of them count.
    pub(super) keep: Option<Condition>,
    /// What counts of them.
    pub(super) item: Value<'m>,
    /// The list, if it is all its elements.
    pub(super) list: Option<Value<'m>>,
}

impl Value<'_> {
    /// An expression of `Option<&T>`.
    pub(super) fn option(&self) -> String {
        let inner = &self.inner;
        match (&self.base, self.access) {
            (None, Access::Optional) => format!("{inner}.as_ref()"),
            (None, Access::Plain) => format!("Some(&{inner})"),
            (None, Access::Reference) => format!("Some({inner})"),
            (Some(base), Access::Optional) => format!("{base}.and_then(|it| {inner}.as_ref())"),
            (Some(base), Access::Plain) => format!("{base}.map(|it| &{inner})"),
            (Some(base), Access::Reference) => base.clone(),
        }
    }

    /// Whether it is there if its base is.
    pub(super) fn is_sure(&self) -> bool {
        self.access != Access::Optional
    }

    /// The condition of the inner expression as one of the value.
    pub(super) fn holds(&self, inner: Condition) -> Condition {
        self.base.as_ref().map_or_else(|| inner.clone(), |base| inner.in_option(base))
    }

    /// A condition of the value itself, which is called by that name: a place if it is not a reference.
    pub(super) fn found(&self, condition: impl FnOnce(&str, bool) -> Condition) -> Condition {
        match self.is_sure() {
            true => self.holds(condition(&self.inner, self.access == Access::Reference)),
            false => condition("it", true).in_option(&self.option()),
        }
    }

    pub(super) fn is_there(&self) -> Condition {
        match (&self.base, self.access) {
            (None, Access::Optional) => {
                let inner = &self.inner;
                Condition::new(format!("{inner}.is_some()"), format!("{inner}.is_none()"))
            }
            _ => {
                let option = self.option();
                Condition::new(format!("{option}.is_some()"), format!("{option}.is_none()"))
            }
        }
    }

    /// Its elements, if `call` gives them of a list or map that is there.
    pub(super) fn elements(&self, call: &str, borrows: bool) -> String {
        let inner = &self.inner;
        let each = match (self.access, borrows) {
            (Access::Optional, true) => format!("{inner}.iter().flatten()"),
            (Access::Optional, false) => format!("{inner}.iter().flat_map(|it| it.{call})"),
            (Access::Plain, true) if self.base.is_some() => format!("&{inner}"),
            (Access::Reference, true) if self.base.is_some() => inner.clone(),
            _ => format!("{inner}.{call}"),
        };
        match &self.base {
            None => each,
            Some(base) => {
                let base = match base.strip_suffix(".as_ref()") {
                    Some(option) => format!("{option}.iter()"),
                    None => format!("{base}.into_iter()"),
                };
                if each == "it" {
                    format!("{base}.flatten()")
                } else {
                    format!("{base}.flat_map(|it| {each})")
                }
            }
        }
    }
}

impl Items<'_> {
    /// The iterator over those that count.
    pub(super) fn kept(&self) -> String {
        match &self.keep {
            None => self.source.clone(),
            Some(keep) => format!("{}.filter(|it| {})", self.source, keep.yes()),
        }
    }

    /// The iterator over what counts of them, by reference. What is not there is left out.
    pub(super) fn found(&self) -> String {
        let (kept, item) = (self.kept(), &self.item);
        match (&item.base, item.access) {
            (None, Access::Reference) => kept,
            (None, Access::Plain) => format!("{kept}.map(|it| &{})", item.inner),
            _ => format!("{kept}.filter_map(|it| {})", item.option()),
        }
    }

    /// That there is one for which this holds.
    pub(super) fn any(&self, condition: Condition) -> Condition {
        let condition = match self.keep.clone() {
            None => condition,
            Some(keep) => keep.and(condition),
        };
        condition.of_any(&self.source)
    }

    /// What an item must be to be there, if that is anything.
    pub(super) fn counts(&self) -> Option<Condition> {
        let is_there =
            (self.item.base.is_some() || !self.item.is_sure()).then(|| self.item.is_there());
        match (self.keep.clone(), is_there) {
            (Some(keep), Some(is_there)) => Some(keep.and(is_there)),
            (keep, is_there) => keep.or(is_there),
        }
    }
}
