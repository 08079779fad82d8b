//! Writes waiters: functions that give a wait whose rules are the model's.

mod compare;
mod condition;
mod layout;
mod rules;
mod timing;
mod typed;
mod value;

use serde_json::Value as Json;

use super::{ITEM_DOCS, Writer};
use crate::jmespath;
use crate::model::{Comparator, Matcher, Operation, Path, State, Waiter};
use crate::names::{Scope, field_name, ident};
use crate::note::Note;
use crate::s3;
use crate::wrap::wrap;
use compare::Term;
use condition::Condition;
use layout::Rule;
use rules::Group;
use timing::{delays, timing};
use typed::Scope as Names;
use value::Typed;

/// What is written, or why it is not.
type Written<T> = Result<T, String>;

impl<'m> Writer<'m> {
    /// A function for each waiter, and what to say of those that are not written.
    pub(super) fn waiters(&mut self) -> (Vec<String>, Vec<Note>) {
        let mut scope = Scope::default();
        let (mut functions, mut notes) = (Vec::new(), Vec::new());
        for operation in &self.reach.operations {
            for waiter in &operation.waiters {
                match self.rules(operation, waiter) {
                    Ok(rules) => {
                        let name = scope.claim(&field_name(&waiter.name), "");
                        functions.push(self.function(&name, operation, waiter, rules));
                    }
                    Err(reason) => notes.push(Note {
                        operation: operation.name.clone(),
                        text: format!("its waiter `{}` is not written: {reason}", waiter.name),
                    }),
                }
            }
        }
        (functions, notes)
    }

    fn rules(&self, operation: &'m Operation, waiter: &'m Waiter) -> Written<Vec<Rule>> {
        let mut rules = Vec::new();
        for group in rules::groups(&waiter.acceptors)? {
            let method = match (group.matcher.is_of_error(), group.state) {
                (false, State::Success) => "until",
                (false, State::Failure) => "fail_if",
                (false, State::Retry) => "go_on_if",
                (true, State::Success) => "or_error",
                (true, State::Retry) => "while_error",
                (true, State::Failure) => continue,
            };
            match group.matcher {
                Matcher::Path(path) => {
                    self.path_rules(operation, path, &group, method, &mut rules)?
                }
                matcher => rules.push(self.simple_rule(operation, matcher, method)?),
            }
        }
        match rules.iter().any(|rule| rule.is_for_output() || rule.is_for_error()) {
            true => Ok(rules),
            false => Err("it has no success".to_owned()),
        }
    }

    /// A rule on all outputs, or on errors.
    fn simple_rule(&self, operation: &Operation, matcher: &Matcher, method: &str) -> Written<Rule> {
        let of_status = |status: u16| {
            Rule::new(
                format!("{method}_if"),
                "|error| ",
                format!("error.status() == Some({status})"),
            )
        };
        Ok(match matcher {
            Matcher::Output => Rule::new(method, "|_| ", "true"),
            Matcher::Error => {
                Rule::new(format!("{method}_if"), "|error| ", "error.code().is_some()")
            }
            Matcher::ErrorCode(code) => Rule::new(method, "", format!("{code:?}")),
            Matcher::ErrorShape(name) => {
                let shape = operation.errors.iter().find(|id| local(id) == name);
                let traits = shape.and_then(|id| self.service.shape(id)?.traits.error.as_ref());
                let status = traits.and_then(|error| error.status);
                let status = status.or_else(|| s3::status(&self.service.sdk_id, name));
                match status.filter(|_| operation.method == "HEAD") {
                    // A response without a body has only its status.
                    Some(status) => of_status(status),
                    None => {
                        let code = traits.and_then(|error| error.code.as_ref()).unwrap_or(name);
                        Rule::new(method, "", format!("{code:?}"))
                    }
                }
            }
            Matcher::Status(status) => of_status(*status),
            Matcher::Path(_) | Matcher::Other(_) => {
                return Err("a matcher is not supported".to_owned());
            }
        })
    }

    /// The rules on a path: one, unless the values cannot be told in a pattern.
    fn path_rules(
        &self,
        operation: &'m Operation,
        path: &Path,
        group: &Group<'m>,
        method: &str,
        rules: &mut Vec<Rule>,
    ) -> Written<()> {
        let expression = jmespath::parse(&path.expression)
            .map_err(|error| format!("`{}`: {error}", path.expression))?;
        let output = self.output_value(operation)?;
        let (head, scope) = if path.of_both {
            let input = self.input_value(operation, &layout::input(rules))?;
            ("move |output| ", Names::Both { input, output })
        } else {
            ("|output| ", Names::Value(output))
        };
        let expected: Vec<Json> = group.expected.iter().map(|one| (*one).clone()).collect();
        let told = |reason: String| format!("`{}`: {reason}", path.expression);
        let typed = self.typed(&expression, &scope).map_err(told)?;
        if path.comparator == Comparator::All {
            let all = self.all(typed, &expected).map_err(told)?;
            rules.extend(all.into_iter().map(|lines| Rule::of_lines(method, head, lines)));
        } else {
            let condition = self.expected(typed, path.comparator, &expected).map_err(told)?;
            rules.push(Rule::new(method, head, condition.yes()));
        }
        Ok(())
    }

