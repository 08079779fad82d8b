//! Finds out what expressions are by the model's shapes.

use super::Written;
use super::value::{Access, Items, Typed, Value};
use crate::jmespath::Expression;
use crate::model::{Kind, Operation};
use crate::names::ident;
use crate::write::Writer;
use crate::write::field::{Place, is_required, is_stream};
use crate::write::structure::field_names;

/// What the names of an expression are looked up in.
#[derive(Clone)]
pub(super) enum Scope<'m> {
    Value(Value<'m>),
    /// The members `input` and `output`.
    Both {
        input: Value<'m>,
        output: Value<'m>,
    },
}

impl<'m> Scope<'m> {
    fn value(&self) -> Written<&Value<'m>> {
        match self {
            Self::Value(value) => Ok(value),
            Self::Both { .. } => Err("it takes all of the input and the output".to_owned()),
        }
    }
}

impl<'m> Writer<'m> {
    /// The output, which is called so.
    pub(super) fn output_value(&self, operation: &'m Operation) -> Written<Value<'m>> {
        let id = operation.output.as_deref().filter(|id| !self.service.members(id).is_empty());
        let target = id.ok_or("the operation has no output")?;
        let place = match self.names.outputs.contains_key(target) {
            true => Place::Output,
            false => Place::Shape(self.reach.direction(target)),
        };
        Ok(Value {
            base: None,
            inner: "output".to_owned(),
            access: Access::Reference,
            target,
            place,
        })
    }

    /// The input, by that name.
    pub(super) fn input_value(&self, operation: &'m Operation, name: &str) -> Written<Value<'m>> {
        let target = operation.input.as_deref().ok_or("the operation has no input")?;
        let place = Place::of(operation, &self.service.protocol);
        let streams =
            self.service.members(target).iter().any(|one| is_stream(self.service, one, place));
        if streams {
            return Err("the input is a stream".to_owned());
        }
        Ok(Value { base: None, inner: name.to_owned(), access: Access::Plain, target, place })
    }

    pub(super) fn typed(&self, expression: &Expression, scope: &Scope<'m>) -> Written<Typed<'m>> {
        Ok(match expression {
            Expression::Current => Typed::Value(scope.value()?.clone()),
            Expression::Field(name) => Typed::Value(match scope {
                Scope::Value(value) => self.member(value, name)?,
                Scope::Both { input, .. } if name == "input" => input.clone(),
                Scope::Both { output, .. } if name == "output" => output.clone(),
                Scope::Both { .. } => {
                    return Err(format!("`{name}` is neither `input` nor `output`"));
                }
            }),
            Expression::Literal(literal) => Typed::Literal(literal.clone()),
            Expression::Sub(left, right) => match self.typed(left, scope)? {
                Typed::Value(value) => self.typed(right, &Scope::Value(value))?,
                Typed::Items(items) => self.of_each(&items, right)?,
                _ => return Err("there is nothing behind a condition".to_owned()),
            },
            Expression::Index(list, index) => match self.typed(list, scope)? {
                Typed::Value(list) => Typed::Value(self.element(&list, *index)?),
                Typed::Items(items) => {
                    let item = self.element(&items.item, *index)?;
                    Typed::Items(Items { item, list: None, ..items })
                }
                _ => return Err("an index is not behind a list".to_owned()),
            },
            Expression::Flatten(list) => match self.typed(list, scope)? {
                Typed::Value(list) => Typed::Items(self.flattened(&list)?),
                Typed::Items(items) => Typed::Items(self.flattened_again(items)?),
                conditions @ Typed::Conditions(..) => conditions,
                _ => return Err("`[]` is not behind a list".to_owned()),
            },
            Expression::Elements(list) => match self.typed(list, scope)? {
                Typed::Value(list) => Typed::Items(self.elements(&list)?),
                _ => return Err("it has lists of lists".to_owned()),
            },
            Expression::Values(map) => match self.typed(map, scope)? {
                Typed::Value(map) => Typed::Items(self.values(&map)?),
                _ => return Err("`*` is not behind a map".to_owned()),
            },
            Expression::Filter(list, condition) => match self.typed(list, scope)? {
                Typed::Value(list) => Typed::Items(self.filtered(&list, condition)?),
                _ => return Err("it has lists of lists".to_owned()),
            },
            Expression::Call(name, arguments) if name == "length" => match &arguments[..] {
                [list] => Typed::Length(self.typed(list, scope)?.into()),
                _ => return Err("`length` takes one argument".to_owned()),
            },
            Expression::List(_) => return Err("it makes a list".to_owned()),
            condition => Typed::Condition(self.condition(condition, scope)?),
        })
    }

    /// What is behind a projection.
    fn of_each(&self, items: &Items<'m>, right: &Expression) -> Written<Typed<'m>> {
        let source = items.kept();
        if let Expression::List(list) = right {
            let [one] = &list[..] else { return Err("it makes a list".to_owned()) };
            let (source, item) = match &items.item.base {
                None => (source, items.item.clone()),
                Some(_) => {
                    let item = Value {
                        base: None,
                        inner: "it".to_owned(),
                        access: Access::Reference,
                        ..items.item
                    };
                    (items.found(), item)
                }
            };
            return Ok(Typed::Conditions(source, self.condition(one, &Scope::Value(item))?));
        }
        match self.typed(right, &Scope::Value(items.item.clone()))? {
            Typed::Value(item) => Ok(Typed::Items(Items { source, keep: None, item, list: None })),
            _ => Err("it makes a list of what is not a value".to_owned()),
        }
    }

    /// The member of that name in the model.
    fn member(&self, value: &Value<'m>, name: &str) -> Written<Value<'m>> {
        let kind = self.service.shape(value.target).map(|shape| &shape.kind);
        let Some(Kind::Structure(members)) = kind else {
            return Err(format!("`{name}` is not a member of a structure"));
        };
        let found =
            members.iter().zip(field_names(members)).find(|(member, _)| member.name == name);
        let (member, field) = found.ok_or_else(|| format!("there is no member `{name}`"))?;
        if is_stream(self.service, member, value.place) {
            return Err(format!("`{name}` is a stream"));
        }
        let (base, owner) = match value.access {
            Access::Optional => (Some(value.option()), "it"),
            _ => (value.base.clone(), value.inner.as_str()),
        };
        let is_required = is_required(self.service, member, value.place);
        Ok(Value {
            base,
            inner: format!("{owner}.{}", ident(&field)),
            access: if is_required { Access::Plain } else { Access::Optional },
            target: &member.target,
            place: Place::Shape(self.reach.direction(&member.target)),
        })
    }

    /// The shape of what a list holds, and whether there are gaps.
    fn held(&self, list: &Value<'m>) -> Option<(&'m str, bool)> {
        let shape = self.service.shape(list.target)?;
        match &shape.kind {
            Kind::List(member) => Some((&member.target, shape.traits.sparse)),
            _ => None,
        }
    }

    /// What an iterator gives that is over elements of that shape.
    fn element_value(&self, target: &'m str) -> Value<'m> {
        Value {
            base: None,
            inner: "it".to_owned(),
            access: Access::Reference,
            target,
            place: Place::Shape(self.reach.direction(target)),
        }
    }

    /// One element.
    fn element(&self, list: &Value<'m>, index: i64) -> Written<Value<'m>> {
        let held = self.held(list).filter(|(_, is_sparse)| !is_sparse);
        let (target, _) = held.ok_or("an index is not behind a list without gaps")?;
        let call = match index {
            0 => "first()".to_owned(),
            -1 => "last()".to_owned(),
            1.. => format!("get({index})"),
            _ => return Err("an index counts from the end".to_owned()),
        };
        let base = match (&list.base, list.is_sure()) {
            (None, true) => format!("{}.{call}", list.inner),
            (Some(base), true) => format!("{base}.and_then(|it| {}.{call})", list.inner),
            _ => format!("{}.and_then(|it| it.{call})", list.option()),
        };
        Ok(Value { base: Some(base), ..self.element_value(target) })
    }

    /// Each element of a list.
    pub(super) fn elements(&self, list: &Value<'m>) -> Written<Items<'m>> {
        let (target, is_sparse) = self.held(list).ok_or("a projection is not behind a list")?;
        let gaps = if is_sparse { ".flatten()" } else { "" };
        let source = list.elements("iter()", true) + gaps;
        let list = (!is_sparse).then(|| list.clone());
        Ok(Items { source, keep: None, item: self.element_value(target), list })
    }

    /// Each element of a list, and those of the lists in it.
    fn flattened(&self, list: &Value<'m>) -> Written<Items<'m>> {
        let items = self.elements(list)?;
        match self.held(&items.item) {
            None => Ok(items),
            Some(_) => self.flattened_again(items),
        }
    }

    /// The elements of the lists that these are, if they are lists.
    fn flattened_again(&self, items: Items<'m>) -> Written<Items<'m>> {
        let Some((target, is_sparse)) = self.held(&items.item) else { return Ok(items) };
        let gaps = if is_sparse { ".flatten()" } else { "" };
        let (inner, source) = (&items.item.inner, items.kept());
        let source = match (&items.item.base, items.item.access) {
            (None, Access::Plain) => format!("{source}.flat_map(|it| &{inner})"),
            (None, Access::Reference) => format!("{source}.flatten()"),
            (None, Access::Optional) => format!("{source}.flat_map(|it| {inner}.iter().flatten())"),
            (Some(_), _) => format!("{}.flatten()", items.found()),
        };
        Ok(Items {
            source: source + gaps,
            keep: None,
            item: self.element_value(target),
            list: None,
        })
    }

    /// Each value of a map.
    fn values(&self, map: &Value<'m>) -> Written<Items<'m>> {
        let shape = self.service.shape(map.target);
        let Some((Kind::Map(_, value), traits)) = shape.map(|shape| (&shape.kind, &shape.traits))
        else {
            return Err("`*` is not behind a map".to_owned());
        };
        let gaps = if traits.sparse { ".flatten()" } else { "" };
        let source = map.elements("values()", false) + gaps;
        Ok(Items { source, keep: None, item: self.element_value(&value.target), list: None })
    }

    /// The elements for which a condition holds.
    fn filtered(&self, list: &Value<'m>, condition: &Expression) -> Written<Items<'m>> {
        let items = self.elements(list)?;
        let kind = self.service.shape(items.item.target).map(|shape| &shape.kind);
        if !matches!(kind, Some(Kind::Structure(_))) {
            return Err("it filters what are not structures".to_owned());
        }
        let keep = self.condition(condition, &Scope::Value(items.item.clone()))?;
        Ok(Items { keep: Some(keep), list: None, ..items })
    }
}
