//! Lays out functions as rustfmt does.

use crate::write::{INDENT, WIDTH};

/// What the operation is called that the next rule compares its output with. Each has its own.
pub(super) fn input(rules: &[Rule]) -> String {
    match rules.iter().filter(|rule| rule.has_input()).count() {
        0 => "input".to_owned(),
        others => format!("input_{}", others + 1),
    }
}

/// A call on a wait.
#[derive(Debug)]
pub(super) struct Rule {
    method: String,
    /// What is before the argument's body: `|output| `.
    head: &'static str,
    /// The body: statements, and an expression.
    lines: Vec<String>,
}

impl Rule {
    pub(super) fn new(
        method: impl Into<String>,
        head: &'static str,
        body: impl Into<String>,
    ) -> Self {
        Self::of_lines(method, head, vec![body.into()])
    }

    pub(super) fn of_lines(
        method: impl Into<String>,
        head: &'static str,
        lines: Vec<String>,
    ) -> Self {
        Self { method: method.into(), head, lines }
    }

    /// Whether an output may be what is waited for.
    pub(super) fn is_for_output(&self) -> bool {
        self.method == "until"
    }

    /// Whether an error may be.
    pub(super) fn is_for_error(&self) -> bool {
        self.method.starts_with("or_error")
    }

    /// Whether it needs the operation, which the wait owns.
    fn has_input(&self) -> bool {
        self.head.starts_with("move ")
    }

    /// The call on one line, if it can be.
    fn call(&self) -> Option<String> {
        match &self.lines[..] {
            [line] => Some(format!(".{}({}{line})", self.method, self.head)),
            _ => None,
        }
    }

    /// The lines of the call.
    fn lines(&self, indent: usize) -> Vec<String> {
        let margin = " ".repeat(indent);
        let call = self.call().map(|call| margin.clone() + &call);
        if let Some(call) = call.filter(|call| call.len() <= WIDTH || self.head.is_empty()) {
            return vec![call];
        }
        let mut lines = vec![format!("{margin}.{}({}{{", self.method, self.head)];
        let body = self.lines.iter().flat_map(|line| laid_out(line, indent + INDENT.len()));
        lines.extend(body);
        lines.push(format!("{margin}}})"));
        lines
    }
}

/// A function that gives a wait with these rules.
pub(super) fn function(
    name: &str,
    arguments: &[String],
    returns: &str,
    rules: Vec<Rule>,
) -> String {
    let mut lines = vec![format!("{name}({}) -> {returns} {{", arguments.join(", "))];
    if lines.iter().any(|line| line.len() > WIDTH) {
        lines = vec![format!("{name}(")];
        lines.extend(arguments.iter().map(|argument| format!("{INDENT}{argument},")));
        lines.push(format!(") -> {returns} {{"));
    }
    for (at, _) in rules.iter().enumerate().filter(|(_, rule)| rule.has_input()) {
        lines.push(format!("{INDENT}let {} = operation.clone();", input(&rules[..at])));
    }
    let mut calls = vec![".wait(operation)".to_owned()];
    let simple: Option<Vec<String>> = rules.iter().map(Rule::call).collect();
    calls.extend(simple.into_iter().flatten());
    let line = format!("{INDENT}client{}", calls.concat());
    if calls.len() == rules.len() + 1 && line.len() <= WIDTH {
        lines.push(line);
    } else {
        lines.push(format!("{INDENT}client"));
        lines.push(format!("{INDENT}{INDENT}.wait(operation)"));
        lines.extend(rules.iter().flat_map(|rule| rule.lines(2 * INDENT.len())));
    }
    lines.push("}\n".to_owned());
    lines.join("\n")
}