    /// That it is, or has, one of these.
    fn expected(
        &self,
        typed: Typed<'m>,
        comparator: Comparator,
        expected: &[Json],
    ) -> Written<Condition> {
        match (typed, comparator) {
            (Typed::Value(value), Comparator::Equals) => {
                self.equality(&value, &self.terms(&value, expected)?)
            }
            (Typed::Condition(condition), Comparator::Equals) => match expected {
                [Json::Bool(wanted)] => Ok(condition.is(*wanted)),
                _ => Err("a condition is compared with what is not a boolean".to_owned()),
            },
            (Typed::Value(list), Comparator::Any) => self.any(&self.elements(&list)?, expected),
            (Typed::Items(items), Comparator::Any) => self.any(&items, expected),
            _ => Err("it is compared with what it cannot be".to_owned()),
        }
    }

    /// That there is at least one, and that all are the first of these, or all are the second, and so on; in lines.
    fn all(&self, typed: Typed<'m>, expected: &[Json]) -> Written<Vec<Vec<String>>> {
        let items = match typed {
            Typed::Value(list) => self.elements(&list)?,
            Typed::Items(items) => items,
            _ => return Err("it is not a list".to_owned()),
        };
        let terms = self.terms(&items.item, expected)?;
        let found = items.found();
        if terms.len() > 1 && terms.iter().all(|term| term.is_pattern) {
            let texts: Vec<&str> = terms.iter().map(|term| term.text.as_str()).collect();
            let texts = texts.join(" | ");
            let strings = if self.is_text(&items.item) { ".map(String::as_str)" } else { "" };
            return Ok(vec![vec![
                format!("let mut found = {found}{strings};"),
                "let first = found.next();".to_owned(),
                format!("matches!(first, Some({texts})) && found.all(|it| Some(it) == first)"),
            ]]);
        }
        let star = if self.is_text(&items.item) { "" } else { "*" };
        let each = terms.iter().map(|Term { text, .. }| {
            vec![
                format!("let mut found = {found}.peekable();"),
                format!("found.peek().is_some() && found.all(|it| {star}it == {text})"),
            ]
        });
        Ok(each.collect())
    }

    fn function(
        &mut self,
        name: &str,
        operation: &'m Operation,
        waiter: &Waiter,
        mut rules: Vec<Rule>,
    ) -> String {
        let item = self.names.operations.get(&operation.name).unwrap_or(&operation.name);
        let item = ident(item).to_string();
        let output = self.output_type(operation.output.as_deref());
        let may_be_gone = rules.iter().any(Rule::is_for_error);
        let given = if may_be_gone { format!("{item}, Option<{output}>") } else { item.clone() };
        let (client, wait) = (self.path_of("Client"), self.path_of("Wait"));
        let delays = delays(waiter.delays);
        if !delays.is_empty() {
            let duration = self.path_of("Duration");
            rules.extend(delays.into_iter().map(|(method, seconds)| {
                Rule::new(method, "", format!("{duration}::from_secs({seconds})"))
            }));
        }
        let docs = self.waiter_docs(waiter);
        let name = ident(name);
        let arguments = [format!("client: &{client}"), format!("operation: {item}")];
        docs + &layout::function(
            &format!("pub fn {name}"),
            &arguments,
            &format!("{wait}<{given}>"),
            rules,
        )
    }

    fn waiter_docs(&self, waiter: &Waiter) -> String {
        let Some(docs) = &self.docs else { return String::new() };
        let (name, timing) = (&waiter.name, timing(waiter.delays));
        let lines = match &waiter.docs {
            None => wrap(&format!("The waiter `{name}`: asks {timing}."), ITEM_DOCS),
            Some(html) => {
                let is_open = |text: &str| text.ends_with(|c: char| c.is_alphanumeric());
                let dot = if is_open(html) { "." } else { "" };
                let mut lines = docs.lines(&format!("{html}{dot}"), ITEM_DOCS);
                lines.extend([String::new(), format!("Asks {timing}.")]);
                lines
            }
        };
        lines.iter().map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect()
    }

    /// A name that is not the model's, with its path if the model has one like it.
    fn path_of(&mut self, name: &'static str) -> String {
        let module = match name {
            "Wait" => "aws_operation::wait",
            "Duration" => "std::time",
            _ => "aws_operation",
        };
        if self.names.are_with(name) {
            return format!("{module}::{name}");
        }
        match name {
            "Wait" => self.uses_wait = true,
            "Duration" => self.uses_duration = true,
            name => {
                self.used(name);
            }
        }
        name.to_owned()
    }
}

/// The name of an id.
fn local(id: &str) -> &str {
    id.rsplit_once('#').map_or(id, |(_, name)| name)
}
