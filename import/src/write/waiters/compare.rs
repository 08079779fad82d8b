//! Writes conditions: comparisons, and how they are combined.

use proc_macro2::Literal;
use serde_json::Value as Json;

use super::Written;
use super::condition::Condition;
use super::typed::Scope;
use super::value::{Access, Items, Typed, Value};
use crate::jmespath::{Expression, Operator};
use crate::model::Kind;
use crate::names::ident;
use crate::write::Writer;
use crate::write::enumeration::named_values;

/// A value that others are compared with.
pub(super) struct Term {
    pub(super) text: String,
    /// Whether it may stand in a pattern.
    pub(super) is_pattern: bool,
}

impl<'m> Writer<'m> {
    /// The expression as a condition.
    pub(super) fn condition(
        &self,
        expression: &Expression,
        scope: &Scope<'m>,
    ) -> Written<Condition> {
        match expression {
            Expression::And(one, other) => {
                Ok(self.condition(one, scope)?.and(self.condition(other, scope)?))
            }
            Expression::Or(one, other) => {
                Ok(self.condition(one, scope)?.or(self.condition(other, scope)?))
            }
            Expression::Not(inner) => Ok(self.condition(inner, scope)?.opposite()),
            Expression::Compare(left, operator, right) => {
                self.comparison(self.typed(left, scope)?, *operator, self.typed(right, scope)?)
            }
            Expression::Call(name, arguments) => match (name.as_str(), &arguments[..]) {
                ("contains", [list, wanted]) => {
                    self.contains(self.typed(list, scope)?, self.typed(wanted, scope)?)
                }
                ("length", _) => Err("a number is not a condition".to_owned()),
                _ => Err(format!("the function `{name}` is not supported")),
            },
            value => match self.typed(value, scope)? {
                Typed::Condition(condition) => Ok(condition),
                Typed::Value(value) if self.is_boolean(&value) => {
                    self.equality(&value, &[self.term(&value, &true.into())?])
                }
                _ => Err("it takes a value for a condition".to_owned()),
            },
        }
    }

    fn is_boolean(&self, value: &Value<'_>) -> bool {
        matches!(self.service.shape(value.target).map(|shape| &shape.kind), Some(Kind::Boolean))
    }

    /// A literal of the value's type.
    pub(super) fn term(&self, value: &Value<'_>, literal: &Json) -> Written<Term> {
        let kind = self.service.shape(value.target).map(|shape| &shape.kind);
        let term = |text| Term { text, is_pattern: true };
        match (kind, literal) {
            (Some(Kind::Enum(values)), Json::String(text)) => {
                let name = ident(&self.shape_name(value.target));
                let mut named = named_values(values);
                Ok(match named.find(|(_, value)| value.value == *text) {
                    Some((variant, _)) => term(format!("{name}::{}", ident(&variant))),
                    None => Term {
                        text: format!("{name}::Unknown({text:?}.to_owned())"),
                        is_pattern: false,
                    },
                })
            }
            (Some(Kind::String), Json::String(text)) => Ok(term(format!("{text:?}"))),
            (Some(Kind::Boolean), Json::Bool(wanted)) => Ok(term(wanted.to_string())),
            (Some(Kind::Byte | Kind::Short | Kind::Integer | Kind::Long), Json::Number(number))
                if number.is_i64() =>
            {
                Ok(term(number.to_string()))
            }
            (Some(Kind::Float | Kind::Double), Json::Number(number)) => {
                let number = number.as_f64().ok_or("a number is too big")?;
                let sign = if number < 0.0 { "-" } else { "" };
                let text = format!("{sign}{}", Literal::f64_unsuffixed(number.abs()));
                Ok(Term { text, is_pattern: false })
            }
            _ => Err(format!("`{literal}` is not of the type of the member")),
        }
    }

