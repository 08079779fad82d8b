//! Finds the shapes of a model that can hold themselves, and makes a nesting of each.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Value, json};

use super::declarations::Problem;

/// How many levels are read, with some to spare for what is innermost.
const LEVELS: usize = 990;

/// One step from a shape to one in it: the text before it and the one behind.
struct Step<'m> {
    before: String,
    after: String,
    to: &'m str,
}

/// The shapes of a model.
pub struct Shapes<'m>(pub &'m Value);

impl<'m> Shapes<'m> {
    /// A nesting for each structure that can hold itself and that the body of a response can hold,
    /// of the operation that holds least beside it.
    pub fn nestings(&self, service: &str, operations: &[(String, &'m Value)]) -> Vec<Value> {
        let mut reached: Vec<_> = operations
            .iter()
            .map(|(name, operation)| (name, self.ways(self.body(operation).into_iter().collect())))
            .collect();
        reached.sort_by_key(|(_, ways)| ways.len());
        let names: BTreeSet<&str> =
            reached.iter().flat_map(|(_, ways)| ways.keys().copied()).collect();
        let mut nestings = BTreeMap::new();
        for name in names.into_iter().filter(|name| self.0[*name]["type"] == "structure") {
            let round = self.ways(self.steps(name)).remove(name);
            let found = reached.iter().find_map(|(of, ways)| Some((of, ways.get(name)?)));
            let (Some((prefix, suffix)), Some((operation, (start, end)))) = (round, found) else {
                continue;
            };
            let levels = (LEVELS - depth(start)) / depth(&prefix);
            let nesting = json!({
                "service": service, "operation": operation, "start": start, "prefix": prefix,
                "inner": self.least(name), "suffix": suffix, "end": end, "levels": levels,
            });
            nestings.insert(prefix, nesting);
        }
        nestings.into_values().collect()
    }

    /// The shape of a response's body.
    fn body(&self, operation: &'m Value) -> Option<Step<'m>> {
        let output = operation["output"]["shape"].as_str()?;
        let shape = &self.0[output];
        let to = match shape["payload"].as_str() {
            Some(payload) => shape["members"][payload]["shape"].as_str()?,
            None => output,
        };
        Some(Step { before: String::new(), after: String::new(), to })
    }

    /// The shortest way to each shape that is behind these steps.
    fn ways(&self, first: Vec<Step<'m>>) -> BTreeMap<&'m str, (String, String)> {
        let mut ways: BTreeMap<&str, (String, String)> = BTreeMap::new();
        let mut next = VecDeque::from(first);
        while let Some(Step { before, after, to }) = next.pop_front() {
            if ways.contains_key(to) {
                continue;
            }
            next.extend(self.steps(to).into_iter().map(|step| Step {
                before: format!("{before}{}", step.before),
                after: format!("{}{after}", step.after),
                to: step.to,
            }));
            ways.insert(to, (before, after));
        }
        ways
    }

    fn steps(&self, name: &str) -> Vec<Step<'m>> {
        let shape = &self.0[name];
        let to = |value: &'m Value| value["shape"].as_str().unwrap_or_default();
        match shape["type"].as_str().unwrap_or_default() {
            "structure" if shape["eventstream"] == true || shape["document"] == true => Vec::new(),
            "structure" => {
                let members = shape["members"].as_object().into_iter().flatten();
                let in_body = members.filter(|(_, member)| member["location"].is_null());
                in_body
                    .map(|(member, value)| Step {
                        before: format!(
                            "{{{}{}:",
                            self.others(name, member),
                            json!(value["locationName"].as_str().unwrap_or(member)),
                        ),
                        after: "}".to_owned(),
                        to: to(value),
                    })
                    .collect()
            }
            "list" => vec![Step {
                before: "[".to_owned(),
                after: "]".to_owned(),
                to: to(&shape["member"]),
            }],
            "map" => vec![Step {
                before: "{\"a\":".to_owned(),
                after: "}".to_owned(),
                to: to(&shape["value"]),
            }],
            _ => Vec::new(),
        }
    }

    /// The required members except one, each with a comma behind it.
    fn others(&self, name: &str, except: &str) -> String {
        let shape = &self.0[name];
        let required = shape["required"].as_array().into_iter().flatten();
        let others = required.filter_map(Value::as_str).filter(|member| *member != except);
        let in_body = others.filter(|member| shape["members"][*member]["location"].is_null());
        in_body.map(|member| format!("{},", self.member(name, member))).collect()
    }

    fn member(&self, name: &str, member: &str) -> String {
        let value = &self.0[name]["members"][member];
        let wire = json!(value["locationName"].as_str().unwrap_or(member));
        format!("{wire}:{}", self.least(value["shape"].as_str().unwrap_or_default()))
    }

    /// The least value of a shape that can be read.
    fn least(&self, name: &str) -> String {
        let shape = &self.0[name];
        match shape["type"].as_str().unwrap_or_default() {
            "structure" if shape["union"] == true => {
                let members = shape["members"].as_object().into_iter().flatten();
                let is_plain = |member: &Value| {
                    self.0[member["shape"].as_str().unwrap_or_default()]["type"] != "structure"
                };
                let member = members.min_by_key(|(_, member)| !is_plain(member));
                let member = member.map(|(member, _)| self.member(name, member));
                format!("{{{}}}", member.unwrap_or_default())
            }
            "structure" => {
                let others = self.others(name, "");
                format!("{{{}}}", others.trim_end_matches(','))
            }
            "list" => "[]".to_owned(),
            "map" => "{}".to_owned(),
            "string" | "character" => shape["enum"].get(0).unwrap_or(&json!("a")).to_string(),
            "blob" => "\"YQ==\"".to_owned(),
            "boolean" => "true".to_owned(),
            _ => "1".to_owned(),
        }
    }
}

/// How many lists and objects a text leaves open.
fn depth(text: &str) -> usize {
    text.matches(['{', '[']).count() - text.matches(['}', ']']).count()
}

/// The services' folders.
pub fn services(models: &std::path::Path) -> Result<Vec<String>, Problem> {
    let entries = std::fs::read_dir(models)?.collect::<Result<Vec<_>, _>>()?;
    let folders = entries.into_iter().filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}
