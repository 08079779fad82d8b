//! A set of rules, and the one that answers.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::expression::{self, Scope};
use super::unknown::Unknown;

/// The rules of one service.
#[derive(Debug, Deserialize)]
pub(crate) struct RuleSet {
    parameters: BTreeMap<String, Parameter>,
    rules: Vec<Rule>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameter {
    built_in: Option<String>,
    default: Option<Value>,
    #[serde(default)]
    required: bool,
}

#[derive(Debug, Deserialize)]
struct Rule {
    #[serde(default)]
    conditions: Vec<Condition>,
    #[serde(flatten)]
    outcome: Outcome,
}

#[derive(Debug, Deserialize)]
struct Condition {
    r#fn: String,
    argv: Vec<Value>,
    assign: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Outcome {
    Endpoint { endpoint: Value },
    Error { error: Value },
    Tree { rules: Vec<Rule> },
}

/// What the rules say.
#[derive(Debug, PartialEq)]
pub(crate) enum Answer {
    /// Where requests go: `url`, and `properties` and `headers` where there are any.
    Endpoint(Value),
    /// That there is no endpoint, and why.
    Error(String),
}

impl RuleSet {
    /// The name of the parameter that stands for a fact of the client, such as `AWS::Region`.
    pub(crate) fn built_in(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|(_, parameter)| parameter.built_in.as_deref() == Some(name));
        found.map(|(name, _)| name.as_str())
    }

    /// Whether there is a parameter of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parameters.contains_key(name)
    }

    /// The regions that the rules name.
    pub(crate) fn regions(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.rules.iter().for_each(|rule| rule.name_regions(&mut found));
        found
    }

    /// The answer of the first rule whose conditions hold, for parameters by name.
    pub(crate) fn evaluate(&self, given: &BTreeMap<String, Value>) -> Result<Answer, Unknown> {
        let mut scope = Scope::default();
        for (name, parameter) in &self.parameters {
            match given.get(name).or(parameter.default.as_ref()) {
                Some(value) => scope.assign(name, value.clone()),
                None if parameter.required => {
                    return Ok(Answer::Error(format!("`{name}` is required")));
                }
                None => scope.assign(name, Value::Null),
            }
        }
        let answer = first(&self.rules, &mut scope)?;
        Ok(answer.unwrap_or_else(|| Answer::Error("no rule applies".to_owned())))
    }
}

impl Rule {
    fn name_regions(&self, found: &mut BTreeSet<String>) {
        let arguments = self.conditions.iter().flat_map(|condition| &condition.argv);
        found.extend(
            arguments.filter_map(Value::as_str).filter(|text| is_region(text)).map(str::to_owned),
        );
        if let Outcome::Tree { rules } = &self.outcome {
            rules.iter().for_each(|rule| rule.name_regions(found));
        }
    }
}

/// Whether a text is like `us-east-1`. What is before a region, as in `fips-us-east-1`, is longer than
/// its first word.
fn is_region(text: &str) -> bool {
    let words: Vec<&str> = text.split('-').collect();
    let is_word =
        |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    match words.as_slice() {
        [first, middle @ .., last] => {
            let is_place = (2..=4).contains(&first.len()) && !middle.is_empty() && *first != "fips";
            is_place && is_word(first) && middle.iter().all(is_word) && last.parse::<u8>().is_ok()
        }
        _ => false,
    }
}

fn first(rules: &[Rule], scope: &mut Scope) -> Result<Option<Answer>, Unknown> {
    for rule in rules {
        let outside = scope.len();
        let answer = if holds(&rule.conditions, scope)? { answer(rule, scope)? } else { None };
        scope.truncate(outside);
        if answer.is_some() {
            return Ok(answer);
        }
    }
    Ok(None)
}

fn holds(conditions: &[Condition], scope: &mut Scope) -> Result<bool, Unknown> {
    for condition in conditions {
        let value = expression::call(&condition.r#fn, &condition.argv, scope)?;
        if matches!(value, Value::Null | Value::Bool(false)) {
            return Ok(false);
        }
        if let Some(name) = &condition.assign {
            scope.assign(name, value);
        }
    }
    Ok(true)
}

fn answer(rule: &Rule, scope: &mut Scope) -> Result<Option<Answer>, Unknown> {
    match &rule.outcome {
        Outcome::Tree { rules } => first(rules, scope),
        Outcome::Endpoint { endpoint } => {
            Ok(Some(Answer::Endpoint(expression::filled(endpoint, scope)?)))
        }
        Outcome::Error { error } => match expression::value(error, scope)? {
            Value::String(text) => Ok(Some(Answer::Error(text))),
            other => Err(Unknown::new("the text", other)),
        },
    }
}