/// The lines of an expression or statement.
fn laid_out(text: &str, indent: usize) -> Vec<String> {
    let margin = " ".repeat(indent);
    let inner = indent + INDENT.len();
    if indent + text.len() <= WIDTH {
        return vec![margin + text];
    }
    let assigned = text.split_once(" = ").filter(|_| text.starts_with("let "));
    if let Some((variable, value)) = assigned.filter(|(_, value)| inner + value.len() <= WIDTH) {
        return vec![format!("{margin}{variable} ="), format!("{margin}{INDENT}{value}")];
    }
    for operator in [" || ", " && ", " == ", " != ", " >= ", " | "] {
        let mut parts = parts(text, operator).into_iter();
        let first = parts.next().unwrap_or_default();
        let others: Vec<&str> = parts.collect();
        if !others.is_empty() {
            let mut lines = laid_out(first, indent);
            for other in others {
                let other = format!("{}{other}", operator.trim_start());
                match lines.last_mut() {
                    // It goes on behind a bracket that closes.
                    Some(last) if last.trim() == ")" => last.push_str(&format!(" {other}")),
                    _ => lines.extend(laid_out(&other, inner)),
                }
            }
            return lines;
        }
    }
    let chain = chain(text, indent);
    let is_plain = |line: &String| line.len() <= WIDTH && !line.ends_with('{');
    if chain.len() > 1 && chain.iter().all(is_plain) {
        return chain;
    }
    if let Some((head, body)) = closure(text).filter(|(head, _)| indent + head.len() + 2 <= WIDTH) {
        return block(head, body, indent);
    }
    if let Some((head, arguments)) = call(text) {
        let mut lines = vec![format!("{margin}{head}(")];
        let is_macro = head.ends_with('!');
        let arguments = parts(arguments, ", ");
        let last = arguments.len() - 1;
        for (at, argument) in arguments.into_iter().enumerate() {
            lines.extend(laid_out(argument, inner));
            if let Some(line) = lines.last_mut().filter(|_| at < last || !is_macro) {
                line.push(',');
            }
        }
        lines.push(format!("{margin})"));
        return lines;
    }
    chain
}

/// The lines of a chain of calls, at least one for each.
fn chain(text: &str, indent: usize) -> Vec<String> {
    let mut links = parts(text, ".").into_iter();
    let mut first = format!("{:indent$}{}", "", links.next().unwrap_or_default());
    // A link stands behind what is not wider than its indentation.
    if first.len() <= indent + INDENT.len() {
        first.extend(links.next().map(|link| format!(".{link}")));
    }
    let indent = indent + INDENT.len();
    let links = links.flat_map(|link| {
        let link = format!(".{link}");
        match closure(&link).filter(|_| indent + link.len() > WIDTH) {
            None => vec![format!("{:indent$}{link}", "")],
            Some((head, body)) => block(head, body, indent),
        }
    });
    [first].into_iter().chain(links).collect()
}

/// The lines of a call with a closure whose body is a block.
fn block(head: &str, body: &str, indent: usize) -> Vec<String> {
    let mut lines = vec![format!("{:indent$}{head} {{", "")];
    lines.extend(laid_out(body, indent + INDENT.len()));
    lines.push(format!("{:indent$}}})", ""));
    lines
}

/// The parts of a text between these separators, outside brackets and quotes.
fn parts<'t>(text: &'t str, separator: &str) -> Vec<&'t str> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let (mut parts, mut begin) = (Vec::new(), 0);
    for (at, character) in text.char_indices() {
        if quoted {
            quoted = character != '"' || escaped;
            escaped = character == '\\' && !escaped;
            continue;
        }
        if depth == 0 && at >= begin && text[at..].starts_with(separator) {
            parts.push(&text[begin..at]);
            begin = at + separator.len();
        }
        match character {
            '"' => quoted = true,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    parts.push(&text[begin..]);
    parts
}

/// A call whose last argument is a closure: what is before the closure's body, and the body.
fn closure(text: &str) -> Option<(&str, &str)> {
    let last = parts(text, ".").pop()?;
    let begin = text.len() - last.len();
    let (method, rest) = last.split_once("(|")?;
    let (parameter, _) = rest.split_once("| ")?;
    if !method.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
        return None;
    }
    let body = begin + method.len() + "(|| ".len() + parameter.len();
    text.ends_with(')').then(|| (text[..body].trim_end(), &text[body..text.len() - 1]))
}

/// A call that is all of the text: its function or macro, and the arguments.
fn call(text: &str) -> Option<(&str, &str)> {
    let (head, arguments) = text.strip_suffix(')')?.split_once('(')?;
    let is_path = head.chars().all(|c| c.is_ascii_alphanumeric() || "_:!".contains(c));
    (is_path && !head.is_empty()).then_some((head, arguments))
}