    /// That the value is one of these.
    pub(super) fn equality(&self, value: &Value<'_>, terms: &[Term]) -> Written<Condition> {
        let kind = self.service.shape(value.target).map(|shape| &shape.kind);
        let is_text = matches!(kind, Some(Kind::String));
        let inner = &value.inner;
        let place = match (value.access, is_text) {
            (Access::Optional, true) => format!("{inner}.as_deref()"),
            (Access::Reference, false) => format!("*{inner}"),
            _ => inner.clone(),
        };
        let some = |text: &str| match value.access {
            Access::Optional => format!("Some({text})"),
            _ => text.to_owned(),
        };
        let texts: Vec<&str> = terms.iter().map(|term| term.text.as_str()).collect();
        if texts.len() > 1 && terms.iter().all(|term| term.is_pattern) {
            let place = match (value.access, is_text) {
                (Access::Plain | Access::Reference, true) => format!("{inner}.as_str()"),
                _ => place,
            };
            let matches = format!("matches!({place}, {})", some(&texts.join(" | ")));
            return Ok(value.holds(Condition::new(matches.clone(), format!("!{matches}"))));
        }
        let each = texts.into_iter().map(|text| match (text, value.access, kind) {
            ("true", Access::Plain | Access::Reference, _) => {
                Condition::new(place.clone(), format!("!{place}"))
            }
            ("false", Access::Plain | Access::Reference, Some(Kind::Boolean)) => {
                Condition::new(format!("!{place}"), place.clone())
            }
            _ => {
                let text = some(text);
                Condition::new(format!("{place} == {text}"), format!("{place} != {text}"))
            }
        });
        let all = each.reduce(Condition::or).ok_or("it is compared with nothing")?;
        Ok(value.holds(all))
    }

    fn comparison(
        &self,
        left: Typed<'m>,
        operator: Operator,
        right: Typed<'m>,
    ) -> Written<Condition> {
        match (left, operator, right) {
            (Typed::Literal(_), _, Typed::Literal(_)) => Err("it compares literals".to_owned()),
            (literal @ Typed::Literal(_), _, other) => {
                self.comparison(other, operator.reversed(), literal)
            }
            (
                Typed::Value(value),
                Operator::Equal | Operator::NotEqual,
                Typed::Literal(literal),
            ) => {
                let is_equal = operator == Operator::Equal;
                if literal.is_null() {
                    return Ok(value.is_there().is(!is_equal));
                }
                let term = self.term(&value, &literal)?;
                Ok(self.equality(&value, &[term])?.is(is_equal))
            }
            (Typed::Value(value), _, Typed::Literal(literal)) => {
                let term = self.number(&value, &literal)?;
                // What is not there is neither more nor less.
                let compared = |operator: Operator| {
                    value.found(|name, is_reference| {
                        let star = if is_reference { "*" } else { "" };
                        let text = |operator: Operator| {
                            format!("{star}{name} {} {term}", operator.symbol())
                        };
                        Condition::new(text(operator), text(operator.opposite()))
                    })
                };
                Ok(compared(operator))
            }
            (Typed::Value(one), Operator::Equal | Operator::NotEqual, Typed::Value(other)) => {
                self.alike(&one, &other)?;
                let (one, other) = match one.base.is_none()
                    && other.base.is_none()
                    && one.access == other.access
                {
                    true => (one.inner, other.inner),
                    false => (one.option(), other.option()),
                };
                let equal =
                    Condition::new(format!("{one} == {other}"), format!("{one} != {other}"));
                Ok(equal.is(operator == Operator::Equal))
            }
            (Typed::Length(of), _, Typed::Literal(literal)) => {
                let number = literal.as_u64().ok_or("a length is compared with what is not one")?;
                match (operator, number) {
                    (Operator::Equal | Operator::LessOrEqual, 0) | (Operator::Less, 1) => {
                        Ok(self.is_filled(&of)?.opposite())
                    }
                    (Operator::NotEqual | Operator::Greater, 0) | (Operator::GreaterOrEqual, 1) => {
                        self.is_filled(&of)
                    }
                    _ => Ok(numbers(&self.count(&of)?, operator, &number.to_string())),
                }
            }
            (Typed::Length(one), _, Typed::Length(other)) => {
                Ok(numbers(&self.count(&one)?, operator, &self.count(&other)?))
            }
            (Typed::Length(of), _, Typed::Value(value)) => {
                if value.base.is_some() || self.number(&value, &0.into()).is_err() {
                    return Err("a length is compared with what is not a number".to_owned());
                }
                let count = format!("({} as i64)", self.count(&of)?);
                Ok(match value.access {
                    Access::Optional => {
                        let inner = numbers(&count, operator, "i64::from(wanted)");
                        let option = &value.inner;
                        Condition::new(
                            format!("{option}.is_some_and(|wanted| {})", inner.yes()),
                            format!("{option}.is_none_or(|wanted| {})", inner.no()),
                        )
                    }
                    _ => numbers(&count, operator, &format!("i64::from({})", value.inner)),
                })
            }
            (value @ Typed::Value(_), _, length @ Typed::Length(_)) => {
                self.comparison(length, operator.reversed(), value)
            }
            _ => Err("it compares what cannot be compared".to_owned()),
        }
    }

    /// A literal that is a number, if the value is one.
    fn number(&self, value: &Value<'_>, literal: &Json) -> Written<String> {
        match literal {
            Json::Number(_) => Ok(self.term(value, literal)?.text),
            _ => Err("it orders what are not numbers".to_owned()),
        }
    }

    /// Whether two values have the same type.
    fn alike(&self, one: &Value<'_>, other: &Value<'_>) -> Written<()> {
        let kind = |value: &Value<'_>| {
            let kind = &self.service.shape(value.target)?.kind;
            let is_simple = matches!(
                kind,
                Kind::String
                    | Kind::Boolean
                    | Kind::Byte
                    | Kind::Short
                    | Kind::Integer
                    | Kind::Long
            );
            (is_simple || one.target == other.target).then(|| std::mem::discriminant(kind))
        };
        match kind(one).zip(kind(other)) {
            Some((one, other)) if one == other => Ok(()),
            _ => Err("it compares values of two types".to_owned()),
        }
    }

    fn contains(&self, list: Typed<'m>, wanted: Typed<'m>) -> Written<Condition> {
        let Typed::Literal(wanted) = wanted else {
            return Err("it looks for what is not a literal".to_owned());
        };
        match list {
            Typed::Conditions(source, condition) => {
                let wanted = wanted.as_bool().ok_or("it looks for what is not a boolean")?;
                Ok(condition.is(wanted).of_any(&source))
            }
            Typed::Value(value) if self.is_text(&value) => {
                let Term { text, .. } = self.term(&value, &wanted)?;
                Ok(value.found(|name, _| {
                    let contains = format!("{name}.contains({text})");
                    Condition::new(contains.clone(), format!("!{contains}"))
                }))
            }
            Typed::Value(list) => self.any(&self.elements(&list)?, &[wanted]),
            Typed::Items(items) => self.any(&items, &[wanted]),
            _ => Err("it looks into what is not a list".to_owned()),
        }
    }

    pub(super) fn is_text(&self, value: &Value<'_>) -> bool {
        matches!(self.service.shape(value.target).map(|shape| &shape.kind), Some(Kind::String))
    }

    /// That one of the items is one of these.
    pub(super) fn any(&self, items: &Items<'m>, wanted: &[Json]) -> Written<Condition> {
        Ok(items.any(self.equality(&items.item, &self.terms(&items.item, wanted)?)?))
    }

    pub(super) fn terms(&self, value: &Value<'_>, wanted: &[Json]) -> Written<Vec<Term>> {
        wanted.iter().map(|wanted| self.term(value, wanted)).collect()
    }

    /// That there is at least one.
    fn is_filled(&self, of: &Typed<'m>) -> Written<Condition> {
        let filled = |value: &Value<'_>| {
            value.found(|name, _| {
                Condition::new(format!("!{name}.is_empty()"), format!("{name}.is_empty()"))
            })
        };
        match of {
            Typed::Value(value) if self.has_length(value) => Ok(filled(value)),
            Typed::Items(Items { list: Some(list), .. }) => Ok(filled(list)),
            Typed::Items(items) => Ok(match items.counts() {
                Some(counts) => counts.of_any(&items.source),
                None => Condition::new(
                    format!("{}.next().is_some()", items.source),
                    format!("{}.next().is_none()", items.source),
                ),
            }),
            _ => Err("it counts what is not a list".to_owned()),
        }
    }

    /// How many there are.
    fn count(&self, of: &Typed<'m>) -> Written<String> {
        let length = |value: &Value<'_>| match (&value.base, value.is_sure()) {
            (None, true) => format!("{}.len()", value.inner),
            (Some(base), true) => format!("{base}.map_or(0, |it| {}.len())", value.inner),
            _ => format!("{}.map_or(0, |it| it.len())", value.option()),
        };
        match of {
            // A text's length is one in characters.
            Typed::Value(value) if self.has_length(value) && !self.is_text(value) => {
                Ok(length(value))
            }
            Typed::Items(Items { list: Some(list), .. }) => Ok(length(list)),
            Typed::Items(items) => Ok(match items.counts() {
                Some(counts) => format!("{}.filter(|it| {}).count()", items.source, counts.yes()),
                None => format!("{}.count()", items.source),
            }),
            _ => Err("it counts what is not a list".to_owned()),
        }
    }

    fn has_length(&self, value: &Value<'_>) -> bool {
        let kind = self.service.shape(value.target).map(|shape| &shape.kind);
        matches!(kind, Some(Kind::List(_) | Kind::Map(..) | Kind::String))
    }
}

/// A comparison of two numbers that are there.
fn numbers(left: &str, operator: Operator, right: &str) -> Condition {
    let text = |operator: Operator| format!("{left} {} {right}", operator.symbol());
    Condition::new(text(operator), text(operator.opposite()))
}
